import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notificationUseCases } from '../../../../functions/doors/notifications/use-cases.ts';
import type { Mail } from '../../../../functions/schedules/messages/mailer.ts';
import { sendDue } from '../../../../functions/schedules/messages/send-due.ts';
import type { Delivery } from '../../../../shared/domain/messages/delivery.ts';
import { MESSAGE_KINDS } from '../../../../shared/domain/messages/message-kinds.ts';
import { ADMINS, type Message, newMessage } from '../../../../shared/domain/messages/message.ts';
import { isOff, quietUntil, whoseOf } from '../../../../shared/domain/messages/preferences.ts';
import type { Caller } from '../../../../shared/domain/people/caller.ts';
import {
  type NotificationStore,
  dynamoNotificationStore,
} from '../../../../shared/store/dynamo-notification-store.ts';
import { dynamoScheduleStore } from '../../../../shared/store/dynamo-schedule-store.ts';
import { type TestTable, startTable } from '../../../support/dynamo.ts';
import { COMPOSITES, GUANGDONG, NOW, aContent } from '../../../support/filing.ts';
import {
  type Doors,
  type Filed,
  bodyOf,
  doors,
  inputOf,
  publishCall,
  refusalIn,
} from '../../../support/people/applicants.ts';
import { type Notified, notifiedBy } from '../../../support/people/notified.ts';

let table: TestTable;
let door: Doors;
let store: NotificationStore;
let notified: Notified;
beforeAll(async () => {
  table = await startTable();
  door = doors(table.store);
  store = dynamoNotificationStore(table);
  notified = notifiedBy(store);
  await publishCall(door);
});
afterAll(() => table.stop());

const EXPERT: Caller = { ...COMPOSITES, subject: 'expert-1', role: 'expert' };
const NOTHING = { email: null, off: [], quiet: null };

const read = (caller: Caller) => notified.read(caller);
const put = (caller: Caller, body: object, ifMatch?: number, key: string = randomUUID()) => {
  const parts = { body, ...(ifMatch !== undefined && { ifMatch }) };
  return notificationUseCases.putNotifications(
    { store, sendsMail: true, callable: { toLoopback: false }, address: 'https://pilots.example' },
    inputOf('putNotifications', parts, { caller, key }),
  );
};

let serial = 100;

/** An association of a test's own, by a made-up code. */
const aNew = (): Caller => {
  const code = `51100000TEST${String((serial += 1)).padStart(6, '0')}`;
  return { ...COMPOSITES, organisation: { code, name: '样例协会' } };
};

/** A draft with an address, and a message about it that is due. */
async function aDraft(contactEmail: string, caller: Caller = COMPOSITES): Promise<Filed> {
  const { people, ...content } = aContent(`T/CNTAC ${(serial += 1)}-2018`);
  const given = { ...content, people: { ...people, contactEmail } };
  const { id } = bodyOf(
    'startApplication',
    await door.start('sample-2026', { content: given }, { caller }),
  );
  return { callId: 'sample-2026', id };
}

async function tell(
  { id }: Filed,
  kind: Message['kind'],
  at: Date = NOW,
  sequence = 1,
): Promise<void> {
  const about = { callId: null, applicationId: id, sequence, until: null, days: null };
  await table.store.enterMessage(
    newMessage({ ...about, to: 'association', kind, at: at.toISOString() }),
  );
}

/** A run at a moment, with a server that answers so; gives what it counted, and to whom it sent. */
async function run(now: Date = NOW, answer: Delivery = 'sent') {
  const to: string[] = [];
  const mailer = {
    send: async (mail: Mail) => {
      to.push(mail.to);
      return answer as 'sent';
    },
  };
  const context = {
    store: table.store,
    mailer,
    address: 'https://pilots.example',
    clock: () => now,
  };
  const counts = await sendDue({ ...context, hasTime: () => true, chance: () => 0 });
  return { counts, to };
}

const stateOf = async ({ id }: Filed) =>
  (await table.store.listMessages(id)).map(({ state, dueAt }) => ({ state, dueAt })).at(-1);
const beijing = (time: string, day = '2026-11-20') => new Date(`${day}T${time}:00+08:00`);

describe('quiet hours from 22 to 8', () => {
  const until = (time: string, kind: Message['kind'] = 'received') =>
    quietUntil(kind, { quiet: { from: 22, to: 8 } }, beijing(time));

  it.each([
    ['21:59', null],
    ['22:00', beijing('08:00', '2026-11-21')],
    ['23:59', beijing('08:00', '2026-11-21')],
    ['00:00', beijing('08:00')],
    ['07:59', beijing('08:00')],
    ['08:00', null],
  ])('%s: what may wait is sent at %s', (time, end) => {
    expect(until(time)).toEqual(end);
  });

  it('hold nothing back of which a time runs', () => {
    for (const kind of ['correction', 'returned', 'deadline', 'extended'] as const)
      expect(until('23:00', kind)).toBeNull();
  });
});

describe('what can be switched off', () => {
  it('is not what a right or a time hangs on, whatever is kept', () => {
    const on = MESSAGE_KINDS.filter((kind) => !isOff(kind, { off: [...MESSAGE_KINDS] }));
    expect(on).toEqual([
      'returned',
      'not_recommended',
      'correction',
      'not_accepted',
      'outcome',
      'objected',
      'objection_answered',
      'revoked',
      'reconsidered',
      'extended',
      'invited',
      'examination_overdue',
      'objections_wait',
      'reconsiderations_wait',
      'clocks_overdue',
    ]);
  });
});

describe('whoever is written to', () => {
  it('sees the kinds of their role, and those that are always sent with the reason', async () => {
    const { kinds, preferences } = await read({ ...EXPERT, subject: 'expert-9' });
    expect(kinds.map(({ kind, alwaysBecause }) => [kind, alwaysBecause === null])).toEqual([
      ['invited', false],
      ['review_waits', true],
    ]);
    expect(preferences).toEqual({ ...NOTHING, version: 0 });
  });

  it.each([
    ['decider', ['decisions_wait', 'objections_wait', 'reconsiderations_wait', 'clocks_overdue']],
    [
      'admin',
      ['more_time_given', 'rules_compared', 'mail_failed', 'checkpoint_missed', 'run_missed'],
    ],
  ] as const)('as %s sees and chooses those kinds alone, and no calendar', async (role, own) => {
    const caller: Caller = { ...COMPOSITES, subject: `kinds-${role}`, role };
    const { kinds, calendar } = await read(caller);
    expect([kinds.map(({ kind }) => kind), calendar]).toEqual([own, null]);
    for (const kind of MESSAGE_KINDS.filter((one) => !own.some((mine) => mine === one)))
      expect(refusalIn(await put(caller, { ...NOTHING, off: [kind] }))).toMatchObject({
        errors: [{ pointer: '/off/0', code: 'notifications.not_of_role' }],
      });
  });

  it('with two roles keeps in each what was chosen in the other', async () => {
    const expert = { ...EXPERT, subject: 'both-1' };
    const decider = { ...expert, role: 'decider' } as const;
    bodyOf('putNotifications', await put(expert, { ...NOTHING, off: ['review_waits'] }));
    bodyOf('putNotifications', await put(decider, { ...NOTHING, off: ['decisions_wait'] }, 1));
    const offOf = async (caller: Caller) => (await read(caller)).preferences.off;
    expect([await offOf(expert), await offOf(decider)]).toEqual([
      ['review_waits'],
      ['decisions_wait'],
    ]);
  });

  it('as admin chooses for all admins, whose letters go to the address that one of them states', async () => {
    const [one, other] = ['admin-1', 'admin-2'].map((subject): Caller => {
      return { ...COMPOSITES, subject, role: 'admin' };
    }) as [Caller, Caller];
    const body = { ...NOTHING, email: 'admins@example.org', off: ['run_missed'] };
    bodyOf('putNotifications', await put(one, body));
    expect((await read(other)).preferences).toEqual({ ...body, version: 1 });
    const about = { callId: null, applicationId: null, sequence: null, days: null };
    const given = { ...about, to: ADMINS, at: NOW.toISOString(), until: '2026-11-19' } as const;
    for (const kind of ['checkpoint_missed', 'run_missed'] as const)
      await table.store.enterMessage(newMessage({ ...given, kind }));
    expect((await run()).to).toEqual(['admins@example.org']);
    const states = (await table.store.listMessages(ADMINS)).map(({ kind, state }) => [kind, state]);
    expect(states).toEqual([
      ['checkpoint_missed', 'sent'],
      ['run_missed', 'off'],
    ]);
  });

  it('chooses, and another of the same person who saw less is refused', async () => {
    const chosen = { email: 'own@example.org', off: ['review_waits'], quiet: { from: 22, to: 8 } };
    const key = randomUUID();
    const first = bodyOf('putNotifications', await put(EXPERT, chosen, undefined, key));
    expect(first).toEqual({ ...chosen, version: 1 });
    expect(bodyOf('putNotifications', await put(EXPERT, chosen, undefined, key))).toEqual(first);
    expect(refusalIn(await put(EXPERT, NOTHING))).toMatchObject({
      code: 'notifications.changed_meanwhile',
      currentVersion: 1,
    });
    bodyOf('putNotifications', await put(EXPERT, NOTHING, 1));
    expect((await read(EXPERT)).preferences).toEqual({ ...NOTHING, version: 2 });
    // nobody else's
    expect((await read({ ...EXPERT, subject: 'expert-2' })).preferences.version).toBe(0);
  });

  it.each([
    ['a kind that is always sent', EXPERT, { ...NOTHING, off: ['invited'] }, '/off/0'],
    ['a kind of others', EXPERT, { ...NOTHING, off: ['review_waits', 'received'] }, '/off/1'],
    ['an address of an association', COMPOSITES, { ...NOTHING, email: 'a@example.org' }, '/email'],
    ['hours that are the whole day', EXPERT, { ...NOTHING, quiet: { from: 8, to: 8 } }, '/quiet'],
  ])('cannot choose %s', async (_what, caller, body, pointer) => {
    expect(refusalIn(await put(caller, body))).toMatchObject({
      code: 'request.invalid',
      errors: [{ pointer }],
    });
  });
});

describe('the mail that is due', () => {
  it('is not sent where the association switched it off, and says so', async () => {
    const whose = aNew();
    bodyOf('putNotifications', await put(whose, { ...NOTHING, off: ['received'] }));
    const [off, other] = [
      await aDraft('a@example.org', whose),
      await aDraft('b@example.org', whose),
    ];
    await tell(off, 'received');
    await tell(other, 'withdrawn');
    expect((await run()).to).toEqual(['b@example.org']);
    expect(await stateOf(off)).toEqual({ state: 'off', dueAt: null });
  });

  it('waits till the end of the quiet hours, and is sent then', async () => {
    const whose = aNew();
    const body = { ...NOTHING, quiet: { from: 22, to: 8 } };
    bodyOf('putNotifications', await put(whose, body));
    const draft = await aDraft('c@example.org', whose);
    await tell(draft, 'received', beijing('23:30'));
    expect((await run(beijing('23:31'))).counts).toMatchObject({ quiet: 1, sent: 0 });
    expect((await run(beijing('07:59', '2026-11-21'))).to).toEqual([]);
    expect((await run(beijing('08:00', '2026-11-21'))).to).toEqual(['c@example.org']);
    expect(await stateOf(draft)).toMatchObject({ state: 'sent' });
  });

  it('to a recommender goes to the address that its office states, else nowhere', async () => {
    const { code } = GUANGDONG.organisation;
    const about = {
      to: `recommender:${code}`,
      callId: 'sample-2026',
      applicationId: null,
    } as const;
    const remind = (days: number) =>
      table.store.enterMessage(
        newMessage({
          ...about,
          sequence: null,
          kind: 'recommending_due',
          at: NOW.toISOString(),
          until: NOW.toISOString(),
          days,
        }),
      );
    await remind(7);
    expect((await run()).counts).toMatchObject({ no_address: 1 });
    bodyOf('putNotifications', await put(GUANGDONG, { ...NOTHING, email: 'office@example.org' }));
    await remind(3);
    expect((await run()).to).toEqual(['office@example.org']);
  });
});

describe('mail that fails for good', () => {
  it('is told to the association with its filing, until mail arrives there again', async () => {
    const whose = aNew();
    const [bad, good] = [
      await aDraft('gone@example.org', whose),
      await aDraft('here@example.org', whose),
    ];
    await tell(bad, 'received');
    await run(NOW, 'refused');
    const failed = { applicationId: bad.id, kind: 'received', state: 'refused' };
    expect((await read(whose)).failures).toMatchObject([failed]);
    expect((await read(aNew())).failures).toEqual([]);
    // that of another filing mends nothing
    await tell(good, 'received');
    await run();
    expect((await read(whose)).failures).toHaveLength(1);
    await tell(bad, 'withdrawn', NOW, 2);
    await run();
    expect((await read(whose)).failures).toEqual([]);
  });

  it('is told as well where it was tried for a day, and counted for those who look after the system', async () => {
    const store = dynamoScheduleStore(table);
    const before = await store.countFailedMessages(NOW);
    const whose = aNew();
    const draft = await aDraft('away@example.org', whose);
    await tell(draft, 'received');
    expect((await run(NOW, 'later')).counts).toMatchObject({ later: 1 });
    expect(await store.countFailedMessages(NOW)).toBe(before);
    const dayAfter = new Date(NOW.getTime() + 86_400_000);
    await run(dayAfter, 'later');
    expect((await read(whose)).failures).toMatchObject([
      { applicationId: draft.id, state: 'given_up' },
    ]);
    expect(await store.countFailedMessages(NOW)).toBe(before + 1);
    expect(await store.countFailedMessages(new Date(dayAfter.getTime() + 1))).toBe(0);
  });
});

describe('the address that is called', () => {
  it('is named, told with its secret once, renewed and removed, each over what was seen', async () => {
    const caller = aNew();
    const secret = await notified.named(caller, 'https://example.org/hook');
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const seen = (await notified.read(caller)).webhook;
    const at = NOW.toISOString();
    const held = { url: 'https://example.org/hook', state: 'on', since: at, previousUntil: null };
    expect(seen).toEqual({ ...held, version: 1, failures: [] });
    expect(JSON.stringify(await notified.read(caller))).not.toContain(secret.slice(6));

    const moved = bodyOf('putWebhook', await notified.name(caller, 'https://example.org/other', 1));
    expect([moved.secret, moved.version]).toEqual([null, 2]);
    expect(refusalIn(await notified.name(caller, 'https://example.org/late', 1))).toMatchObject({
      code: 'notifications.changed_meanwhile',
      currentVersion: 2,
    });
    const other = bodyOf('renewWebhookSecret', await notified.renew(caller, 2));
    expect(other.secret).not.toBe(secret);
    expect(other.previousUntil).toBe(new Date(NOW.getTime() + 86_400_000).toISOString());
    expect(refusalIn(await notified.remove(caller, 2))).toMatchObject({ currentVersion: 3 });
    expect(bodyOf('removeWebhook', await notified.remove(caller, 3))).toMatchObject({
      state: 'none',
    });
    const kept = await store.readReceiver(whoseOf(caller));
    expect(kept.webhook).toEqual({ version: 4, called: null });
    const changed = { code: 'notifications.changed_meanwhile', currentVersion: 4 };
    expect(refusalIn(await notified.renew(caller, 4))).toEqual(changed);
    expect(refusalIn(await notified.remove(caller, 3))).toEqual(changed);
    expect(bodyOf('removeWebhook', await notified.remove(caller, 4))).toMatchObject({ version: 4 });
    const anew = bodyOf('putWebhook', await notified.name(caller, 'https://example.org/hook', 4));
    expect([anew.secret === null, anew.secret === secret, anew.version]).toEqual([false, false, 5]);
  });

  it('is none of a private network, nor of this machine unless it is one’s own', async () => {
    const caller = aNew();
    for (const [url, code] of [
      ['https://10.0.0.1/', 'notifications.not_public'],
      ['http://127.0.0.1/', 'notifications.not_https'],
      ['https://a:b@example.org/', 'notifications.with_password'],
      ['example', 'notifications.no_address'],
    ] as const) {
      const errors = [{ pointer: '/url', code }];
      expect(refusalIn(await notified.name(caller, url, undefined, false))).toMatchObject({
        errors,
      });
    }
    expect((await notified.read(caller)).webhook.state).toBe('none');
  });
});
