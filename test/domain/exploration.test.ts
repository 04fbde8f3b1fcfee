import { describe, expect, it } from 'vitest';
import { newApplicationId } from '../../functions/doors/applicant/filing/new-id.ts';
import { appendEvents } from '../../functions/applications/append-events.ts';
import { admit } from '../../functions/applications/run-command.ts';
import {
  APPLICATION_STATES,
  type Application,
} from '../../shared/domain/application/application.ts';
import { decide } from '../../shared/domain/application/decide.ts';
import { LIFECYCLE } from '../../shared/domain/application/lifecycle.ts';
import { type ApplicationCommand, COMMANDS } from '../../shared/domain/commands/commands.ts';
import type { Issuer } from '../../shared/domain/commands/definition.ts';
import type { Role } from '../../shared/domain/people/caller.ts';
import { type Condition, routeOf } from '../../shared/domain/commands/conditions.ts';
import { standingOf } from '../../shared/domain/publication/objections.ts';
import type { Seat } from '../../shared/domain/review/expert-review.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { COMPOSITES, NOW } from '../support/filing.ts';
import { ACTORS, attempts, contentOf } from './attempts.ts';

const FINAL: readonly string[] = ['not_recommended', 'revoked', 'withdrawn'];
const REVIEWED: readonly string[] = ['accepted', 'expert_review', 'proposed'];
/** After the decision only who made it counts of the review. */
const DECIDED: readonly string[] = [
  'selected',
  'not_selected',
  'public_notice',
  'objection_open',
  'announced',
];

/** What of an application the future hangs on: two that agree in this may do the same. */
function essenceOf(application: Application): string {
  const { state, content, submission, review, ...rest } = application;
  if (FINAL.includes(state)) return state;
  const { recommendation, examination, publication, reconsideration } = rest;
  const afterwards = {
    told: Boolean(publication?.toldAt),
    ...openIn(publication),
    disputed: reconsideration && { of: reconsideration.of, outcome: reconsideration.outcome },
    // of those who have one role, only what they decided counts against them
    hands: [...handsIn(application)].toSorted(),
  };
  if (DECIDED.includes(state)) return JSON.stringify([state, routeOf(application), afterwards]);
  if (REVIEWED.includes(state)) return JSON.stringify([state, review, afterwards]);
  const { examiner, overrides, defects, returns = 0 } = examination ?? {};
  const examined = { examiner, overrides, defects, returns: Math.min(returns, 2) };
  const filed = [state, content, submission !== null, recommendation, examined];
  return JSON.stringify([...filed, afterwards]);
}

function handsIn({ hands }: Application): Set<string> {
  const counting = hands.filter(
    ({ office, subject }) => subject === 'e1' || office === 'selection',
  );
  return new Set(counting.map(({ office, subject }) => `${subject} ${office}`));
}

/** What became of each objection to the last notice, counted one by one. */
function standingsIn(publication: Application['publication']) {
  const last = publication?.notice?.number;
  const of = publication?.objections.find(({ notice }) => notice === last);
  return Array.from({ length: of?.lodged ?? 0 }, (_, at) => of && standingOf(of, at + 1));
}

/** None, one or more: further objections open nothing new. */
function openIn(publication: Application['publication']) {
  const standings = standingsIn(publication);
  const open = standings.filter((standing) => standing === 'open').length;
  return { open: Math.min(open, 2), answered: open < standings.length };
}

function started(): Application {
  const { organisation: association } = COMPOSITES;
  const content = contentOf('recommended', 'one');
  const decided = decide(null, {
    type: 'start',
    callId: 'c',
    association,
    copiedFrom: null,
    content,
  });
  if (!decided.ok) throw new Error('a start is never refused');
  const metadata = { applicationId: newApplicationId(), issuedBy: COMPOSITES, now: NOW };
  return appendEvents(null, decided.value, metadata).next;
}

/** Whose doors ask nothing more than whether an application is there for them. */
const ADMITTED: readonly string[] = ['examiner', 'expert', 'decider'];

/** An actor's command, judged as the doors judge it: whose it is first, then the domain. */
function tried(seen: Application, command: ApplicationCommand, issuedBy: Issuer) {
  const { callId, id: applicationId, version: ifMatch } = seen;
  if (ADMITTED.includes(issuedBy.role)) {
    const caller = { ...issuedBy, role: issuedBy.role as Role };
    const request = { params: { callId, applicationId }, caller, ifMatch };
    const admitted = admit(request, command.type, { application: seen, call: null });
    if (!admitted.ok) return admitted;
  }
  const decided = decide(seen, command);
  if (!decided.ok) return decided;
  const { next } = appendEvents(seen, decided.value, { applicationId, issuedBy, now: NOW });
  return { ok: true as const, value: next };
}

type Standings = ReturnType<typeof standingsIn>;

/** What a command says of the application that it is given to, and of its objections. */
function about(
  seen: Application,
  standings: Standings,
  command: ApplicationCommand,
): ApplicationCommand {
  const open = standings.indexOf('open');
  const last = seen.publication?.notice?.number ?? 0;
  if (command.type === 'publish') {
    return { ...command, place: { ...command.place, number: last + 1 } };
  }
  if (command.type === 'object') {
    return { ...command, caseNumber: `${last}-001-${standings.length + 1}` };
  }
  if (command.type === 'dismiss_objection' || command.type === 'uphold_objection') {
    return { ...command, caseNumber: open === -1 ? 'none' : `${last}-001-${open + 1}` };
  }
  if (command.type === 'dismiss_objections') {
    const cases = standings.flatMap((standing, at) =>
      standing === 'open' ? [`${last}-001-${at + 1}`] : [],
    );
    return { ...command, caseNumbers: cases.length > 0 ? cases : ['none'] };
  }
  if (command.type !== 'dispute') return command;
  return { ...command, of: seen.state === 'not_accepted' ? 'examination' : 'selection' };
}

interface Edge {
  readonly from: Application;
  readonly command: ApplicationCommand;
  readonly caller: Issuer;
  readonly result: ReturnType<typeof tried>;
}

/** An edge that led somewhere. */
interface Done extends Edge {
  readonly next: Application;
  /** Essence of what it was given to, and of what came of it. */
  readonly along: readonly [before: string, after: string];
}

/**
 * Gives every command by each of them to all that comes of a draft. Of seven million edges only
 * those are kept that led somewhere; each is compared with what the table says as it is tried.
 */
function explored() {
  const first = started();
  const nodes = new Map([[essenceOf(first), first]]);
  const given = ACTORS.map((caller) => [caller, attempts(caller)] as const);
  const done: Done[] = [];
  const strays = new Set<string>();
  let edges = 0;
  // a map that grows while it is walked is walked to its end
  for (const [before, from] of nodes) {
    const standings = standingsIn(from.publication);
    for (const [caller, commands] of given) {
      for (const command of commands) {
        edges += 1;
        const result = tried(from, about(from, standings, command), caller);
        const edge = { from, command, caller, result };
        const outcome = result.ok ? result.value.state : (result.refusal satisfies Refusal).code;
        const promise = promised(edge);
        if (promise !== outcome) {
          const what = `${caller.subject} ${command.type} in ${from.state}`;
          strays.add(`${what}: ${outcome}, not ${promise}`);
        }
        if (!result.ok) continue;
        const after = essenceOf(result.value);
        done.push({ ...edge, next: result.value, along: [before, after] });
        if (!nodes.has(after)) nodes.set(after, result.value);
      }
    }
  }
  return { nodes, edges, done, strays };
}

/** Whose each command is in any state at all. */
const EVER = new Map(
  COMMANDS.map((type) => {
    const steps = APPLICATION_STATES.flatMap((state) => LIFECYCLE[type][state] ?? []);
    return [type, new Set(steps.map(({ by }) => by))];
  }),
);

/** What the table says, read without the functions that are tried. */
function promised({ from, command, caller, result }: Edge): string {
  const { type } = command;
  if (!EVER.get(type)?.has(caller.role)) return 'caller.forbidden';
  if (isHidden(from, caller)) return 'application.not_found';
  const step = LIFECYCLE[type][from.state]?.find(
    ({ by, when }) => by === caller.role && holds(when, from, type),
  );
  if (!step) return 'application.not_from_here';
  const isAnothers =
    from.state === 'formal_examination' && from.examination?.examiner !== caller.subject;
  if (caller.role === 'examiner' && isAnothers && !OF_FILE.includes(type))
    return 'application.held_by_another';
  const isLocked =
    command.type === 'edit' &&
    from.state === 'returned_for_correction' &&
    command.content.recommendation?.route !== routeOf(from);
  // the gates of the review are tried by what must never be, below
  if (!result.ok && GATES.test(result.refusal.code)) return result.refusal.code;
  return isLocked ? 'application.field_locked' : step.to;
}

/** The conditions of the table, read without the functions that are tried. */
function holds(
  when: Condition | undefined,
  application: Application,
  type: ApplicationCommand['type'],
): boolean {
  const { publication, reconsideration } = application;
  const isTold = Boolean(publication?.toldAt);
  // all that are open are dismissed together
  const open = type === 'dismiss_objections' ? 1 : openIn(publication).open;
  const facts: Record<Condition, boolean> = {
    recommended: routeOf(application) === 'recommended',
    direct: routeOf(application) === 'direct',
    untold: !isTold,
    told: isTold,
    last_objection: open === 1,
    more_objections: open > 1,
    of_examination: reconsideration?.of === 'examination',
    of_selection: reconsideration?.of === 'selection',
  };
  return when === undefined || facts[when];
}

const GATES = /^(review|decision|objection|announcement|reconsideration|redaction)\./;
/** Whoever holds the case has no more of a say in these; they move nothing. */
const OF_FILE: readonly string[] = ['ask_redaction', 'redact', 'refuse_redaction'];

function isHidden(application: Application, { role, subject }: Issuer): boolean {
  const { submission, review, reconsideration } = application;
  if (role === 'examiner') return !submission;
  if (role === 'expert') return !review?.seats.some((seat) => seat.subject === subject);
  return role === 'decider' && !review?.proposal && !reconsideration;
}

describe('the lifecycle, explored to its end by an association, a recommender and two examiners', () => {
  const { nodes, edges, done, strays } = explored();

  it('comes to every state there is', () => {
    expect(nodes.size).toBeGreaterThan(100);
    expect(edges).toBe(nodes.size * ACTORS.flatMap(attempts).length);
    expect(new Set([...nodes.values()].map(({ state }) => state))).toEqual(
      new Set(APPLICATION_STATES),
    );
  });

  it('gives each command by each of them exactly what the table says', () => {
    expect(strays).toEqual(new Set());
  });

  it('leaves no way out of a final state', () => {
    const out = done.filter(
      ({ from, next }) => FINAL.includes(from.state) && next.state !== from.state,
    );

    expect(out).toEqual([]);
  });

  const isOut = (seat: Seat) =>
    Boolean(seat.declaration?.conflict || seat.recusal || seat.replacement);

  it('has nobody score who has not declared, has a conflict, or is out', () => {
    const scored = done.filter(({ command }) => command.type === 'score');
    const wrong = scored.filter(({ from, caller }) => {
      const seat = from.review?.seats.find(({ subject }) => subject === caller.subject);
      return !seat?.declaration || isOut(seat);
    });

    expect(scored.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  it('never brings back an expert who is out, nor gives one person two seats', () => {
    const wrong = done.filter(({ from, next }) => {
      const out = (from.review?.seats ?? []).filter(isOut).map(({ subject }) => subject);
      const seats = next.review?.seats ?? [];
      const isBack = seats.some((seat) => out.includes(seat.subject) && !isOut(seat));
      return isBack || new Set(seats.map(({ subject }) => subject)).size < seats.length;
    });

    expect(wrong).toEqual([]);
  });

  it('has nothing proposed before all who sit have scored or the chair has closed', () => {
    const proposed = done.filter(({ command }) => command.type === 'propose');
    const wrong = proposed.filter(({ from: { review } }) => {
      const sitting = (review?.seats ?? []).filter((seat) => !isOut(seat));
      const isMissing = sitting.some(({ sheet }) => !sheet);
      const counted = (review?.seats ?? []).filter((seat) => !isOut(seat) || seat.isLate);
      return !counted.some(({ sheet }) => sheet) || (!review?.closed && isMissing);
    });

    expect(proposed.length).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });

  it('lodges objections only in the days of the notice, and announces after them with none open', () => {
    const late = done.filter(
      ({ command, from }) =>
        (command.type === 'object' && command.on !== from.publication?.notice?.to) ||
        (command.type === 'announce' && command.on === from.publication?.notice?.to) ||
        (command.type === 'announce' && openIn(from.publication).open > 0),
    );

    expect(done.filter(({ command }) => command.type === 'announce').length).toBeGreaterThan(0);
    expect(late).toEqual([]);
  });

  it('has nobody judge an objection to, or a dispute of, what is their own decision', () => {
    const judged = done.filter(({ command }) =>
      /^(dismiss_objections?|uphold_objection|uphold|overturn)$/.test(command.type),
    );
    const own = judged.filter(({ from, caller: { subject } }) => {
      if (from.reconsideration?.of === 'examination' && from.state === 'reconsideration') {
        return from.decision?.by === subject;
      }
      return [from.review?.proposal?.by, from.selection?.by].includes(subject);
    });

    expect(new Set(judged.map(({ command }) => command.type)).size).toBe(5);
    expect(own).toEqual([]);
  });

  it('disputes once, within the window', () => {
    const disputed = done.filter(({ command }) => command.type === 'dispute');
    const wrong = disputed.filter(
      ({ from, command }) =>
        from.reconsideration !== null ||
        (command.type === 'dispute' && (command.until === null || command.on > command.until)),
    );

    expect(disputed.length).toBeGreaterThan(2);
    expect(wrong).toEqual([]);
  });

  it('has nobody decide on a proposal of their own, and somebody else on each', () => {
    const decided = done.filter(({ command }) => ['select', 'not_select'].includes(command.type));

    expect(
      decided.filter(({ from, caller }) => from.review?.proposal?.by === caller.subject),
    ).toEqual([]);
    expect(new Set(decided.map(({ caller }) => caller.subject))).toEqual(
      new Set(['e1', 'd', 'd2', 'd3', 'd4']),
    );
  });

  it('has no dead end: what is not final can still be announced, by new experts if by no others', () => {
    const hopeful = new Set(
      [...nodes].filter(([, { state }]) => state === 'announced').map(([essence]) => essence),
    );
    for (let size = -1; size !== hopeful.size;) {
      size = hopeful.size;
      for (const {
        along: [before, after],
      } of done) {
        if (hopeful.has(after)) hopeful.add(before);
      }
    }
    const lost = [...nodes].filter(
      ([essence, { state, review, reconsideration }]) =>
        !FINAL.includes(state) &&
        // a decision that was disputed once stands
        !(state === 'not_selected' && reconsideration?.outcome) &&
        !hopeful.has(essence) &&
        !review?.seats.every(isOut),
    );

    expect(lost.map(([, { state }]) => state)).toEqual([]);
  });
});
