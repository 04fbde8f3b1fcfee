import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleCall } from '../../shared/calls/calls.ts';
import { beijingDate } from '../../shared/domain/calendar.ts';
import { verifyHistory } from '../../shared/evidence/verify-history.ts';
import { aContent, type Case, casesAt, REQUESTS } from '../support/cases.ts';
import { openDoors } from '../support/doors.ts';
import { type Answered, claimsOf, type Sent } from '../support/http-event.ts';
import { ACTS, requestOf } from './acts.ts';
import { type Actor, ACTORS } from './people.ts';
import { type Act, BEGIN, DISPUTE_DAYS, predict, type Reference, shownState } from './reference.ts';

/** `MODEL_RUNS=1000` is what a release is held to; a few of them find most of what there is. */
const RUNS = Number(process.env['MODEL_RUNS'] ?? 25);
/** Without it every run plays other rounds; a failure names its seed. */
const SEED = process.env['MODEL_SEED'];
const COMMANDS = 50;
const DAY = 86_400_000;

const doors = openDoors();
const { start } = casesAt(doors);

// days pass as the runs say, and nothing else waits for them
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
});

/** One step of a run; numbers choose among what there is, so that a failing run can be made smaller. */
interface Step {
  /** Whether it is chosen among what the reference lets through. */
  readonly isPermitted: boolean;
  readonly choice: number;
  readonly who: number;
  readonly version: 'seen' | 'stale' | 'made up';
  readonly isRepeated: boolean;
  readonly days: number;
}

const steps: fc.Arbitrary<Step> = fc.record({
  isPermitted: fc.nat(9).map((n) => n < 7),
  choice: fc.nat(10_000),
  who: fc.nat(10_000),
  version: fc.nat(19).map((n) => (n < 17 ? 'seen' : n < 19 ? 'stale' : 'made up')),
  isRepeated: fc.nat(9).map((n) => n === 0),
  days: fc.nat(14).map((n) => (n < 12 ? 0 : n - 11)),
});

interface Chosen {
  readonly act: Act;
  readonly actor: Actor;
}

/** What ends a round early, or moves nothing: given as often, no run would come far. */
const SELDOM: readonly string[] = [
  'withdraw',
  'decline',
  'return',
  'release',
  'edit',
  'check',
  'override',
];

const ALL: readonly Chosen[] = ACTS.flatMap((act) => ACTORS.map((actor) => ({ act, actor })));

function chosen(reference: Reference, { isPermitted, choice, who }: Step): Chosen {
  const { version } = reference;
  const isOpen = ({ act, actor }: Chosen) => predict(reference, act, actor, version).next !== null;
  const open = isPermitted ? ALL.filter(isOpen) : [];
  // by command first, so that what many may give is not all that is given
  const all = [...new Set(open.map(({ act }) => act.command))];
  const onward = all.filter((each) => !SELDOM.includes(each));
  const commands = choice % 8 === 0 || onward.length === 0 ? all : onward;
  const command = commands[choice % commands.length];
  const among = command ? open.filter(({ act }) => act.command === command) : ALL;
  const one = among[who % among.length] ?? ALL[0];
  if (!one) throw new Error('there is nothing to do');
  return one;
}

function versionFor({ version }: Step, reference: Reference): number {
  if (version === 'seen') return reference.version;
  return version === 'stale' ? Math.max(reference.version - 1, 0) : reference.version + 7;
}

async function begun(): Promise<Case> {
  const id = `model-${randomUUID().slice(0, 20)}`;
  const call = {
    ...sampleCall(new Date()),
    id,
    noticeWorkingDays: null,
    reconsiderationWorkingDays: DISPUTE_DAYS,
  };
  await doors().ask('putCall', {
    params: { callId: id },
    body: call,
    claims: claimsOf('admin'),
    headers: { 'idempotency-key': id },
  });
  return start(aContent(), id);
}

interface Run {
  readonly at: Case;
  reference: Reference;
  readonly trace: string[];
}

async function stepped(run: Run, step: Step, nth: number): Promise<void> {
  vi.setSystemTime(Date.now() + step.days * DAY);
  run.reference = { ...run.reference, today: beijingDate(new Date()) };
  const { act, actor } = chosen(run.reference, step);
  const version = versionFor(step, run.reference);
  const predicted = predict(run.reference, act, actor, version);
  const request = {
    ...requestOf(act, run.reference, run.at, nth),
    claims: actor.claims,
    headers: { 'idempotency-key': randomUUID(), 'if-match': `"${version}"` },
  };
  const answer = await asked(run.at, act, request);
  run.trace.push(
    `${actor.role} ${actor.subject}: ${act.command} ${act.variant ?? ''} @${version} -> ${codeOf(answer)}`,
  );
  agree(run, codeOf(answer), predicted.code);
  run.reference = predicted.next ?? run.reference;
  if (predicted.next) expectMoved(answer, run);
  if (step.isRepeated) await repeated(run, answer, () => asked(run.at, act, request));
}

function asked({ params }: Case, { command }: Act, sent: Sent): Promise<Answered> {
  return doors().ask(REQUESTS[command].operation, {
    ...sent,
    params: { ...params, ...sent.params },
  });
}

function codeOf({ status, body }: Answered): string {
  return status < 300 ? 'done' : String(body['code']);
}

function expectMoved({ headers }: Answered, run: Run): void {
  const tag = headers['etag'];
  if (tag) agree(run, tag, `"${run.reference.version}"`);
}

/** What is and what should be, with all that led there. */
function agree({ trace }: Run, is: unknown, should: unknown): void {
  expect({ trace, is }).toEqual({ trace, is: should });
}

/** A retry gets the first answer where there was one to keep, and changes nothing either way. */
async function repeated(run: Run, first: Answered, again: () => Promise<Answered>): Promise<void> {
  const answer = await again();
  run.trace.push('  … and once more');
  if (first.status >= 300) return;
  agree(run, answer.text, first.text);
  agree(run, answer.headers['idempotency-replayed'], 'true');
}

/** What is kept in the end is what the reference came to, with a history that verifies. */
async function expectKept(run: Run): Promise<void> {
  const { at, reference } = run;
  const asAssociation = { params: at.params, claims: claimsOf('association') };
  const { body, headers } = await doors().ask('getApplication', asAssociation);
  const tag = `"${reference.version}"`;
  agree(run, { state: body['state'], tag: headers['etag'] }, { state: shownState(reference), tag });
  const history = await doors().ask('getHistory', { ...asAssociation, query: { limit: '100' } });
  const { events } = JSON.parse(history.text) as { events: unknown[] };
  agree(run, [events.length, verifyHistory({ events }).whole], [reference.version, true]);
}

describe('the running API', () => {
  it(
    `does what a plain reference says, through ${RUNS} runs of ${COMMANDS} commands by ${ACTORS.length} people`,
    { timeout: 1_800_000 },
    async () => {
      const came = new Set<string>();
      await fc.assert(
        fc.asyncProperty(
          fc.array(steps, { minLength: COMMANDS, maxLength: COMMANDS }),
          async (all) => {
            vi.setSystemTime(new Date('2026-11-20T02:00:00Z'));
            const at = await begun();
            const run: Run = { at, reference: { ...BEGIN, today: '2026-11-20' }, trace: [] };
            for (const [nth, step] of all.entries()) {
              await stepped(run, step, nth);
              came.add(run.reference.state);
            }
            await expectKept(run);
          },
        ),
        { numRuns: RUNS, endOnFailure: true, ...(SEED !== undefined && { seed: Number(SEED) }) },
      );
      // a few runs come to some of the twenty states, and hundreds to most
      expect(came.size).toBeGreaterThan(RUNS < 100 ? 4 : 12);
    },
  );
});
