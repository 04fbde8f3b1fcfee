import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDoor } from '../../functions/handler/door.ts';
import { publicDoor, publicUseCases } from '../../functions/doors/public/use-cases.ts';
import type { Operation } from '../../shared/contract/routes.ts';
import { failingContext } from '../support/faults.ts';
import { openDoors } from '../support/doors.ts';
import { CLAIM_NAMES, claimsOf, eventFor, send } from '../support/http-event.ts';

const doors = openDoors({ log: 'INFO' });
const CANARY = 'canary7f3a';

/** Everything that this process writes, as Lambda would send it to the log. */
let written = '';

beforeEach(() => {
  written = '';
  const keep = (chunk: string | Uint8Array) => {
    written += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const claims = {
  ...claimsOf('association', `${CANARY}-subject`),
  [CLAIM_NAMES.organisationName]: `${CANARY}-name`,
  email: `${CANARY}@example.org`,
};
const headers = {
  'idempotency-key': `${CANARY}-key`,
  'if-match': '"1"',
  authorization: `Bearer ${CANARY}`,
  'user-agent': `${CANARY}-agent`,
  'x-forwarded-for': `${CANARY}-address`,
};
const params = { callId: 'sample-2026', applicationId: 'app_0000000000000000' };
const content = { people: { contactName: `${CANARY}-person` }, technicalContent: CANARY };

describe('the log', () => {
  it.each<[string, Operation, object]>([
    ['a draft with a person in it', 'startApplication', { body: { content } }],
    ['a body that is no JSON', 'startApplication', { text: `{"a": "${CANARY}" ${CANARY}` }],
    ['a body with unknown fields', 'startApplication', { body: { [CANARY]: CANARY } }],
    ['a body in base64', 'startApplication', { text: `{${CANARY}`, base64: true }],
    ['an edit of what is not there', 'editApplication', { body: content }],
    ['a reason', 'withdrawApplication', { body: { reason: CANARY } }],
    ['a query', 'listApplications', { query: { cursor: CANARY } }],
    ['a role that may not', 'putCall', { body: {} }],
    ['a path', 'getApplication', { params: { callId: CANARY, applicationId: CANARY } }],
    ['a receipt', 'verifyReceipt', { body: { jws: CANARY } }],
  ])('says of %s one line with its operation and none of its words', async (_what, op, sent) => {
    await doors().ask(op, { params, headers, claims, ...sent });

    const lines = written.trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(
      expect.arrayContaining(['operation', 'status', 'duration', 'correlationId']),
    );
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ operation: op });
    expect(written).not.toContain(CANARY);
  });

  it('says of a fault what failed, and not what hangs on the error', async () => {
    const fail = async () => {
      throw Object.assign(new Error('the table is on fire'), { request: CANARY, cause: CANARY });
    };
    const context = failingContext(fail);
    const door = openDoor(publicDoor, publicUseCases, context, { claimNames: CLAIM_NAMES });

    await send(door, eventFor('listCalls', { headers }));

    expect(written).toContain('the table is on fire');
    expect(written).toContain('privacy.test.ts');
    expect(written).not.toContain(CANARY);
  });
});
