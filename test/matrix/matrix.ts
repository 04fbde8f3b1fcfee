import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleCall } from '../../shared/calls/calls.ts';
import { LIFECYCLE } from '../../shared/domain/application/lifecycle.ts';
import { COMMANDS, type Command } from '../../shared/domain/commands/commands.ts';
import type { Route } from '../../shared/domain/commands/conditions.ts';
import { type Case, casesAt } from '../support/cases.ts';
import { openDoors } from '../support/doors.ts';
import { itemsIn, putBack } from '../support/dynamo.ts';
import { type Answered, claimsOf } from '../support/http-event.ts';
import { CALLERS, type MatrixCaller } from './callers.ts';
import { contentFor, holds, isTold, type Place, placesOf } from './places.ts';

const BEGINNING = new Date('2026-11-20T02:00:00Z');
const WEEK = 7 * 86_400_000;

const FORBIDDEN = '403 caller.forbidden';
const NOT_FOUND = '404 application.not_found';
const NOT_FROM_HERE = '409 application.not_from_here';
const HELD = '409 application.held_by_another';
/** What only they are told who may: every request below names a version that never was. */
const MAY = '412 application.changed_meanwhile';

/** The lists of a call are tried and not published; they name no version. */
const LISTS: readonly Command[] = ['publish', 'tell', 'announce'];
/** By anybody, whoever signed in, and on no version: it has tests of its own. */
const OPEN: readonly Command[] = ['object'];
/** What they lead to hangs on a report, and is held where reports are. */
const BY_REPORT: readonly Command[] = ['note_rule_change', 'reopen'];
/** What they lead to hangs on a file, and whoever holds the case has no more of a say in it. */
const OF_FILE: readonly Command[] = ['ask_redaction', 'redact', 'refuse_redaction'];
/** What else a command needs: a refusal something to rest on, a score a declaration. */
const BEFORE: Partial<Record<Command, readonly Command[]>> = {
  refuse: ['override'],
  score: ['declare'],
  close_review: ['declare', 'score'],
  propose: ['declare', 'score'],
};
const CREATING: readonly Command[] = ['submit', 'object', ...LISTS];

/** Every command by every caller in every state of one route, and every step that is permitted. */
export function matrixOf(route: Route): void {
  const doors = openDoors();
  const { give, start, bring } = casesAt(doors);
  const places = placesOf(route).map((place) => ({ ...place, name: place.path.join(', ') }));
  const kept = new Map<
    string,
    { at: Case; now: number; items: Awaited<ReturnType<typeof itemsIn>> }
  >();

  beforeAll(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  /** A draft in a round of its own, so that it is alone on each list. */
  async function begun(): Promise<Case> {
    vi.setSystemTime(BEGINNING);
    const id = 'matrix';
    const answer = await doors().ask('putCall', {
      params: { callId: id },
      body: { ...sampleCall(new Date()), id, noticeWorkingDays: 1 },
      claims: claimsOf('admin'),
      headers: { 'idempotency-key': id },
    });
    if (answer.status !== 200) throw new Error(answer.text);
    return start(contentFor(route), id);
  }

  /** One step further along a path; what is announced waits for the end of its notice. */
  async function led(path: readonly Command[]): Promise<Case> {
    const command = path.at(-1);
    if (command === undefined) return begun();
    const at = await brought(path.slice(0, -1));
    if (command === 'announce') vi.setSystemTime(Date.now() + WEEK);
    return bring(at, [command]);
  }

  /** Brought along a path, by its commands the first time; then all is put back as they left it. */
  async function brought(path: readonly Command[]): Promise<Case> {
    const name = path.join();
    const before = kept.get(name);
    if (before) {
      await putBack(doors().table, before.items);
      vi.setSystemTime(before.now);
      return before.at;
    }
    const at = await led(path);
    kept.set(name, { at, now: Date.now(), items: await itemsIn(doors().table) });
    return at;
  }

  const stateOf = async (at: Case) => {
    const claims = claimsOf('association');
    const { body, headers } = await doors().ask('getApplication', { params: at.params, claims });
    return { state: body['state'], tag: headers['etag'] };
  };

  describe.each(places)('in $state ($name)', (place) => {
    let at: Case;
    beforeAll(async () => {
      at = await brought(place.path);
    });

    const commands = COMMANDS.filter((command) => !OPEN.includes(command));
    it.each(commands)('%s is answered to each caller as the lifecycle says', async (command) => {
      const query = LISTS.includes(command) ? { dryRun: 'true' } : {};
      const headers = { 'if-match': '"999"' };
      const answered = await Promise.all(
        CALLERS.map(async ({ name, claims }) => [
          name,
          codeOf(await give(at, command, { claims, headers, query })),
        ]),
      );

      expect(Object.fromEntries(answered)).toEqual(
        Object.fromEntries(CALLERS.map((each) => [each.name, expected(place, command, each)])),
      );
    });

    it('nothing of all that changed it', async () => {
      expect(await stateOf(at)).toEqual({ state: shownIn(place), tag: `"${at.version}"` });
    });
  });

  const steps = places.flatMap((place) =>
    COMMANDS.filter((command) => ![...BY_REPORT, ...OF_FILE].includes(command)).flatMap((command) =>
      (LIFECYCLE[command][place.state] ?? [])
        .filter(({ when }) => holds(place, when))
        // once, which the table does not say
        .filter(() => command !== 'dispute' || !place.path.includes('dispute'))
        .map(({ to }) => ({ ...place, command, to })),
    ),
  );

  it.each(steps)('$command leads from $state to $to ($name)', async ({ command, to, ...place }) => {
    const at = await brought([...place.path, ...(BEFORE[command] ?? [])]);
    if (command === 'announce') vi.setSystemTime(Date.now() + WEEK);

    const answer = await give(at, command);

    expect({ status: answer.status, text: answer.text }).toMatchObject({
      status: CREATING.includes(command) ? 201 : 200,
    });
    const path = [...place.path, command];
    expect((await stateOf(at)).state).toBe(shownIn({ ...place, state: to, path }));
  });

  it.each(
    places
      .filter(({ state }) => state === 'public_notice' || state === 'objection_open')
      .flatMap((place) => CALLERS.map((caller) => ({ ...place, caller, by: caller.name }))),
  )(
    'an objection to what is in $state ($name) is taken from whoever signed in: $by',
    async (one) => {
      const at = await brought(one.path);

      expect((await give(at, 'object', { claims: one.caller.claims })).status).toBe(201);
    },
  );

  it.each(places.filter(({ path }) => !path.includes('publish')))(
    'an objection to what is in $state ($name) finds no notice, or none that lists it',
    async ({ path }) => {
      const code = path.includes('tell') ? '422 request.invalid' : '404 notice.not_found';

      expect(codeOf(await give(await brought(path), 'object'))).toBe(code);
    },
  );

  it.each(places.filter(({ path }) => path.includes('announce')))(
    'an objection to what is in $state comes after the notice',
    async ({ path }) => {
      const answer = await give(await brought(path), 'object');

      expect(codeOf(answer)).toBe('409 objection.not_in_period');
    },
  );
}

function codeOf({ status, body }: Answered): string {
  return status < 300 ? String(status) : `${status} ${body['code']}`;
}

/** As its association is told: a selection that is not public yet is none. */
function shownIn(place: Place): string {
  const isDecided = place.state === 'selected' || place.state === 'not_selected';
  return isDecided && !isTold(place) ? 'proposed' : place.state;
}

/** What the table says: the role first, then ownership, then the state, then who holds it. */
function expected(place: Place, command: Command, caller: MatrixCaller): string {
  const { role } = caller;
  const everBy = Object.values(LIFECYCLE[command]).flatMap((steps) => steps.map(({ by }) => by));
  if (!everBy.includes(role)) return FORBIDDEN;
  if (LISTS.includes(command)) return ofList(place, command);
  if (isHidden(place, caller)) return NOT_FOUND;
  const { state, path } = place;
  const isOutside = role === 'association' || role === 'recommender';
  const seen = isOutside ? shownIn(place) : state;
  const steps = Object.entries(LIFECYCLE[command]).find(([from]) => from === seen)?.[1] ?? [];
  if (!steps.some(({ by, when }) => by === role && holds(place, when))) return NOT_FROM_HERE;
  if (OF_FILE.includes(command)) return MAY;
  const isHeld = role === 'examiner' && state === 'formal_examination' && !caller.isOwn;
  return isHeld && path.includes('claim') ? HELD : MAY;
}

/** What is published for all at once goes by what waits in the call. */
function ofList(place: Place, command: Command): string {
  const { state, path } = place;
  if (command === 'announce') {
    if (!path.includes('publish') && !path.includes('tell')) return '404 notice.not_found';
    return path.includes('announce')
      ? '409 announcement.nothing_to_announce'
      : '409 announcement.too_early';
  }
  const isWaiting = state === 'selected' || (state === 'not_selected' && !isTold(place));
  return isWaiting ? '201' : '409 notice.nothing_to_publish';
}

/** To whom an application is as if it did not exist. */
function isHidden({ route, path }: Place, { role, isOwn }: MatrixCaller): boolean {
  if (role === 'association') return !isOwn;
  // what an association still writes is its own
  if (!path.includes('submit')) return true;
  // an expert has what a panel was convened on, a decider what was proposed on or is disputed
  if (role === 'expert') return !isOwn || !path.includes('convene');
  if (role === 'decider') return !path.includes('propose') && !path.includes('dispute');
  return role === 'recommender' && (!isOwn || route === 'direct');
}
