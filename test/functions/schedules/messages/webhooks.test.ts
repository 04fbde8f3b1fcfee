import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callerOf } from '../../../../functions/schedules/messages/caller.ts';
import { sendCalls } from '../../../../functions/schedules/messages/send-calls.ts';
import { sendDue } from '../../../../functions/schedules/messages/send-due.ts';
import { type Message, newMessage } from '../../../../shared/domain/messages/message.ts';
import { callTo } from '../../../../shared/domain/messages/called.ts';
import { whoseOf } from '../../../../shared/domain/messages/preferences.ts';
import type { Caller } from '../../../../shared/domain/people/caller.ts';
import {
  type NotificationStore,
  dynamoNotificationStore,
} from '../../../../shared/store/dynamo-notification-store.ts';
import { dynamoScheduleStore } from '../../../../shared/store/dynamo-schedule-store.ts';
import { type TestTable, startTable } from '../../../support/dynamo.ts';
import { COMPOSITES, NOW, aContent } from '../../../support/filing.ts';
import { type Doors, bodyOf, doors, publishCall } from '../../../support/people/applicants.ts';
import { loadEntry } from '../../../support/entries.ts';
import { type Notified, notifiedBy } from '../../../support/people/notified.ts';
import { type Receiver, startReceiver, status } from '../../../support/servers/receiver.ts';
import { Killed, Steps } from '../../../support/vitest/steps.ts';

const MINUTE = 60_000;
const ADDRESS = 'https://pilots.example';
const after = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE);

let table: TestTable;
let door: Doors;
let store: NotificationStore;
let notified: Notified;
let receiver: Receiver;
beforeAll(async () => {
  table = await startTable();
  door = doors(table.store);
  store = dynamoNotificationStore(table);
  notified = notifiedBy(store);
  receiver = await startReceiver();
  await publishCall(door);
});
afterAll(() => Promise.all([receiver.stop(), table.stop()]));
beforeEach(() => {
  receiver.received.length = 0;
  receiver.answers(status(200));
});

let serial = 100;

/** An association of a test's own, by a made-up code. */
const aNew = (): Caller => {
  const code = `51100000HOOK${String((serial += 1)).padStart(6, '0')}`;
  return { ...COMPOSITES, organisation: { code, name: '样例协会' } };
};

const named = (caller: Caller, url = receiver.url) => notified.named(caller, url);

/** A draft of an association, and a message about it that is due. */
async function told(caller: Caller, kind: Message['kind'] = 'received', at: Date = NOW) {
  const { people, ...content } = aContent(`T/CNTAC ${(serial += 1)}-2018`);
  const given = { ...content, people: { ...people, contactEmail: 'clerk@example.org' } };
  const { id } = bodyOf(
    'startApplication',
    await door.start('sample-2026', { content: given }, { caller }),
  );
  const about = { callId: null, applicationId: id, sequence: 1, until: null, days: null };
  const message = { ...about, to: 'association', kind, at: at.toISOString() } as const;
  await table.store.enterMessage(newMessage(message));
  return { id, number: `T/CNTAC ${serial}—2018` };
}

/** A run at a moment, of mail and of calls; gives to whom mail was sent, and what came of the calls. */
async function run(now: Date, steps = new Steps(0), patienceMs = 300) {
  const letters: string[] = [];
  const mailer = {
    send: async ({ to }: { to: string }) => {
      letters.push(to);
      return 'sent' as const;
    },
  };
  const own = { store: steps.of(table.store), address: ADDRESS, clock: () => now, chance: () => 0 };
  const hasTime = () => true;
  const caller = steps.of(callerOf({ toLoopback: true, patienceMs }));
  try {
    await sendDue({ ...own, hasTime, mailer: steps.of(mailer) });
    return { letters, calls: await sendCalls({ ...own, hasTime, caller }) };
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    return { letters, calls: null };
  }
}

const idsReceived = () => receiver.received.map(({ headers }) => headers['webhook-id']);
const callsOf = (caller: Caller) => table.store.listMessages(callTo(whoseOf(caller)));

describe('a message to somebody who is called', () => {
  it('is mailed and called out, each once, and says what the letter says without a person', async () => {
    const caller = aNew();
    const secret = await named(caller);
    const { id, number } = await told(caller);
    expect(await run(NOW)).toMatchObject({ letters: ['clerk@example.org'], calls: { sent: 1 } });
    expect((await run(after(60))).calls).toMatchObject({ sent: 0 });
    const [{ headers, body }] = receiver.received as [(typeof receiver.received)[0]];
    expect(JSON.parse(body)).toEqual({
      type: 'pilots.received',
      timestamp: NOW.toISOString(),
      data: {
        callId: 'sample-2026',
        applicationId: id,
        standardNumber: number,
        until: null,
        days: null,
        page: `${ADDRESS}/association/filings/sample-2026/${id}/receipt`,
      },
    });
    const sentAt = new Date(Number(headers['webhook-timestamp']) * 1000);
    const msgId = String(headers['webhook-id']);
    expect(headers['webhook-signature']).toBe(new Webhook(secret).sign(msgId, sentAt, body));
    expect(Math.floor(NOW.getTime() / 1000) * 1000).toBe(sentAt.getTime());
  });

  it('is called out where the environment sends no mail, and mailed by no later run', async () => {
    const caller = aNew();
    await named(caller);
    const { id } = await told(caller, 'received', new Date());
    const { hostname, port } = (await table.client.config.endpoint?.()) ?? {};
    Object.assign(process.env, {
      AWS_REGION: 'local',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: `http://${hostname}:${port}`,
      TABLE_NAME: table.tableName,
      MAIL: 'null',
      RECEIPT_ISSUER: ADDRESS,
      WEBHOOKS_TO_LOOPBACK: 'true',
    });
    const { handler } = await loadEntry('schedules/messages/messages');
    const minute = () => handler({}, { getRemainingTimeInMillis: () => 30_000 });
    const { messages } = await minute();
    expect([messages.no_mail > 0, messages.sent]).toEqual([true, 0]);
    // the call that it entered while others were called
    await minute();
    expect(receiver.received.map(({ body }) => JSON.parse(body) as unknown)).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ applicationId: id }) }),
    );
    const states = (await table.store.listMessages(id)).map(({ state, dueAt }) => [state, dueAt]);
    expect(states).toEqual([['no_mail', null]]);
    expect((await run(new Date(Date.now() + MINUTE))).letters).toEqual([]);
    const asked = [notified, notifiedBy(store, false)].map((one) => one.read(caller));
    expect((await Promise.all(asked)).map(({ sendsMail }) => sendsMail)).toEqual([true, false]);
  });

  it('is signed with both secrets for a day after they were renewed', async () => {
    const caller = aNew();
    await named(caller);
    bodyOf('renewWebhookSecret', await notified.renew(caller, 1));
    for (const [minutes, signatures] of [
      [0, 2],
      [24 * 60 - 1, 2],
      [24 * 60, 1],
    ] as const) {
      receiver.received.length = 0;
      await told(caller, 'received', after(minutes));
      await run(after(minutes));
      const [only] = receiver.received;
      expect(String(only?.headers['webhook-signature']).split(' ')).toHaveLength(signatures);
    }
  });

  it('is neither where the kind is off, nor in quiet hours what may wait; nor after it is removed', async () => {
    const caller = aNew();
    await named(caller);
    await notified.prefers(caller, { off: ['withdrawn'] });
    await told(caller, 'withdrawn');
    expect((await run(NOW)).calls).toMatchObject({ sent: 0, off: 0 });
    const night = new Date('2026-11-20T23:30:00+08:00');
    const morning = new Date('2026-11-21T08:00:00+08:00');
    await notified.prefers(caller, { quiet: { from: 22, to: 8 } });
    await told(caller, 'received', night);
    await run(night);
    expect(receiver.received).toEqual([]);
    await run(morning);
    expect(receiver.received).toHaveLength(1);
    // entered before, and to be sent after
    receiver.answers(status(500));
    await told(caller, 'returned', morning);
    await run(morning);
    bodyOf('removeWebhook', await notified.remove(caller, 1));
    expect((await run(new Date(morning.getTime() + 5 * MINUTE))).calls).toMatchObject({ off: 1 });
  });

  it('is called out where no address for mail is known, and to nobody else', async () => {
    const expert: Caller = { ...COMPOSITES, subject: 'expert-hook', role: 'expert' };
    await named(expert);
    const to = 'person:expert-hook';
    const of = { callId: 'sample-2026', applicationId: null, sequence: null, until: null } as const;
    const about = { ...of, to, days: 3, kind: 'review_waits', at: NOW.toISOString() } as const;
    await table.store.enterMessage(newMessage(about));
    expect(await run(NOW)).toMatchObject({ letters: [], calls: { sent: 1 } });
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({
      type: 'pilots.review_waits',
      data: { standardNumber: null, days: 3 },
    });
  });
});

describe('a receiver', () => {
  it('that answers 500 for an hour is called at growing pauses, and once it answers 200 no more', async () => {
    const caller = aNew();
    await named(caller);
    await told(caller);
    receiver.answers(status(500));
    for (let minute = 0; minute < 60; minute += 1) await run(after(minute));
    // at 0, 1, 6, 21 and 51 minutes
    expect(receiver.received).toHaveLength(5);
    receiver.answers(status(200));
    for (let minute = 60; minute < 180; minute += 1) await run(after(minute));
    expect(receiver.received).toHaveLength(6);
    expect(new Set(idsReceived()).size).toBe(1);
    expect((await callsOf(caller)).map(({ state }) => state)).toEqual(['sent']);
  });

  it('that hangs is called again, and holds up neither mail nor others that are called', async () => {
    const [slow, quick] = [aNew(), aNew()];
    const hanging = await startReceiver();
    hanging.answers(() => undefined);
    await named(slow, hanging.url);
    await named(quick);
    await told(slow);
    await told(quick);
    const { letters, calls } = await run(NOW);
    expect([letters.length, calls]).toMatchObject([2, { sent: 1, later: 1 }]);
    hanging.answers(status(200));
    expect((await run(after(1))).calls).toMatchObject({ sent: 1 });
    await hanging.stop();
  });

  it('is sent what waits all at once, so that each that hangs takes no time of its own', async () => {
    const caller = aNew();
    await named(caller);
    for (let each = 0; each < 4; each += 1) await told(caller);
    const waiting: (() => void)[] = [];
    // one after the other, the first would never be answered
    receiver.answers((response) => {
      waiting.push(() => response.end());
      if (waiting.length === 4) for (const answer of waiting) answer();
    });
    expect((await run(NOW, new Steps(0), 5_000)).calls).toMatchObject({ sent: 4, later: 0 });
  });

  it('that fails for a day is told to its owner, who has it sent once more under the same id', async () => {
    const caller = aNew();
    await named(caller);
    const { id } = await told(caller);
    receiver.answers(status(503));
    const failedBefore = await dynamoScheduleStore(table).countFailedMessages(NOW);
    await run(NOW);
    await run(after(24 * 60));
    const told1 = (await notified.read(caller)).webhook.failures;
    const what = { applicationId: id, kind: 'received', state: 'given_up', because: 'answer' };
    expect(told1).toMatchObject([{ ...what, status: 503, againAt: null }]);
    expect((await notified.read(aNew())).webhook.failures).toEqual([]);
    // who looks after the system can do nothing about it
    expect(await dynamoScheduleStore(table).countFailedMessages(NOW)).toBe(failedBefore);

    const ids = told1.map((failure) => failure.id);
    const others = bodyOf('sendCallsAgain', await notified.again(aNew(), ids, after(1500)));
    expect(others).toEqual({ again: [] });
    expect(
      bodyOf('sendCallsAgain', await notified.again(caller, [...ids, 'msg_0'], after(1500))),
    ).toEqual({
      again: ids,
    });
    await run(after(1500));
    expect((await notified.read(caller)).webhook.failures).toMatchObject([
      { againAt: null, status: 503 },
    ]);
    receiver.answers(status(200));
    bodyOf('sendCallsAgain', await notified.again(caller, ids, after(1600)));
    expect((await notified.read(caller)).webhook.failures).toMatchObject([
      { againAt: after(1600).toISOString() },
    ]);
    await run(after(1600));
    expect((await notified.read(caller)).webhook.failures).toEqual([]);
    expect(new Set(idsReceived())).toEqual(new Set(ids));
    expect(receiver.received).toHaveLength(4);
    expect(bodyOf('sendCallsAgain', await notified.again(caller, ids, after(1700)))).toEqual({
      again: [],
    });
  });

  it('that answers 410 is called no more until it is named again, and its owner is told', async () => {
    const caller = aNew();
    await named(caller);
    await told(caller);
    receiver.answers(status(410));
    expect((await run(NOW)).calls).toMatchObject({ refused: 1 });
    const { webhook } = await notified.read(caller);
    expect(webhook).toMatchObject({ state: 'gone', version: 2, url: receiver.url });
    expect(webhook.failures).toMatchObject([{ state: 'refused', status: 410 }]);
    await told(caller);
    receiver.answers(status(200));
    await run(after(60));
    expect(receiver.received).toHaveLength(1);
    const { secret, state } = bodyOf('putWebhook', await notified.name(caller, receiver.url, 2));
    expect([secret, state]).toEqual([null, 'on']);
    await told(caller);
    await run(after(61));
    expect(receiver.received).toHaveLength(2);
  });

  it('that answers 410 takes nothing from whoever named another address meanwhile', async () => {
    const caller = aNew();
    await named(caller);
    const other = await startReceiver();
    await told(caller);
    receiver.answers((response) => {
      void notified.name(caller, other.url, 1).then(() => response.writeHead(410).end());
    });
    await run(NOW);
    expect((await notified.read(caller)).webhook).toMatchObject({
      state: 'on',
      url: other.url,
      version: 2,
    });
    await other.stop();
  });
});

/** What a run asks of the outside that mails a message and calls it out, in order. */
const STEPS = [
  'which mail is due',
  'it is in hand',
  'its application',
  'its call',
  'how its receiver wants it',
  'its call is entered',
  'it is mailed',
  'it is settled',
  'which other mail is due',
  'which calls are due',
  'it is in hand',
  'its application',
  'its call',
  'how its receiver wants it',
  'it is called out',
  'it is settled',
  'which other calls are due',
] as const;
const MAILED_TWICE = 8;
const CALLED_TWICE = 16;

describe('a run that mails and calls', () => {
  it('takes more than the steps between which it is killed below', async () => {
    const caller = aNew();
    await named(caller);
    await told(caller);
    const steps = new Steps(0);
    await run(NOW, steps);
    expect(steps.taken).toBe(STEPS.length);
  });

  it.each(STEPS.map((step, index) => [index + 1, step] as const))(
    'killed before its step %i (%s): letter and call arrive, the call under one id',
    async (at, _step) => {
      const caller = aNew();
      await named(caller);
      await told(caller);
      const first = await run(NOW, new Steps(at));
      const next = await run(after(5));
      expect(first.letters.length + next.letters.length).toBe(at === MAILED_TWICE ? 2 : 1);
      expect(receiver.received).toHaveLength(at === CALLED_TWICE ? 2 : 1);
      expect(new Set(idsReceived()).size).toBe(1);
      expect((await callsOf(caller)).map(({ state }) => state)).toEqual(['sent']);
      await run(after(60));
      expect(receiver.received).toHaveLength(at === CALLED_TWICE ? 2 : 1);
    },
  );
});
