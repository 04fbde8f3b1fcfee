import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter } from '../../../functions/derived/enter.ts';
import { remindedIn, statesDue } from '../../../functions/schedules/reminders/due-reminders.ts';
import { remind } from '../../../functions/schedules/reminders/remind.ts';
import { sendDue } from '../../../functions/schedules/messages/send-due.ts';
import { INCLUDED } from '../../../shared/calendar/statutory-calendar.ts';
import { sampleCall } from '../../../shared/calls/calls.ts';
import type { Call, CallDefinition } from '../../../shared/domain/calls/call.ts';
import { beijingDate, beijingInstant } from '../../../shared/domain/calendar.ts';
import type { ApplicationCommand } from '../../../shared/domain/commands/commands.ts';
import type { Message } from '../../../shared/domain/messages/message.ts';
import { dynamoScheduleStore } from '../../../shared/store/dynamo-schedule-store.ts';
import { anExpert } from '../../support/cases.ts';
import { type TestTable, startTable, wholeStore } from '../../support/dynamo.ts';
import { COMPOSITES, GUANGDONG, NOW, aContent } from '../../support/filing.ts';
import {
  type Doors,
  type Filed,
  bodyOf,
  doors,
  publishCall,
} from '../../support/people/applicants.ts';
import { issuer } from '../../support/issuers.ts';
import { command } from '../../support/people/deciders.ts';
import { DISPUTED, disputesAt } from '../../support/people/disputes.ts';
import { EXAMINER, examiners, versionIn } from '../../support/people/examiners.ts';
import { enterInDirectory } from '../../support/people/directory.ts';
import { FUJIAN, aFiling, publishRound } from '../../support/people/recommenders.ts';
import { watch } from '../../support/requests.ts';

let table: TestTable;
let door: Doors;
beforeAll(async () => {
  table = await startTable();
  door = doors(table.store);
  await enterInDirectory(table.store, 'expert', ['expert-1', 'expert-2']);
});
afterAll(() => table.stop());

let serial = 100;
const freshNumber = () => `T/CNTAC ${(serial += 1)}-2018`;

/** A day at noon in Beijing, if nothing else is said. */
const on = (day: string, time = '12:00:00') => new Date(`${day}T${time}+08:00`);
const CLOSES = '2026-12-01T17:00:00.000+08:00';
const WINDOW = {
  opensAt: '2026-11-01T09:00:00.000+08:00',
  closesAt: CLOSES,
  zone: 'Asia/Shanghai',
  graceMinutes: 0,
} as const;

const storeOf = ({ client, tableName }: Pick<TestTable, 'client' | 'tableName'>) => ({
  ...wholeStore({ client, tableName }),
  ...dynamoScheduleStore({ client, tableName }),
});
const run = (now: Date) => remind({ store: storeOf(table) }, now);

async function aCall(id: string, changes: Partial<CallDefinition> = {}): Promise<string> {
  await publishCall(door, { id, window: WINDOW, ...changes });
  return id;
}

async function known(filed: Filed): Promise<Filed> {
  await enter(table.store, { callId: filed.callId, applicationId: filed.id }, CLOSES);
  return filed;
}

async function aDraft(callId: string): Promise<Filed> {
  const content = aContent(freshNumber());
  const { id } = bodyOf('startApplication', await door.start(callId, { content }));
  return known({ callId, id });
}

const told = async (owner: string): Promise<Partial<Message>[]> =>
  (await table.store.listMessages(owner)).map(({ kind, until, days }) => ({ kind, until, days }));
const deadlineIn = (days: number) => ({ kind: 'deadline', until: CLOSES, days });

describe('a day on which one is reminded', () => {
  const left = (day: string, closes = on('2026-12-01', '17:00:00')) =>
    remindedIn(closes, { now: on(day), calendar: INCLUDED });

  it.each([
    ['2026-11-19', null],
    ['2026-11-20', 7],
    ['2026-11-21', 7],
    ['2026-11-23', null],
    ['2026-11-25', null],
    ['2026-11-26', 3],
    ['2026-11-27', null],
    ['2026-11-30', 1],
    ['2026-12-01', null],
  ])('%s, before the closing on 1 December: %s working days', (day, days) => {
    expect(left(day)).toBe(days);
  });

  it('is counted without the days of a holiday', () => {
    const closes = on('2026-10-09', '17:00:00');
    expect(left('2026-09-29', closes)).toBe(3);
    expect(left('2026-10-05', closes)).toBeNull();
    expect(left('2026-10-08', closes)).toBe(1);
  });

  it('is none once it is over', () => {
    expect(remindedIn(on('2026-12-01'), { now: on('2026-12-01'), calendar: INCLUDED })).toBeNull();
  });

  it('reads no drafts on any other', () => {
    const call = { ...sampleCall(NOW), window: WINDOW, version: 1, extensions: [] } as Call;
    const states = (day: string) => statesDue(call, { now: on(day), calendar: INCLUDED });
    expect(states('2026-11-26')).toContain('draft');
    expect(states('2026-11-25')).not.toContain('draft');
  });
});

describe('whoever has not filed', () => {
  it('is reminded in 7, 3 and 1 working days, each once, whoever runs it how often', async () => {
    const callId = await aCall('drafts');
    const draft = await aDraft(callId);
    const filed = await known(await aFiling(door, callId, { number: freshNumber(), direct: true }));
    for (const day of ['2026-11-19', '2026-11-20', '2026-11-20', '2026-11-24']) await run(on(day));
    expect(await told(draft.id)).toEqual([deadlineIn(7)]);
    await Promise.all([run(on('2026-11-26')), run(on('2026-11-26'))]);
    await run(on('2026-11-30'));
    await run(on('2026-12-01'));
    expect(await told(draft.id)).toEqual([1, 3, 7].map(deadlineIn));
    expect(await told(filed.id)).toEqual([]);
  });

  it('is not reminded before nine in the morning, and then is', async () => {
    const draft = await aDraft(await aCall('mornings'));
    await run(on('2026-11-26', '08:59:59'));
    expect(await told(draft.id)).toEqual([]);
    await run(on('2026-11-26', '09:00:00'));
    expect(await told(draft.id)).toEqual([deadlineIn(3)]);
  });

  it('is reminded by the next run where one was killed', async () => {
    const callId = await aCall('killed');
    const drafts = [await aDraft(callId), await aDraft(callId), await aDraft(callId)];
    const count = async () => (await Promise.all(drafts.map(({ id }) => told(id)))).flat().length;
    let entered = 0;
    const store = {
      ...storeOf(table),
      enterMessage: async (message: Message) => {
        if (drafts.some(({ id }) => id === message.applicationId)) entered += 1;
        if (entered > 1) throw new Error('killed');
        await table.store.enterMessage(message);
      },
    };
    await expect(remind({ store }, on('2026-11-26'))).rejects.toThrow('killed');
    expect(await count()).toBe(1);
    await run(on('2026-11-26'));
    expect(await count()).toBe(3);
  });

  it('reads of a call that was looked through that day nothing but that', async () => {
    await run(on('2026-11-25'));
    const client = table.newClient();
    const requests = watch(client);
    await remind({ store: storeOf({ client, tableName: table.tableName }) }, on('2026-11-25'));
    // the calls, and the calendars of years to come that admins applied
    expect(requests.sent.filter((one) => one !== 'GetItem')).toEqual(['Query', 'Query']);
    client.destroy();
  });

  it('is told of more time, once, with the day that holds now', async () => {
    const callId = await aCall('more-time');
    const draft = await aDraft(callId);
    const until = '2026-12-10T17:00:00.000+08:00';
    const body = { association: COMPOSITES.organisation.code, closesAt: until, reason: '样例' };
    bodyOf('extendCall', await door.extend(callId, 1, body));
    await run(NOW);
    await run(NOW);
    expect(await told(draft.id)).toContainEqual({ kind: 'extended', until, days: null });
    // the closing of the others is nothing to it any more
    await run(on('2026-11-26'));
    expect((await told(draft.id)).filter(({ kind }) => kind === 'deadline')).toEqual([]);
    await run(on('2026-12-07'));
    expect(await told(draft.id)).toContainEqual({ kind: 'deadline', until, days: 3 });
  });
});

describe('those who examine and review', () => {
  async function accepted(callId: string): Promise<Filed> {
    const filed = await aFiling(door, callId, { number: freshNumber(), direct: true });
    versionIn(await examiners(table.store).claim(filed, 2));
    return known(filed);
  }
  const ofExaminer = `person:${EXAMINER.subject}`;

  it('are reminded of an examination before it is due, and once when it is overdue', async () => {
    await accepted(await aCall('examined', { examinationWorkingDays: 5 }));
    const due = { until: '2026-11-27' };
    for (const day of ['2026-11-24', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-30'])
      await run(on(day));
    expect(await told(ofExaminer)).toEqual([
      { kind: 'examination_due', ...due, days: 1 },
      { kind: 'examination_due', ...due, days: 3 },
      { kind: 'examination_overdue', ...due, days: null },
    ]);
  });

  it('are reminded of a review in which nothing happened for five working days', async () => {
    const filed = await accepted(await aCall('reviewed', { panelSize: 2 }));
    const office = examiners(table.store);
    versionIn(await office.accept(filed, 3));
    const experts = ['expert-1', 'expert-2'].map(anExpert);
    versionIn(await office.convene(filed, 4, { experts, chair: 'expert-1' }));
    await known(filed);
    await run(on('2026-11-26'));
    expect(await told('person:expert-1')).toEqual([]);
    await run(on('2026-11-27'));
    await run(on('2026-11-30'));
    const once = [{ kind: 'review_waits', until: '2026-11-20', days: null }];
    expect(await told('person:expert-1')).toEqual(once);
    expect(await told('person:expert-2')).toEqual(once);
  });
});

describe('a recommender whose time ends', () => {
  it('is reminded as long as anything waits for it, and no other is', async () => {
    const until = '2026-12-01T17:00:00.000+08:00';
    const callId = await publishRound(door, 'recommended', null, {
      recommendsUntil: until,
      window: WINDOW,
    });
    await known(await aFiling(door, callId, { number: freshNumber(), through: 'rec_440000' }));
    await run(on('2026-11-25'));
    await run(on('2026-11-26'));
    await run(on('2026-11-26'));
    expect(await told(`recommender:${GUANGDONG.organisation.code}`)).toEqual([
      { kind: 'recommending_due', until, days: 3 },
    ]);
    expect(await told(`recommender:${FUJIAN.organisation.code}`)).toEqual([]);
  });
});

describe('deciders', () => {
  const toldOf = async (callId: string, subject = 'decider-9') =>
    (await table.store.listMessages(`person:${subject}`))
      .filter((message) => message.callId === callId)
      .map(({ kind, until }) => ({ kind, until }));
  const propose = async (filed: Filed, now: Date) => {
    const stated = { outcome: 'selected', reasons: '样例', minutes: '样例' } as const;
    const proposal = { ...stated, at: beijingInstant(now), by: EXAMINER.subject };
    const as = { issuedBy: issuer('examiner'), on: beijingDate(now) };
    await command(table.store, filed, { type: 'propose', proposal, ...as }, { now });
    await known(filed);
  };
  const knowDeciders = () => enterInDirectory(table.store, 'decider', ['decider-9', 'decider-8']);

  it('are told that something waits for a decision, once, and again as another one comes', async () => {
    await knowDeciders();
    const { reviewed } = disputesAt(table.store);
    const filed = await known(await reviewed());
    await run(on('2026-11-23'));
    expect(await toldOf(filed.callId)).toEqual([]);
    await propose(filed, on('2026-11-23'));
    for (const day of ['2026-11-24', '2026-11-24']) await run(on(day));
    const waits = [{ kind: 'decisions_wait', until: '2026-11-23T12:00:00.000+08:00' }];
    expect(await toldOf(filed.callId)).toEqual(waits);
    // on the day on which they were told, and after it
    await propose(await known(await reviewed(filed.callId)), on('2026-11-24', '15:00:00'));
    for (const day of ['2026-11-25', '2026-11-26']) await run(on(day));
    waits.push({ kind: 'decisions_wait', until: '2026-11-24T15:00:00.000+08:00' });
    expect(await toldOf(filed.callId)).toEqual(waits);
    expect(await toldOf(filed.callId, 'decider-8')).toEqual(waits);
    // nobody else: neither who proposed it nor its experts
    expect(await toldOf(filed.callId, EXAMINER.subject)).toEqual([]);
    expect(await toldOf(filed.callId, 'expert-1')).toEqual([]);
  });

  it('are told of what is objected to, and of what is asked to be reconsidered', async () => {
    await knowDeciders();
    const { decided, refused, door: doorOf } = disputesAt(table.store);
    const filed = await decided('selected');
    const place = { number: 1, position: 1, from: '2026-11-23', to: '2026-11-27' };
    const listHash = 'ef'.repeat(32);
    const give = (given: ApplicationCommand) =>
      command(table.store, filed, given, { now: on(given.on) });
    await give({ type: 'publish', place, listHash, issuedBy: issuer('decider'), on: '2026-11-23' });
    const lodged = { caseNumber: '1-001-1', digest: listHash, on: '2026-11-24' };
    await give({ type: 'object', ...lodged, issuedBy: issuer('anyone') });
    await known(filed);
    const disputed = await refused();
    bodyOf('disputeFindings', await doorOf.dispute(disputed, 5, DISPUTED));
    await known(disputed);
    await run(on('2026-11-25'));
    await run(on('2026-11-26'));
    expect(await toldOf(filed.callId)).toEqual([
      { kind: 'objections_wait', until: '2026-11-24T12:00:00.000+08:00' },
    ]);
    expect(await toldOf(disputed.callId)).toEqual([
      { kind: 'reconsiderations_wait', until: beijingInstant(NOW) },
    ]);
  });

  it('are told of examinations that are overdue, whoever holds them', async () => {
    await knowDeciders();
    const callId = await aCall('overdue', { examinationWorkingDays: 5 });
    await known(await aFiling(door, callId, { number: freshNumber(), direct: true }));
    await run(on('2026-11-27'));
    expect(await toldOf(callId)).toEqual([]);
    for (const day of ['2026-11-28', '2026-11-30']) await run(on(day));
    expect(await toldOf(callId)).toEqual([{ kind: 'clocks_overdue', until: '2026-11-27' }]);
  });
});

describe('what was done meanwhile', () => {
  it('is not reminded of any more', async () => {
    const callId = await aCall('done');
    const [draft, other] = [await aDraft(callId), await aDraft(callId)];
    await run(on('2026-11-30'));
    bodyOf('withdrawApplication', await door.withdraw(draft, 1));
    const sent: string[] = [];
    const mailer = {
      send: async ({ text }: { text: string }) => {
        sent.push(text);
        return 'sent' as const;
      },
    };
    const chance = () => 0;
    const clock = () => on('2026-11-30');
    const address = 'https://pilots.example';
    await sendDue({ store: table.store, mailer, address, clock, chance, hasTime: () => true });
    const stateOf = async ({ id }: Filed) => (await table.store.listMessages(id))[0]?.state;
    expect(await stateOf(draft)).toBe('moot');
    expect(await stateOf(other)).toBe('no_address');
    expect(sent.filter((text) => text.includes(draft.id))).toEqual([]);
  });
});
