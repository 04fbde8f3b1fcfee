import { createHash } from 'node:crypto';
import { ScanCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  notificationDoor,
  notificationUseCases,
} from '../../../../functions/doors/notifications/use-cases.ts';
import { openDoor } from '../../../../functions/handler/door.ts';
import { dueCalendar } from '../../../../functions/doors/notifications/due-calendar.ts';
import { KeptCalendar } from '../../../../shared/domain/messages/calendar-feed.ts';
import type { DueDate } from '../../../../shared/domain/messages/due-date.ts';
import { whoseOf } from '../../../../shared/domain/messages/preferences.ts';
import type { Caller } from '../../../../shared/domain/people/caller.ts';
import {
  type NotificationStore,
  dynamoNotificationStore,
} from '../../../../shared/store/dynamo-notification-store.ts';
import { eraseUnknown } from '../../../../functions/schedules/retention/erase-unknown.ts';
import { dynamoScheduleStore } from '../../../../shared/store/dynamo-schedule-store.ts';
import { receiverKey } from '../../../../shared/store/table/table-shape.ts';
import { type TestTable, itemsIn, startTable } from '../../../support/dynamo.ts';
import { COMPOSITES, GUANGDONG, NOW, aContent } from '../../../support/filing.ts';
import {
  type Doors,
  bodyOf,
  doors,
  inputOf,
  publishCall,
  refusalIn,
} from '../../../support/people/applicants.ts';
import { CLAIM_NAMES, eventFor, send } from '../../../support/http-event.ts';
import { EXAMINER, SOURCED, examiners, versionIn } from '../../../support/people/examiners.ts';
import { enterInDirectory } from '../../../support/people/directory.ts';
import { aFiling, publishRound } from '../../../support/people/recommenders.ts';
import { Killed, Steps } from '../../../support/vitest/steps.ts';

const ADDRESS = 'https://pilots.example';
const NOBODY = { code: 'route.not_found' };

let table: TestTable;
let door: Doors;
let store: NotificationStore;
beforeAll(async () => {
  table = await startTable();
  door = doors(table.store);
  store = dynamoNotificationStore(table);
  await publishCall(door);
});
afterAll(() => table.stop());

const context = (steps?: Steps) => ({
  store: steps ? dynamoNotificationStore(dying(steps)) : store,
  sendsMail: true,
  callable: { toLoopback: false },
  address: ADDRESS,
});
/** The table of whoever is killed before a request to it. */
const dying = (steps: Steps) => ({ ...table, client: steps.of(table.client) });
const make = (caller: Caller, ifMatch?: number, steps?: Steps) =>
  notificationUseCases.makeCalendar(
    context(steps),
    inputOf('makeCalendar', ifMatch === undefined ? {} : { ifMatch }, { caller }),
  );
const remove = (caller: Caller, ifMatch: number, steps?: Steps) =>
  notificationUseCases.removeCalendar(
    context(steps),
    inputOf('removeCalendar', { ifMatch }, { caller }),
  );
/** How many ways back are kept of somebody, good or not. */
const feedsOf = async (caller: Caller) => (await leadingOf(caller)).feeds.length;

/** The ways back that are kept of somebody, and the one that counts: each by its digest. */
async function leadingOf(caller: Caller) {
  const items = await itemsIn(table);
  const feeds = items.filter(({ whose }) => whose?.S === whoseOf(caller));
  const at = receiverKey.calendar(whoseOf(caller));
  const kept = items.find(({ pk, sk }) => pk?.S === at.pk && sk?.S === at.sk);
  const { feed } = KeptCalendar.parse(JSON.parse(kept?.['calendar']?.S ?? NONE));
  return {
    feeds: feeds.map(({ pk }) => pk?.S?.slice('FEED#'.length)),
    counts: feed ? [feed.digest] : [],
  };
}
const NONE = JSON.stringify({ version: 1, feed: null });

/** What is done to the address of somebody's due dates, killed before each request in turn, then whole. */
async function killedAnywhere(caller: Caller, deed: (steps: Steps) => Promise<unknown>) {
  const points: number[] = [];
  for (let last = 1; ; last += 1) {
    const steps = new Steps(last);
    const isKilled = await deed(steps).then(
      () => false,
      (error: unknown) => error instanceof Killed,
    );
    const { feeds, counts } = await leadingOf(caller);
    expect([last, feeds]).toEqual([last, counts]);
    if (!isKilled) return points;
    points.push(last);
  }
}

const made = async (caller: Caller) => bodyOf('makeCalendar', await make(caller)).address;
const ask = (address: string, now = NOW) =>
  notificationUseCases.getCalendar(
    context(),
    inputOf(
      'getCalendar',
      { params: { secret: address.slice(address.lastIndexOf('/') + 1) } },
      { now },
    ),
  );

/** The calendar as a reader unfolds it (RFC 5545, 3.1). */
async function read(address: string, now = NOW): Promise<string> {
  const answer = await ask(address, now);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.body.replaceAll(/\r\n[ \t]/g, '');
}

let serial = 100;
const newNumber = () => `T/CNTAC ${(serial += 1)}-2018`;

/** An association of a test's own, by a made-up code. */
const aNew = (): Caller => {
  const code = `51100000DUES${String((serial += 1)).padStart(6, '0')}`;
  return { ...COMPOSITES, organisation: { code, name: '样例协会' } };
};

const eventsIn = (text: string) =>
  text
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => ({
      kind: /UID:(\w+)\./.exec(event)?.[1],
      at: /DTSTART[^:]*:(\S+)/.exec(event)?.[1],
    }));

describe('the address of somebody’s due dates', () => {
  it('is told once, kept as a digest alone, and opens no more once it is renewed or revoked', async () => {
    const caller = aNew();
    const first = await made(caller);
    expect(first).toMatch(/^https:\/\/pilots\.example\/v1\/calendars\/[\w-]{43}$/);
    const { Items } = await table.client.send(new ScanCommand({ TableName: table.tableName }));
    expect(JSON.stringify(Items)).not.toContain(first.slice(-43));
    expect(await read(first)).toContain('BEGIN:VCALENDAR');

    const second = bodyOf('makeCalendar', await make(caller, 1)).address;
    expect(second).not.toBe(first);
    expect(refusalIn(await ask(first))).toEqual(NOBODY);
    expect(await read(second)).toContain('BEGIN:VCALENDAR');
    expect(refusalIn(await make(caller, 1))).toMatchObject({
      code: 'notifications.changed_meanwhile',
      currentVersion: 2,
    });
    expect(await read(second)).toContain('BEGIN:VCALENDAR');
    expect(refusalIn(await remove(caller, 1))).toMatchObject({ currentVersion: 2 });
    expect(bodyOf('removeCalendar', await remove(caller, 2))).toEqual({ version: 3, since: null });
    expect(refusalIn(await ask(second))).toEqual(NOBODY);
    expect(bodyOf('removeCalendar', await remove(caller, 3))).toEqual({ version: 3, since: null });
    expect(await feedsOf(caller)).toBe(0);
  });

  it('is never without its owner, nor an owner’s without answer, wherever its making, replacing or revoking is killed', async () => {
    const caller = aNew();
    // what there is, then one transaction
    const points = [1, 2];
    expect(await killedAnywhere(caller, (steps) => make(caller, 0, steps))).toEqual(points);
    expect(await killedAnywhere(caller, (steps) => make(caller, 1, steps))).toEqual(points);
    expect(await feedsOf(caller)).toBe(1);
    expect(await killedAnywhere(caller, (steps) => remove(caller, 2, steps))).toEqual(points);
    expect(await feedsOf(caller)).toBe(0);
  });

  it('stays good until the new one is written, and opens no more from then on', async () => {
    const caller = aNew();
    const first = await made(caller);
    await expect(make(caller, 1, new Steps(2))).rejects.toThrow(Killed);
    expect(await read(first)).toContain('BEGIN:VCALENDAR');
    await expect(remove(caller, 1, new Steps(2))).rejects.toThrow(Killed);
    expect(await read(first)).toContain('BEGIN:VCALENDAR');
    const second = bodyOf('makeCalendar', await make(caller, 1)).address;
    expect(await read(second)).toContain('BEGIN:VCALENDAR');
    expect(refusalIn(await ask(first))).toEqual(NOBODY);
  });

  it('is the first one’s of two who replace the same, and of the other nothing is left', async () => {
    const caller = aNew();
    const first = await made(caller);
    const { calendar } = await store.readReceiver(whoseOf(caller));
    const second = bodyOf('makeCalendar', await make(caller, 1)).address;
    const feed = { digest: 'cd'.repeat(32), since: NOW.toISOString() };
    const late = (seen: typeof calendar, version: number) =>
      store.putCalendar(whoseOf(caller), seen, { version, feed });
    for (const [seen, version] of [
      [calendar, 2],
      [null, 1],
      // what was seen counts, and not what it is to become
      [calendar, 3],
    ] as const)
      expect(await late(seen, version)).toEqual({
        ok: false,
        refusal: { code: 'notifications.changed_meanwhile', currentVersion: 2 },
      });
    expect(await feedsOf(caller)).toBe(1);
    expect(refusalIn(await ask(first))).toEqual(NOBODY);
    expect(await read(second)).toContain('BEGIN:VCALENDAR');
  });

  it('answers who has the same already with 304 and no body, and with all of it once a day is another', async () => {
    const caller = aNew();
    const { id } = bodyOf('startApplication', await door.start('sample-2026', {}, { caller }));
    const params = { secret: (await made(caller)).slice(-43) };
    let now = NOW;
    const handler = openDoor(notificationDoor, notificationUseCases, context(), {
      claimNames: CLAIM_NAMES,
      clock: () => now,
    });
    const get = (headers: Record<string, string> = {}) =>
      send(handler, eventFor('getCalendar', { params, headers }));
    const first = await get();
    expect(first).toMatchObject({ status: 200, text: expect.stringContaining(id) });
    const { etag = '' } = first.headers;
    // whoever keeps it asks each time: what was revoked is shut at once
    expect(first.headers['cache-control']).toBe('private, no-cache');
    for (const tags of [etag, `"other", W/${etag}`, '*']) {
      const same = await get({ 'if-none-match': tags });
      expect([same.status, same.text, same.headers['etag']]).toEqual([304, '', etag]);
      expect(same.headers['cache-control']).toBe('private, no-cache');
    }
    expect((await get({ 'if-none-match': '"other"' })).status).toBe(200);
    now = new Date(NOW.getTime() + 46 * 86_400_000);
    const later = await get({ 'if-none-match': etag });
    expect([later.status, later.text.includes(id)]).toEqual([200, false]);
    await remove(caller, 1);
    expect((await get({ 'if-none-match': etag })).status).toBe(404);
  });

  it('of nobody opens nothing', async () => {
    expect(refusalIn(await ask(`${ADDRESS}/${'a'.repeat(43)}`))).toEqual(NOBODY);
  });
});

/** An admin takes the last role of somebody. */
async function knowNoMore(subject: string): Promise<void> {
  const organisation = { code: null, name: '样例' };
  const asked = { askedInBy: 'admin-1', askedInAt: '2026-11-20T10:00:00.000+08:00' };
  const person = { subject, name: '样例人员', organisation, roles: [], version: 1, ...asked };
  expect(await table.store.commit({ person }, null, NOW)).toMatchObject({ ok: true });
}

describe('whom the directory knows no more', () => {
  it('is told nothing any more: all that they chose is erased, and of others nothing', async () => {
    const goneOne = { ...EXAMINER, subject: 'gone-1' };
    const addresses: string[] = [];
    for (const caller of [goneOne, { ...EXAMINER, subject: 'stays-1' }]) {
      const { subject } = caller;
      await enterInDirectory(table.store, 'examiner', [subject]);
      addresses.push(await made(caller));
      const preferences = { email: 'own@example.org', off: [], quiet: null, version: 1 };
      const whose = `person:${subject}` as const;
      await store.commit({ preferences: { whose, preferences } }, null, NOW);
    }
    const run = (steps = new Steps(0)) =>
      eraseUnknown({ store: dynamoScheduleStore(dying(steps)), hasTime: () => true });
    expect(await run()).toBe(0);
    await knowNoMore('gone-1');
    // the directory, what there is, each thing with what leads to it: what a run that is killed left, the next one finds
    expect(await killedAnywhere(goneOne, run)).toEqual([1, 2, 3, 4]);
    expect([await feedsOf(goneOne), await run()]).toEqual([0, 0]);
    expect(refusalIn(await ask(addresses[0] ?? ''))).toEqual(NOBODY);
    expect(await read(addresses[1] ?? '')).toContain('BEGIN:VCALENDAR');
    const { Items } = await table.client.send(new ScanCommand({ TableName: table.tableName }));
    const left = JSON.stringify(Items?.filter(({ pk }) => /^(RECEIVER|FEED)#/.test(pk?.S ?? '')));
    expect([left.includes('gone-1'), left.includes('stays-1')]).toEqual([false, true]);
    expect(await run()).toBe(0);
  });
});

it('stays with its owner, whom another run forgets, where it was renewed while that one looked', async () => {
  const caller = { ...EXAMINER, subject: 'renews-1' };
  await made(caller);
  let renewed = '';
  const client = new Proxy(table.client, {
    get: (target, name) => {
      if (name !== 'send') return Reflect.get(target, name) as unknown;
      return async (command: TransactWriteItemsCommand) => {
        const erases = command instanceof TransactWriteItemsCommand;
        if (erases && renewed === '')
          renewed = bodyOf('makeCalendar', await make(caller, 1)).address;
        return target.send(command);
      };
    },
  });
  const forgetting = dynamoScheduleStore({ ...table, client });
  const forgotten = async () => [
    await forgetting.forgetReceiver('person:renews-1'),
    await leadingOf(caller),
  ];
  const [isForgotten, left] = await forgotten();
  const kept = [createHash('sha256').update(renewed.slice(-43)).digest('hex')];
  expect([isForgotten, left]).toEqual([true, { feeds: kept, counts: kept }]);
  expect(await forgotten()).toEqual([true, { feeds: [], counts: [] }]);
});

describe('what is due', () => {
  it('to an association is the closing of what it has not filed, until it has', async () => {
    const caller = aNew();
    const { people, ...content } = aContent(newNumber());
    const stated = { ...people, contactEmail: 'clerk@example.org' };
    const given = { ...content, people: stated };
    bodyOf('startApplication', await door.start('sample-2026', { content: given }, { caller }));
    const address = await made(caller);
    const text = await read(address);
    expect(eventsIn(text)).toEqual([{ kind: 'closing', at: expect.stringMatching(/T090000Z$/) }]);
    expect(text).toContain('/association/filings/sample-2026/');
    const personal = Object.values(stated).filter((value) => String(value).length > 1);
    expect(personal).toContain('clerk@example.org');
    expect(personal.filter((value) => text.includes(String(value)))).toEqual([]);
    expect(text).not.toContain(content.standard?.titleZh);
    const later = new Date(NOW.getTime() + 46 * 86_400_000);
    expect(eventsIn(await read(address, later))).toEqual([]);
    // nobody else's
    expect(eventsIn(await read(await made(aNew())))).toEqual([]);
  });

  it('to a recommender is the end of its time', async () => {
    const recommendsUntil = '2026-12-15T17:00:00.000+08:00';
    await publishRound(door, 'due-recommending', null, { recommendsUntil });
    const events = eventsIn(await read(await made(GUANGDONG)));
    expect(events).toEqual([{ kind: 'recommending', at: '20261215T090000Z' }]);
  });

  it('to an examiner is the examination of what is held, and to its association what it may dispute', async () => {
    const filed = await aFiling(door, 'sample-2026', { number: newNumber(), direct: true });
    const office = examiners(table.store);
    const held = versionIn(await office.claim(filed, 2));
    const address = await made(EXAMINER);
    expect(eventsIn(await read(address))).toEqual([
      { kind: 'examination', at: expect.stringMatching(/^2026\d{4}$/) },
    ]);
    const own = await made(COMPOSITES);
    expect(eventsIn(await read(own)).filter(({ kind }) => kind === 'dispute')).toEqual([]);
    versionIn(await office.override(filed, held, overridden()));
    versionIn(await office.refuse(filed, held + 1, [SOURCED]));
    expect(eventsIn(await read(address))).toEqual([]);
    expect(eventsIn(await read(own)).filter(({ kind }) => kind === 'dispute')).toEqual([
      { kind: 'dispute', at: expect.stringMatching(/^202612\d\d$/) },
    ]);
  });
});

function overridden() {
  return { clause: SOURCED, outcome: 'unmet' as const, reason: '样例：改判' };
}

describe('a calendar', () => {
  const DATE: DueDate = {
    kind: 'closing',
    of: 'app_1',
    standardNumber: null,
    callName: { zh: '很长的名称；带，标点,以及;转义\\'.repeat(8), en: 'A name' },
    at: '2026-12-01T09:00:00.000Z',
    changedAt: '2026-11-01T00:00:00.000Z',
    page: '/association/filings/sample-2026/app_1',
  };

  it('has lines of at most 75 octets that fold between characters, and escapes what it must', () => {
    const text = dueCalendar([DATE], ADDRESS);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
      expect(line).not.toContain('\n');
    }
    const whole = text.replaceAll('\r\n ', '');
    expect(whole).toContain(
      `DESCRIPTION:Application closes. ${'很长的名称；带，标点\\,以及\\;转义\\\\'.repeat(8)} A name`,
    );
    expect(whole.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(whole).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H');
  });

  it('is the same for the same dates, and gives a day as a day', () => {
    const day = { ...DATE, kind: 'dispute', at: '2026-12-04' } as const;
    expect(dueCalendar([DATE, day], ADDRESS)).toBe(dueCalendar([DATE, day], ADDRESS));
    expect(dueCalendar([day], ADDRESS)).toContain('DTSTART;VALUE=DATE:20261204');
    expect(dueCalendar([], ADDRESS)).not.toContain('VEVENT');
  });
});
