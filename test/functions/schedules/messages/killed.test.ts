import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeToldEvents } from '../../../../functions/consumers/outbox/take-told-events.ts';
import type { Mail } from '../../../../functions/schedules/messages/mailer.ts';
import { sendDue } from '../../../../functions/schedules/messages/send-due.ts';
import { remind } from '../../../../functions/schedules/reminders/remind.ts';
import { enter } from '../../../../functions/derived/enter.ts';
import { newMessage } from '../../../../shared/domain/messages/message.ts';
import { eventItem } from '../../../../shared/store/applications/application-items.ts';
import { dynamoScheduleStore } from '../../../../shared/store/dynamo-schedule-store.ts';
import { type TestTable, startTable } from '../../../support/dynamo.ts';
import { COMPOSITES, NOW, aContent } from '../../../support/filing.ts';
import {
  type Doors,
  type Filed,
  bodyOf,
  doors,
  publishCall,
} from '../../../support/people/applicants.ts';
import { aFiling } from '../../../support/people/recommenders.ts';
import { Killed, Steps } from '../../../support/vitest/steps.ts';

const MINUTE = 60_000;
const ADDRESS = 'https://pilots.example';

/** What a run that sends one letter asks of the outside, in order. */
const SENDING = [
  [1, 'which are due'],
  [2, 'it is in hand'],
  [3, 'its application'],
  [4, 'its call'],
  [5, 'how its receiver wants it'],
  [6, 'it is sent'],
  [7, 'it is settled'],
  [8, 'which others are due'],
] as const;
/** Sent and not settled: sent once more, under the same id. */
const SENT_TWICE: readonly number[] = [7];

let table: TestTable;
let door: Doors;
beforeAll(async () => {
  table = await startTable();
  door = doors(table.store);
  await publishCall(door);
});
afterAll(() => table.stop());

let serial = 100;
const newNumber = () => `T/CNTAC ${(serial += 1)}-2018`;

/** The events of a filing as the stream brings them. */
async function recordsOf({ id }: Filed) {
  const history = await table.store.readHistory(id);
  return history.map((stored, at) => ({
    eventName: 'INSERT',
    dynamodb: { SequenceNumber: `${id}-${at}`, NewImage: eventItem(stored) },
  }));
}

async function taken(filed: Filed, steps: Steps): Promise<number> {
  let failed = 0;
  const onFailure = () => (failed += 1);
  const context = { store: steps.of(table.store), clock: () => NOW, onFailure };
  await takeToldEvents(context, await recordsOf(filed));
  return failed;
}

/** A run some minutes later, and the letters that it sent. */
async function sent(steps: Steps, minutes: number): Promise<string[]> {
  const letters: string[] = [];
  const mailer = steps.of({
    send: async ({ id }: Mail) => {
      letters.push(id);
      return 'sent' as const;
    },
  });
  const clock = () => new Date(NOW.getTime() + minutes * MINUTE);
  const context = { store: steps.of(table.store), mailer, address: ADDRESS, clock };
  await sendDue({ ...context, hasTime: () => true, chance: () => 0 }).catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
  return letters;
}

/** A draft whose contact has an address, of an association of its own: each test sees its own alone. */
async function aDraft(): Promise<Filed> {
  const { people, ...content } = aContent(newNumber());
  const given = { ...content, people: { ...people, contactEmail: 'clerk@example.org' } };
  const { id } = bodyOf('startApplication', await door.start('sample-2026', { content: given }));
  return { callId: 'sample-2026', id };
}

async function told({ id: applicationId }: Filed): Promise<void> {
  const of = { to: 'association', callId: null, applicationId, sequence: 1 } as const;
  const what = { kind: 'received', at: NOW.toISOString(), until: null, days: null } as const;
  await table.store.enterMessage(newMessage({ ...of, ...what }));
}

describe('the consumer of what happened', () => {
  it('that is stopped before it enters a message enters it when the event comes again, once', async () => {
    const filed = await aFiling(door, 'sample-2026', { number: newNumber(), direct: true });
    expect(await taken(filed, new Steps(1))).toBe(1);
    expect(await table.store.listMessages(filed.id)).toEqual([]);
    for (let again = 0; again < 2; again += 1) expect(await taken(filed, new Steps(0))).toBe(0);
    expect(await table.store.listMessages(filed.id)).toHaveLength(1);
    await sent(new Steps(0), 0);
  });
});

describe('a run that sends', () => {
  it('takes more than the steps between which it is killed below', async () => {
    await told(await aDraft());
    const steps = new Steps(0);
    expect(await sent(steps, 0)).toHaveLength(1);
    expect(steps.taken).toBe(SENDING.length);
  });

  it.each(SENDING)(
    'killed before its step %i (%s): the letter arrives, and is the same each time',
    async (at, _step) => {
      const draft = await aDraft();
      await told(draft);
      const first = await sent(new Steps(at), 0);
      // whoever has it in hand is given five minutes
      const again = await sent(new Steps(0), 5);
      const letters = [...first, ...again];
      expect(letters).toEqual(letters.map(() => `${draft.id}.1@pilots.example`));
      expect(letters.length).toBe(SENT_TWICE.includes(at) ? 2 : 1);
      const [message, ...others] = await table.store.listMessages(draft.id);
      expect([message?.state, others]).toEqual(['sent', []]);
      expect(await sent(new Steps(0), 60)).toEqual([]);
    },
  );

  it('that is killed after a failure was noted, and before it is settled, tells of it once', async () => {
    const draft = await aDraft();
    await told(draft);
    const refusing = { send: async () => 'refused' as const };
    const run = async (steps: Steps, minutes: number) => {
      const clock = () => new Date(NOW.getTime() + minutes * MINUTE);
      const context = { store: steps.of(table.store), mailer: refusing, address: ADDRESS, clock };
      await sendDue({ ...context, hasTime: () => true, chance: () => 0 });
    };
    // due, in hand, application, call, preferences, noted: the next one would settle it
    await expect(run(new Steps(7), 0)).rejects.toThrow('killed');
    await run(new Steps(0), 5);
    const { failures } = await table.store.readReceiver(
      `association:${COMPOSITES.organisation.code}`,
    );
    const own = failures.filter(({ applicationId }) => applicationId === draft.id);
    expect(own).toMatchObject([{ state: 'refused', mendedAt: null }]);
    expect((await table.store.listMessages(draft.id)).map(({ state }) => state)).toEqual([
      'refused',
    ]);
  });
});

describe('a run that looks for what is to be reminded of', () => {
  it('killed before any of its steps and run again enters each reminder once', async () => {
    const window = {
      opensAt: '2026-11-01T09:00:00.000+08:00',
      closesAt: '2026-12-01T17:00:00.000+08:00',
      zone: 'Asia/Shanghai',
      graceMinutes: 0,
    } as const;
    await publishCall(door, { id: 'reminded', window });
    const { id } = bodyOf('startApplication', await door.start('reminded', { content: {} }));
    await enter(table.store, { callId: 'reminded', applicationId: id }, window.opensAt);
    const now = new Date('2026-11-26T12:00:00+08:00');
    const whole = { ...table.store, ...dynamoScheduleStore(table) };
    let killed = 0;
    for (let at = 1; at < 50; at += 1) {
      const run = remind({ store: new Steps(at).of(whole) }, now);
      const died = await run.then(
        () => false,
        () => true,
      );
      killed += Number(died);
      if (!died) break;
    }
    // calendars, calls, the day, the register, the applications, the message, the day as done
    expect(killed).toBeGreaterThan(6);
    expect(await table.store.listMessages(id)).toMatchObject([{ kind: 'deadline', days: 3 }]);
  });
});
