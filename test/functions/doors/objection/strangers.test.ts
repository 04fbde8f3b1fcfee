import { beforeEach, describe, expect, it } from 'vitest';
import { objectionContext } from '../../../../functions/doors/objection/context.ts';
import {
  objectionDoor,
  objectionUseCases,
} from '../../../../functions/doors/objection/use-cases.ts';
import { openDoor } from '../../../../functions/handler/door.ts';
import { CLAIM_NAMES, eventFor, send } from '../../../support/http-event.ts';
import { bodyOf } from '../../../support/people/applicants.ts';
import { FROM, STATED, noonOn, openPublishing } from '../../../support/people/publishers.ts';

const here = openPublishing('strangers');
beforeEach(async () => {
  await here.decided({ number: 'T/CNTAC 1-2018' });
  bodyOf('publishNotice', await here.desk.notice(here.callId));
});

/** By the door itself, which says whose key it is. */
function lodged(key: string, changes: object = {}) {
  const settings = { claimNames: CLAIM_NAMES, clock: () => noonOn(FROM) };
  const context = objectionContext(here.table.store, { workBits: 0, sendsMail: true });
  const door = openDoor(objectionDoor, objectionUseCases, context, settings);
  const sent = {
    params: { callId: here.callId, number: '1' },
    headers: { 'idempotency-key': key },
    body: { ...STATED, ...changes },
  };
  return send(door, eventFor('lodgeObjection', sent));
}

describe('two strangers with the same Idempotency-Key', () => {
  it('are both taken, and each is lodged once for all retries', async () => {
    const one = await lodged('1');
    const other = await lodged('1', { name: '另一人' });
    const again = await lodged('1');

    expect([one.status, other.status, again.status]).toEqual([201, 201, 201]);
    expect(one.body).toMatchObject({ caseNumber: '1-001-1' });
    expect(other.body).toMatchObject({ caseNumber: '1-001-2' });
    expect(again.body).toEqual(one.body);
    expect(again.headers).toMatchObject({ 'idempotency-replayed': 'true' });
  });
});
