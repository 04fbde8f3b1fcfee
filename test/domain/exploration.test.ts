import { describe, expect, it } from 'vitest';
import { filedFor } from '../../functions/reviewer/filed-for.ts';
import { foundFor, proposedIn, seatedAt } from '../../functions/reviewer/seated-for.ts';
import { newApplicationId } from '../../functions/applicant/new-id.ts';
import { recorded } from '../../functions/record.ts';
import { APPLICATION_STATES, type Application } from '../../shared/domain/application.ts';
import type { Caller } from '../../shared/domain/caller.ts';
import { type ApplicationCommand, decide } from '../../shared/domain/decide.ts';
import { type Command, LIFECYCLE, routeOf } from '../../shared/domain/lifecycle.ts';
import type { Seat } from '../../shared/domain/expert-review.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { COMPOSITES, NOW } from '../filing.ts';
import { GIVEN } from './histories.ts';

const FINAL: readonly string[] = [
  'not_recommended',
  'not_accepted',
  'selected',
  'not_selected',
  'withdrawn',
];
const REVIEWED: readonly string[] = ['accepted', 'expert_review', 'proposed'];

const actor = (role: Caller['role'], subject: string): Caller => ({ ...COMPOSITES, role, subject });
const ACTORS = [
  actor('association', 'a'),
  actor('recommender', 'r'),
  actor('examiner', 'e1'),
  actor('examiner', 'e2'),
  actor('expert', 'expert-1'),
  actor('expert', 'expert-2'),
  actor('expert', 'expert-3'),
  // one person who examines and decides
  actor('decider', 'e1'),
  actor('decider', 'd'),
];

/** A form is its route and one text here: submission demands a route, so there is always one. */
const contentOf = (route: 'recommended' | 'direct', technicalContent: string) => ({
  technicalContent,
  recommendation: { route },
});
const EDITS = (['recommended', 'direct'] as const).flatMap((route) =>
  ['one', 'other'].map((text) => contentOf(route, text)),
);

/** Every way in which an actor can give a command. */
function attempts({ role: by, subject }: Caller): ApplicationCommand[] {
  const proposal = { ...GIVEN.propose.proposal, by: subject };
  const declaration = { conflict: true, statement: '有' };
  const given = [
    ...Object.values({ ...GIVEN, propose: { ...GIVEN.propose, proposal } }),
    { ...GIVEN.declare, declaration },
    { ...GIVEN.recuse, recusal: { subject: 'expert-1', reason: '起草' } },
    { ...GIVEN.replace_expert, replacement: { ...GIVEN.replace_expert.replacement, ...OTHERWISE } },
  ];
  const others = given.map((each) => ({ ...each, by, ...('subject' in each && { subject }) }));
  return [...EDITS.map((content) => ({ type: 'edit' as const, by, content })), ...others];
}

/** Another try to bring somebody in: an expert who has, or had, a seat. */
const OTHERWISE = {
  out: 'expert-1',
  expert: { ...GIVEN.replace_expert.replacement.expert, subject: 'expert-2' },
};

/** What of an application the future hangs on: two that agree in this may do the same. */
function essenceOf({ state, content, submission, review, ...rest }: Application): string {
  if (FINAL.includes(state)) return state;
  if (REVIEWED.includes(state)) return JSON.stringify([state, review]);
  const { recommendation, examination } = rest;
  const { examiner, overrides, defects, returns = 0 } = examination ?? {};
  const examined = { examiner, overrides, defects, returns: Math.min(returns, 2) };
  return JSON.stringify([state, content, submission !== null, recommendation, examined]);
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
  const occasion = { applicationId: newApplicationId(), caller: COMPOSITES, now: NOW };
  return recorded(null, decided.value, occasion).next;
}

/** How each role's filing is found by its door; the others' doors ask nothing that is tried here. */
const FOUND: Partial<Record<Caller['role'], typeof filedFor>> = {
  examiner: filedFor,
  expert: (type, seen, asked) => foundFor(type, asked, () => seatedAt(seen, asked)),
  decider: (type, seen, asked) => foundFor(type, asked, () => proposedIn(seen, asked)),
};

/** An actor's command, judged as the doors judge it: the holder of a filing first, then the domain. */
function tried(seen: Application, command: ApplicationCommand, caller: Caller) {
  if (command.type === 'start') throw new Error('nothing is started twice');
  const { callId, id: applicationId } = seen;
  const asked = { params: { callId, applicationId }, caller, ifMatch: seen.version };
  const { type } = command;
  const found = FOUND[caller.role]?.(type, seen, asked) ?? null;
  if (found && !found.ok) return found;
  const decided = decide(seen, command);
  if (!decided.ok) return decided;
  const { next } = recorded(seen, decided.value, { applicationId, caller, now: NOW });
  return { ok: true as const, value: next };
}

interface Edge {
  readonly from: Application;
  readonly command: ApplicationCommand & { type: Command };
  readonly caller: Caller;
  readonly result: ReturnType<typeof tried>;
}

function explored() {
  const first = started();
  const nodes = new Map([[essenceOf(first), first]]);
  const edges: Edge[] = [];
  // a map that grows while it is walked is walked to its end
  for (const from of nodes.values()) {
    for (const caller of ACTORS) {
      for (const command of attempts(caller)) {
        const result = tried(from, command, caller);
        edges.push({ from, command: command as Edge['command'], caller, result });
        if (!result.ok || nodes.has(essenceOf(result.value))) continue;
        nodes.set(essenceOf(result.value), result.value);
      }
    }
  }
  return { nodes, edges };
}

/** What the table says, read without the functions that are tried. */
function promised({ from, command, caller, result }: Edge): string {
  const { type } = command;
  const isNever = !APPLICATION_STATES.some((state) =>
    LIFECYCLE[type][state]?.some(({ by }) => by === caller.role),
  );
  if (isNever) return 'caller.forbidden';
  if (isHidden(from, caller)) return 'application.not_found';
  const step = LIFECYCLE[type][from.state]?.find(
    ({ by, route }) => by === caller.role && (!route || route === routeOf(from)),
  );
  if (!step) return 'application.not_from_here';
  const isAnothers =
    from.state === 'formal_examination' && from.examination?.examiner !== caller.subject;
  if (caller.role === 'examiner' && isAnothers) return 'application.held_by_another';
  const isLocked =
    command.type === 'edit' &&
    from.state === 'returned_for_correction' &&
    command.content.recommendation?.route !== routeOf(from);
  // the gates of the review are tried by what must never be, below
  if (!result.ok && /^(review|decision)\./.test(result.refusal.code)) return result.refusal.code;
  return isLocked ? 'application.field_locked' : step.to;
}

function isHidden({ submission, review }: Application, { role, subject }: Caller): boolean {
  if (role === 'examiner') return !submission;
  if (role === 'expert') return !review?.seats.some((seat) => seat.subject === subject);
  return role === 'decider' && !review?.proposal;
}

const outcomeOf = ({ result }: Edge): string =>
  result.ok ? result.value.state : (result.refusal satisfies Refusal).code;

describe('the lifecycle, explored to its end by an association, a recommender and two examiners', () => {
  const { nodes, edges } = explored();

  it('comes to every state there is', () => {
    expect(nodes.size).toBeGreaterThan(100);
    expect(edges).toHaveLength(nodes.size * ACTORS.flatMap(attempts).length);
    expect(new Set([...nodes.values()].map(({ state }) => state))).toEqual(
      new Set(APPLICATION_STATES),
    );
  });

  it('gives each command by each of them exactly what the table says', () => {
    const wrong = edges
      .map((edge) => ({ edge, promise: promised(edge), outcome: outcomeOf(edge) }))
      .filter(({ promise, outcome }) => promise !== outcome)
      .map(({ edge: { from, command, caller }, promise, outcome }) => {
        return `${caller.subject} ${command.type} in ${from.state}: ${outcome}, not ${promise}`;
      });

    expect(new Set(wrong)).toEqual(new Set());
  });

  it('leaves no way out of a final state', () => {
    const out = edges.filter(({ from, result }) => FINAL.includes(from.state) && result.ok);

    expect(out).toEqual([]);
  });

  const done = edges.flatMap((edge) =>
    edge.result.ok ? [{ ...edge, next: edge.result.value }] : [],
  );
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
      const scored = sitting.filter(({ sheet }) => sheet);
      return scored.length === 0 || (!review?.closed && scored.length < sitting.length);
    });

    expect(proposed.length).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });

  it('has nobody decide on a proposal of their own, and somebody else on each', () => {
    const decided = done.filter(({ command }) => ['select', 'not_select'].includes(command.type));

    expect(
      decided.filter(({ from, caller }) => from.review?.proposal?.by === caller.subject),
    ).toEqual([]);
    expect(new Set(decided.map(({ caller }) => caller.subject))).toEqual(new Set(['e1', 'd']));
  });

  it('has no dead end: what is not final can still be selected, by new experts if by no others', () => {
    const hopeful = new Set(
      [...nodes].filter(([, { state }]) => state === 'selected').map(([essence]) => essence),
    );
    for (let before = -1; before !== hopeful.size;) {
      before = hopeful.size;
      for (const { from, result } of edges) {
        if (result.ok && hopeful.has(essenceOf(result.value))) hopeful.add(essenceOf(from));
      }
    }
    const lost = [...nodes].filter(
      ([essence, { state, review }]) =>
        !FINAL.includes(state) && !hopeful.has(essence) && !review?.seats.every(isOut),
    );

    expect(lost.map(([, { state }]) => state)).toEqual([]);
  });
});
