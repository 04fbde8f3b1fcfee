import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleCall } from '../../shared/calls/calls.ts';
import { type Operation, routes } from '../../shared/contract/routes.ts';
import type { Command } from '../../shared/domain/commands/commands.ts';
import { verifyHistory } from '../../shared/evidence/verify-history.ts';
import { aContent, type Case, casesAt } from '../support/cases.ts';
import { openDoors, storeOfDoors } from '../support/doors.ts';
import { putCheckedFile } from '../support/files/checked-file.ts';
import { itemsIn, putBack } from '../support/dynamo.ts';
import { type Answered, claimsOf, eventFor, send, type Sent } from '../support/http-event.ts';
import {
  type ServiceRequest,
  canMeet,
  type Fault,
  FAULTS,
  type FaultyWay,
  startFaultyWay,
} from '../support/servers/faulty.ts';
import { type Effect, effectOf } from './effect.ts';
import { CALL_ID, type Row, ROWS } from './rows.ts';

/** `FAULTS=all`: every fault at every request, once and without end; else each request meets one. */
const isWhole = process.env['FAULTS'] === 'all';
const BEGINNING = new Date('2026-11-20T02:00:00Z');
const WEEK = 7 * 86_400_000;

const ways: FaultyWay[] = [];
const doors = openDoors({
  way: async (to) => {
    const way = await startFaultyWay(to);
    ways.push(way);
    return way.endpoint;
  },
});
const { start, bring } = casesAt(doors);
const counts = { operations: 0, healed: 0, repeated: 0, most: 0 };
/** Of a command that asks more, as one that publishes a list, the short form takes these many. */
const MOST_REQUESTS = 8;

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(async () => {
  vi.useRealTimers();
  await Promise.all(ways.map((way) => way.stop()));
  const { operations, healed, repeated, most } = counts;
  process.stdout.write(
    `${operations} operations met a fault: ${healed} were done all the same, ${repeated} by a retry ` +
      `under their key, by ${most} requests at most; none was lost or done twice\n`,
  );
});

type Items = Awaited<ReturnType<typeof itemsIn>>;
interface Ready {
  readonly at: Case;
  readonly now: number;
  readonly items: Items;
}
const ready = new Map<string, Ready>();

/** A filing brought along a path, once for each path; then the table is as it was left. */
async function brought({ path, byLink }: Pick<Row, 'path' | 'byLink'>): Promise<Ready> {
  const name = `${path.join()} ${byLink}`;
  const before = ready.get(name);
  if (before) {
    await putBack(doors().table, before.items);
    vi.setSystemTime(before.now);
    return before;
  }
  const last = path.at(-1);
  const earlier = { path: path.slice(0, -1), ...(byLink && { byLink }) };
  const at = last === undefined ? await begun(byLink) : await led(earlier, last);
  const now = { at, now: Date.now(), items: await itemsIn(doors().table) };
  ready.set(name, now);
  return now;
}

async function begun(confirmsObjectors = false): Promise<Case> {
  vi.setSystemTime(BEGINNING);
  const id = confirmsObjectors ? `${CALL_ID}-by-link` : CALL_ID;
  const body = { ...sampleCall(new Date()), id, noticeWorkingDays: 1, confirmsObjectors };
  const sent = { params: { callId: id }, body, claims: claimsOf('admin') };
  succeeded(await sendUnder('putCall', sent, id));
  return start(aContent(), id);
}

async function led(before: Pick<Row, 'path' | 'byLink'>, command: Command): Promise<Case> {
  const { at } = await brought(before);
  if (command === 'announce') vi.setSystemTime(Date.now() + WEEK);
  return bring(at, [command]);
}

/** Sends a request under a key to its function, which has so many milliseconds left. */
function sendUnder(
  operation: Operation,
  sent: Sent,
  key: string,
  left = 10_000,
): Promise<Answered> {
  const headers = { 'idempotency-key': key, ...sent.headers };
  const { door } = routes[operation];
  return send(doors().handlers[door], eventFor(operation, { ...sent, headers }), left);
}

function succeeded(answer: Answered): Answered {
  if (answer.status >= 300) throw new Error(answer.text);
  return answer;
}

/** A request of a command, told from its others: one that writes by its turn, one that reads by what it reads. */
function labels(): (asked: ServiceRequest) => string {
  const times = new Map<string, number>();
  return ({ name, body }) => {
    const isRead = ['BatchGetItem', 'GetItem', 'Query'].includes(name);
    const what = isRead ? `${name} ${createHash('sha256').update(body).digest('hex')}` : name;
    const time = (times.get(what) ?? 0) + 1;
    times.set(what, time);
    return `${what} ${time}`;
  };
}

function meet(fault?: Parameters<FaultyWay['meet']>[0]): void {
  for (const way of ways) way.meet(fault);
}

interface Prepared {
  readonly row: Row;
  readonly at: Case;
  readonly sent: Sent;
  readonly items: Items;
  readonly now: number;
}

async function prepared(row: Row): Promise<Prepared> {
  const { at } = await brought(row);
  if (row.operation === 'announce') vi.setSystemTime(Date.now() + WEEK);
  const { first } = row;
  if (row.hasFile) await putCheckedFile(storeOfDoors(), at);
  const answer = first && succeeded(await sendUnder(first.operation, first.sent(at), 'first'));
  const sent = row.sent(at, String(answer?.body['id']));
  return { row, at, sent, items: await itemsIn(doors().table), now: Date.now() };
}

function rowNamed(name: string): Row {
  const row = ROWS.find((one) => one.name === name);
  if (!row) throw new Error(`there is no row ${name}`);
  return row;
}

interface Befallen {
  /** The request that meets a fault, by its label. */
  readonly label: string;
  readonly fault: Fault;
  /** Whether all after it meet the same, until the command is answered. */
  readonly isLasting: boolean;
}

interface CarriedOut {
  readonly first: Answered;
  readonly done: Answered;
  readonly again: Answered;
  readonly effect: Effect;
  /** Whether its history verifies. */
  readonly isWhole: boolean;
  readonly requests: Requests;
  readonly met: number;
}

/** Does a command and sends it again until it is done, and then once more; what it came to. */
async function carriedOut(
  ready: Prepared,
  befallen: Befallen | null,
  wait = 150,
): Promise<CarriedOut> {
  const { row, at, sent, items, now } = ready;
  await putBack(doors().table, items);
  vi.setSystemTime(now);
  const requests: { label: string; asked: ServiceRequest }[] = [];
  const labelOf = labels();
  let met = 0;
  meet((request) => {
    const label = labelOf(request);
    requests.push({ label, asked: request });
    const isMet = befallen?.label === label || (befallen?.isLasting === true && met > 0);
    if (!befallen || !isMet || !canMeet(befallen.fault, request)) return null;
    met += 1;
    return befallen.fault;
  });
  // what is not answered is waited for as long as the time of the function allows
  const isTimed = befallen?.fault === 'timed out';
  const left = isTimed ? 2_000 + wait : 10_000;
  const first = await sendUnder(row.operation, sent, 'once', left);
  meet();
  // a slow machine was over its time before it came so far
  if (isTimed && met === 0 && wait < 5_000) return carriedOut(ready, befallen, wait * 4);
  const done = first.status < 300 ? first : await sendUnder(row.operation, sent, 'once');
  const again = await sendUnder(row.operation, sent, 'once');
  const effect = effectOf(items, await itemsIn(doors().table));
  return { first, done, again, effect, isWhole: await hasWholeHistory(at), requests, met };
}

/** Whether the filing's history verifies, which the effect does not tell: what is made new is not compared. */
async function hasWholeHistory({ params }: Case): Promise<boolean> {
  const sent = { params, claims: claimsOf('association'), query: { limit: '100' } };
  const { text } = await send(
    doors().handlers[routes.getHistory.door],
    eventFor('getHistory', sent),
  );
  return verifyHistory(JSON.parse(text) as { events: unknown[] }).whole;
}

/** What cannot be so, as a sentence; null where all is as it must be. */
function wrongWith(
  { first, done, again, isWhole: isVerified, met }: CarriedOut,
  { fault }: Befallen,
): string | null {
  if (met === 0) return 'the fault met nothing';
  const isOurs = first.status === 503 && first.headers['retry-after'] !== undefined;
  // a refusal that was made up is told as one
  const mayBe = first.status < 300 || isOurs || fault === 'refused';
  if (!mayBe) return `it was answered ${first.status} ${first.text}`;
  if (done.status >= 300) return `lost: its retry was answered ${done.status} ${done.text}`;
  if (again.status !== done.status || again.text !== done.text)
    return `another retry was answered ${again.status} ${again.text}`;
  return isVerified ? null : 'the history does not verify';
}

type Requests = readonly { readonly label: string; readonly asked: ServiceRequest }[];

function befallenIn(all: Requests, nth: number): Befallen[] {
  const every = Math.ceil(all.length / MOST_REQUESTS);
  const requests = isWhole ? all : all.filter((_, at) => (at + nth) % every === 0);
  return requests.flatMap(({ label, asked: request }, at) => {
    const faults = FAULTS.filter((fault) => canMeet(fault, request));
    if (isWhole)
      return faults.flatMap((fault) =>
        [false, true].map((isLasting) => ({ label, fault, isLasting })),
      );
    const fault = faults[(nth + at) % faults.length];
    return fault ? [{ label, fault, isLasting: false }] : [];
  });
}

describe('a command whose requests meet a fault', { timeout: 1_800_000 }, () => {
  it.each(ROWS.map((row, nth) => ({ row, nth, name: row.name })))(
    '$name is done once, whichever it is',
    async ({ row, nth }) => {
      const ready = await prepared(row);
      // the first fills what an instance keeps in memory
      await carriedOut(ready, null);
      const calm = await carriedOut(ready, null);
      succeeded(calm.first);
      const expected: Effect = calm.effect;

      for (const befallen of befallenIn(calm.requests, nth)) {
        const came = await carriedOut(ready, befallen);
        counts.operations += 1;
        counts[came.first.status < 300 ? 'healed' : 'repeated'] += 1;
        counts.most = Math.max(counts.most, came.requests.length);
        const { effect } = came;
        expect({ befallen, wrong: wrongWith(came, befallen), effect }).toEqual({
          befallen,
          wrong: null,
          effect: expected,
        });
      }
    },
  );

  it('is repeated by the budget of one layer where the store throttles all', async () => {
    const { sent } = await prepared(rowNamed('submit'));
    const clients = 60;
    let asks = 0;
    meet(() => {
      asks += 1;
      return 'throttled';
    });

    const answers = await Promise.all(
      Array.from({ length: clients }, (_, nth) =>
        sendUnder('submitApplication', sent, `client-${nth}`),
      ),
    );
    meet();

    expect(answers.map(({ status, headers }) => [status, headers['retry-after']])).toEqual(
      answers.map(() => [503, '3']),
    );
    // each reads once and notes when it came in; a budget of a hundred pays for twenty more at five each
    expect(asks).toBeGreaterThanOrEqual(2 * clients);
    expect(asks).toBeLessThanOrEqual(2 * clients + 20);
  });

  it('is any that the contract has under a key, but for what hangs on a report or writes nothing', () => {
    const keyed = Object.entries(routes).filter(([, row]) => 'idempotencyKey' in row);
    const held = new Set<string>(ROWS.map(({ operation }) => operation));

    expect(keyed.map(([operation]) => operation).filter((one) => !held.has(one))).toEqual([
      'actOnRuleChange',
      'prepareObjection',
      'prepareQuestion',
    ]);
  });
});
