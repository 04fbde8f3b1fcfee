import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enter } from '../../../functions/derived/enter.ts';
import { eraseDue } from '../../../functions/schedules/retention/erase-due.ts';
import { deskUseCases } from '../../../functions/doors/desk/use-cases.ts';
import { publishedRules } from '../../../functions/applications/rules.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import { keptUntil } from '../../../shared/domain/application/retention.ts';
import { ERASED } from '../../../shared/domain/texts/stated.ts';
import { peopleMatch } from '../../../shared/evidence/chain.ts';
import { contentHashOf } from '../../../shared/evidence/content-hash.ts';
import { verifyHistory } from '../../../shared/evidence/verify-history.ts';
import { dynamoScheduleStore } from '../../../shared/store/dynamo-schedule-store.ts';
import { type Doors, type Filed, bodyOf, doors, inputOf } from '../../support/people/applicants.ts';
import { type TestTable, digestOf, startTable, wholeStore } from '../../support/dynamo.ts';
import { type Signing, startSigning } from '../../evidence/signing.ts';
import { EXAMINER, examiners, versionIn } from '../../support/people/examiners.ts';
import { NOW } from '../../support/filing.ts';
import { SECOND, TO, aDecided, noonOn, publishers } from '../../support/people/publishers.ts';
import { aFiling, contentFor, publishRound } from '../../support/people/recommenders.ts';
import { watch } from '../../support/requests.ts';

let table: TestTable;
const storeOf = (options: Pick<TestTable, 'client' | 'tableName'>) => ({
  ...wholeStore(options),
  ...dynamoScheduleStore(options),
});
let signing: Signing;
let door: Doors;
let callId: string;
beforeAll(async () => {
  signing = await startSigning();
});
afterAll(async () => signing.stop());
beforeEach(async () => {
  table = await startTable();
  door = doors(table.store);
  callId = await publishRound(door, 'kept', null, { noticeWorkingDays: 5, retentionDays: 30 });
  return table.stop;
});

const AT = '2026-11-20T10:00:00.000+08:00';
/** The round closes on 4 January 2027: thirty days later is the last day. */
const LAST = noonOn('2027-02-03');
const AFTER = new Date('2027-02-03T16:00:00.000Z');
const run = (
  now = AFTER,
  store: Parameters<typeof eraseDue>[0]['store'] = storeOf(table),
  hasTime = () => true,
) => eraseDue({ store, objects: { remove: async () => {} }, hasTime }, now);

const known = async ({ id }: Filed) => enter(table.store, { callId, applicationId: id }, AT);
let serial = 100;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;

/** Withdrawn after somebody read its people: nothing will come of it. */
async function over(): Promise<Filed> {
  const filed = await aFiling(door, callId, { number: aNumber(), direct: true });
  versionIn(await examiners(table.store).claim(filed, 2));
  await readPeople(filed);
  await askToRead(filed);
  bodyOf('withdrawApplication', await door.withdraw(filed, 3));
  await known(filed);
  return filed;
}

async function readPeople({ id }: Filed, of = 'association', caller = EXAMINER) {
  const parts = { params: { callId, applicationId: id }, body: { of, reason: '样例：联系乙' } };
  const context = { store: table.store, rules: publishedRules(table.store) };
  const input = inputOf('readPersonalData', parts, { caller });
  return bodyOf('readPersonalData', await deskUseCases.readPersonalData(context, input));
}

/** Who objected is, after the announcement, for those alone whom a second person lets read it. */
async function granted({ id: applicationId }: Filed, of: string): Promise<void> {
  const asked = { id: 'req_granted', of, reason: '样例：核对', by: SECOND.subject, at: AT };
  for (const given of [
    { grantedBy: null, until: null },
    { grantedBy: 'decider-9', until: '2099-12-31' },
  ]) {
    const accessRequest = { applicationId, request: { ...asked, ...given } };
    expect(await table.store.commit({ accessRequest }, null, NOW)).toMatchObject({ ok: true });
  }
}

/** A colleague asks for it, with a reason that names somebody. */
async function askToRead({ id: applicationId }: Filed): Promise<void> {
  const asked = { of: 'association', reason: '样例：联系乙', by: 'person-12', at: AT };
  const request = { ...asked, id: `req_${applicationId}`, grantedBy: null, until: null };
  await table.store.commit({ accessRequest: { applicationId, request } }, null, NOW);
}

/** Announced in spite of an objection, which a decider read. */
async function announced(): Promise<Filed> {
  const desk = publishers(table.store, signing.signer);
  const filed = await aDecided(table.store, door, callId, { number: aNumber() });
  bodyOf('publishNotice', await desk.notice(callId));
  bodyOf('lodgeObjection', await desk.object(callId, 1));
  await readPeople(filed, '1-001-1', SECOND);
  bodyOf('answerObjection', await desk.answer(filed, 11, ['1-001-1', 'dismissed']));
  bodyOf(
    'announce',
    await desk.announce(callId, 1, { now: new Date(noonOn(TO).getTime() + 86_400_000) }),
  );
  await known(filed);
  return filed;
}

/** Everything in the table but what was answered, which is swept after seven days. */
async function kept(): Promise<string> {
  const { Items = [] } = await table.client.send(
    new ScanCommand({ TableName: table.tableName, ConsistentRead: true }),
  );
  return JSON.stringify(Items.filter(({ pk }) => !pk?.S?.startsWith('IDEMPOTENCY#')));
}
const PERSONAL = /甲|乙|010-12345678|样例人|010-00000000|样例：该标准的起草|样例：附说明/;

describe('when the time of a call is over', () => {
  it('personal data are kept on its last day, and erased on the next', async () => {
    await over();
    await announced();

    expect(await run(LAST)).toEqual({ applications: 0, objections: 0, left: 0 });
    expect(await kept()).toMatch(PERSONAL);
    expect(await run()).toEqual({ applications: 2, objections: 1, left: 0 });
    expect(await kept()).not.toMatch(PERSONAL);
  });

  it('histories verify as before, and the receipt is still of what was filed', async () => {
    const filed = await announced();
    const historyOf = async () =>
      (await table.store.readHistory(filed.id)).map(({ event }) => event);
    const before = await historyOf();

    await run();

    const after = await table.store.readHistory(filed.id);
    expect(await historyOf()).toEqual(before);
    expect(verifyHistory({ events: await historyOf() })).toEqual(verifyHistory({ events: before }));
    expect(after.filter(({ people, salt }) => people !== null || salt !== null)).toEqual([]);
    expect(after.every(peopleMatch)).toBe(true);
    expect(after[0]?.event.peopleDigest).toMatch(/^[0-9a-f]{64}$/);
    const { application } = (await table.store.readApplication(filed.id)) ?? {};
    expect(contentHashOf(application?.content ?? {})).toBe(application?.submission?.contentHash);
  });

  it('people are shown as erased, to whomever they were shown', async () => {
    const withdrawn = await over();
    const filed = await announced();
    await run();

    const { content } = bodyOf('getApplication', await door.get(filed));
    expect(content.people).toEqual({
      legalRepresentative: ERASED,
      contactName: ERASED,
      contactPhone: ERASED,
    });
    await granted(filed, '1-001-1');
    expect((await readPeople(filed, '1-001-1', SECOND)).data).toMatchObject({ name: ERASED });
    expect(await table.store.listReadings(withdrawn.id)).toMatchObject([
      { role: 'examiner', of: 'association', reason: ERASED },
    ]);
  });

  it('the counts of the round stay as they are', async () => {
    await over();
    const before = await table.store.readFigures(callId);
    await run();
    expect(await table.store.readFigures(callId)).toEqual(before);
  });

  it('what is still under way is left, and taken once it is over', async () => {
    const filed = await aFiling(door, callId, { number: aNumber(), direct: true });
    await known(filed);
    expect(await run()).toEqual({ applications: 0, objections: 0, left: 1 });

    bodyOf('withdrawApplication', await door.withdraw(filed, 2));
    // though no consumer has told the register of it
    expect(await run()).toEqual({ applications: 1, objections: 0, left: 0 });
  });

  it('what no consumer ever told the register of is erased as well', async () => {
    const filed = await aFiling(door, callId, { number: aNumber(), direct: true });
    bodyOf('withdrawApplication', await door.withdraw(filed, 2));

    expect(await run()).toEqual({ applications: 1, objections: 0, left: 0 });
    expect(await kept()).not.toMatch(PERSONAL);
  });

  it('what the register takes for a draft still, and was filed, is left', async () => {
    const content = contentFor({ number: aNumber() });
    const { id } = bodyOf('startApplication', await door.start(callId, { content }));
    await known({ callId, id });
    bodyOf('submitApplication', await door.submit({ callId, id }, 1));

    expect(await run()).toEqual({ applications: 0, objections: 0, left: 1 });
    expect(await kept()).toMatch(PERSONAL);
  });

  it('other calls are not touched: neither those without a number nor those that go on', async () => {
    for (const [id, retentionDays] of [
      ['free', null],
      ['longer', 31],
    ] as const) {
      callId = await publishRound(door, id, null, { retentionDays });
      await over();
    }
    expect(await run()).toEqual({ applications: 0, objections: 0, left: 0 });
  });
});

describe('a run of the erasure', () => {
  it('changes nothing when it comes again, and looks into no application that is erased', async () => {
    await over();
    await announced();
    await run();
    const once = await digestOf(table);
    const client = table.newClient();
    const requests = watch(client);

    const again = await run(AFTER, storeOf({ client, tableName: table.tableName }));

    expect(again).toEqual({ applications: 0, objections: 0, left: 0 });
    expect(await digestOf(table)).toBe(once);
    // the calls; which applications there are, and the register; what is left of it, and of objections
    expect(requests.sent).toEqual(['Query', 'Scan', 'BatchGetItem', 'Query', 'Query', 'Query']);
    client.destroy();
  });

  it('that breaks off anywhere is gone on with by the next', async () => {
    await over();
    for (let writes = 0; writes < 6; writes += 1) {
      const client = table.newClient();
      let left = writes;
      client.middlewareStack.add(
        (next, context) => async (args) => {
          const isWrite = /Update|Transact/.test(String(context.commandName));
          if (isWrite && (left -= 1) < 0) throw new Error('the machine went away');
          return next(args);
        },
        { step: 'initialize', name: 'break' },
      );
      const breaking = dynamoScheduleStore({ client, tableName: table.tableName });
      await run(AFTER, { ...table.store, ...breaking }).catch(() => undefined);
      client.destroy();
    }
    await run();

    expect(await kept()).not.toMatch(PERSONAL);
    expect(await storeOf(table).listUnerased(callId)).toEqual([]);
  });

  it('stops where its time is up, and says how many are left', async () => {
    for (let count = 0; count < 6; count += 1) await over();
    let asked = 0;
    const hasTime = () => (asked += 1) === 1;

    expect(await run(AFTER, storeOf(table), hasTime)).toEqual({
      applications: 5,
      objections: 0,
      left: 1,
    });
    expect(await run()).toEqual({ applications: 1, objections: 0, left: 0 });
  });

  it('erases what an association writes into a draft afterwards, at the next run', async () => {
    const content = contentFor({ number: aNumber() });
    const { id } = bodyOf('startApplication', await door.start(callId, { content }));
    await known({ callId, id });
    await run();
    bodyOf('editApplication', await door.edit({ callId, id }, 1, content));
    await known({ callId, id });
    expect(await kept()).toMatch(PERSONAL);

    expect(await run()).toMatchObject({ applications: 1 });
    expect(await kept()).not.toMatch(PERSONAL);
  });
});

describe('the last day on which personal data are kept', () => {
  it('is counted from the last closing, also where one association had more time', async () => {
    const call = await table.store.readCall(callId);
    if (!call) throw new Error('no call');
    const extension = {
      association: '51100000500002862F',
      closesAt: '2027-01-10T17:00:00+08:00',
      reason: 'x',
      grantedAt: AT,
      grantedBy: 'x',
    };
    const until = (changes: Partial<Call>) => keptUntil({ ...call, ...changes });

    expect(until({})).toBe('2027-02-03');
    expect(until({ extensions: [extension] })).toBe('2027-02-09');
    expect(until({ retentionDays: null })).toBeNull();
    expect(until({ window: null })).toBeNull();
    expect(NOW.toISOString()).toBe('2026-11-20T02:00:00.000Z');
  });
});
