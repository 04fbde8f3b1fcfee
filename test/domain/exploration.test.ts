import { describe, expect, it } from 'vitest';
import { filedFor } from '../../functions/reviewer/filed-for.ts';
import { newApplicationId } from '../../functions/applicant/new-id.ts';
import { recorded } from '../../functions/record.ts';
import { APPLICATION_STATES, type Application } from '../../shared/domain/application.ts';
import type { Caller } from '../../shared/domain/caller.ts';
import { type ApplicationCommand, decide } from '../../shared/domain/decide.ts';
import { COMMANDS, type Command, LIFECYCLE, routeOf } from '../../shared/domain/lifecycle.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { COMPOSITES, NOW } from '../filing.ts';
import { GIVEN } from './histories.ts';

const FINAL: readonly string[] = ['not_recommended', 'not_accepted', 'accepted', 'withdrawn'];

const actor = (role: Caller['role'], subject: string): Caller => ({ ...COMPOSITES, role, subject });
const ACTORS = [
  actor('association', 'a'),
  actor('recommender', 'r'),
  actor('examiner', 'e1'),
  actor('examiner', 'e2'),
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
function attempts({ role: by }: Caller): ApplicationCommand[] {
  const others = Object.values(GIVEN).map((given) => ({ ...given, by }));
  return [...EDITS.map((content) => ({ type: 'edit' as const, by, content })), ...others];
}

/** What of an application the future hangs on: two that agree in this may do the same. */
function essenceOf({ state, content, submission, ...rest }: Application): string {
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

/** An actor's command, judged as the doors judge it: the holder of a filing first, then the domain. */
function tried(seen: Application, command: ApplicationCommand, caller: Caller) {
  if (command.type === 'start') throw new Error('nothing is started twice');
  const { callId, id: applicationId } = seen;
  const asked = { params: { callId, applicationId }, caller, ifMatch: seen.version };
  const isExaminers = caller.role === 'examiner';
  const found = isExaminers ? filedFor(command.type, seen, asked) : null;
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
function promised({ from, command, caller }: Edge): string {
  const { type } = command;
  const isNever = !APPLICATION_STATES.some((state) =>
    LIFECYCLE[type][state]?.some(({ by }) => by === caller.role),
  );
  if (isNever) return 'caller.forbidden';
  if (caller.role === 'examiner' && !from.submission) return 'application.not_found';
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
  return isLocked ? 'application.field_locked' : step.to;
}

const outcomeOf = ({ result }: Edge): string =>
  result.ok ? result.value.state : (result.refusal satisfies Refusal).code;

describe('the lifecycle, explored to its end by an association, a recommender and two examiners', () => {
  const { nodes, edges } = explored();

  it('comes to every state there is', () => {
    expect(nodes.size).toBeGreaterThan(100);
    expect(edges).toHaveLength(nodes.size * ACTORS.length * (EDITS.length + COMMANDS.length - 1));
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

  it('has no dead end: whatever is not final can still be accepted', () => {
    const hopeful = new Set(
      [...nodes].filter(([, { state }]) => state === 'accepted').map(([essence]) => essence),
    );
    for (let before = -1; before !== hopeful.size;) {
      before = hopeful.size;
      for (const { from, result } of edges) {
        if (result.ok && hopeful.has(essenceOf(result.value))) hopeful.add(essenceOf(from));
      }
    }
    const lost = [...nodes].filter(
      ([essence, { state }]) => !FINAL.includes(state) && !hopeful.has(essence),
    );

    expect(lost.map(([, { state }]) => state)).toEqual([]);
  });
});
