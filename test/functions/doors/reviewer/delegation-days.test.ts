import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDoor } from '../../../../functions/handler/door.ts';
import { deskDoor, deskUseCases } from '../../../../functions/doors/desk/use-cases.ts';
import { reviewerDoor, reviewerUseCases } from '../../../../functions/doors/reviewer/use-cases.ts';
import { publishedRules } from '../../../../functions/applications/rules.ts';
import { type Operation, routes } from '../../../../shared/contract/routes.ts';
import { type Doors, doors } from '../../../support/people/applicants.ts';
import { type TestTable, startTable } from '../../../support/dynamo.ts';
import { CLAIM_NAMES, type Sent, claimsOf, eventFor, send } from '../../../support/http-event.ts';
import { NO_BUCKET } from '../../../support/files/no-bucket.ts';
import { enterInDirectory } from '../../../support/people/directory.ts';
import { aFiling, publishRound } from '../../../support/people/recommenders.ts';

/** The doors of those who review, whose clock stands where the test puts it. */
let table: TestTable;
let door: Doors;
let now: Date;
const ask = (operation: Operation, sent: Sent, store = table.store) => {
  const context = { store, rules: publishedRules(store), bucket: NO_BUCKET };
  const options = { clock: () => now, claimNames: CLAIM_NAMES };
  const handler =
    routes[operation].door === 'desk'
      ? openDoor(deskDoor, deskUseCases, context, options)
      : openDoor(reviewerDoor, reviewerUseCases, context, options);
  const headers = { 'idempotency-key': randomUUID(), ...sent.headers };
  return send(handler, eventFor(operation, { ...sent, headers }));
};
beforeAll(async () => {
  process.env['AWS_LAMBDA_LOG_LEVEL'] = 'SILENT';
  table = await startTable();
  door = doors(table.store);
  await enterInDirectory(table.store, 'examiner', ['a', 'b', 'c', 'd']);
  await publishRound(door, 'days');
});
afterAll(async () => table.stop());

it('holds from the first moment of its first day in Beijing to the last of its last', async () => {
  const filing = await aFiling(door, 'days', { number: 'T/CNTAC 1-2018', direct: true });
  const params = { callId: 'days', applicationId: filing.id };
  now = new Date('2026-11-20T10:00:00+08:00');
  const days = { startsOn: '2026-11-23', endsOn: '2026-11-24' };
  const body = { to: 'b', callId: 'days', ...days, operations: [], reason: '样例：休假' };
  expect((await ask('delegate', { claims: claimsOf('examiner', 'a'), body })).status).toBe(201);

  const tried = async (moment: string) => {
    now = new Date(moment);
    const { status } = await ask('claimExamination', {
      params,
      claims: claimsOf('examiner', 'b'),
      query: { onBehalfOf: 'a', dryRun: 'true' },
      headers: { 'if-match': '"2"' },
    });
    return status;
  };

  expect(await tried('2026-11-22T23:59:59.999+08:00')).toBe(403);
  expect(await tried('2026-11-23T00:00:00.000+08:00')).toBe(200);
  expect(await tried('2026-11-24T23:59:59.999+08:00')).toBe(200);
  expect(await tried('2026-11-25T00:00:00.000+08:00')).toBe(403);
});

it('may be given for today alone, and not for yesterday', async () => {
  now = new Date('2026-11-24T23:59:59.999+08:00');
  const given = async (on: string) => {
    const body = {
      to: 'b',
      callId: 'days',
      startsOn: on,
      endsOn: on,
      operations: [],
      reason: '样例',
    };
    return (await ask('delegate', { claims: claimsOf('decider', 'a'), body })).status;
  };

  expect(await given('2026-11-24')).toBe(201);
  expect(await given('2026-11-23')).toBe(422);
});

it('carries nothing that is written after it was withdrawn, though it was looked up before', async () => {
  now = new Date('2026-11-23T10:00:00+08:00');
  const filing = await aFiling(door, 'days', { number: 'T/CNTAC 2-2018', direct: true });
  const on = { startsOn: '2026-11-23', endsOn: '2026-11-23' };
  const body = { to: 'd', callId: 'days', ...on, operations: [], reason: '样例：休假' };
  const given = await ask('delegate', { claims: claimsOf('examiner', 'c'), body });
  const claim = (store: typeof table.store) => {
    const params = { callId: 'days', applicationId: filing.id };
    const asked = { params, query: { onBehalfOf: 'c' }, headers: { 'if-match': '"2"' } };
    return ask('claimExamination', { ...asked, claims: claimsOf('examiner', 'd') }, store);
  };
  const withdrawnOnceSeen = {
    ...table.store,
    delegationsTo: async (subject: string) => {
      const seen = await table.store.delegationsTo(subject);
      const params = { delegationId: String(given.body['id']) };
      await ask('withdrawDelegation', { params, claims: claimsOf('examiner', 'c') });
      return seen;
    },
  };

  const answer = await claim(withdrawnOnceSeen);

  expect(answer.body).toMatchObject({ status: 403, code: 'delegation.not_in_force', subject: 'c' });
  expect((await table.store.readApplication(filing.id))?.application.state).toBe('submitted');
});
