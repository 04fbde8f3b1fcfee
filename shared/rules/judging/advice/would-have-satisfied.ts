import type { Change } from '../../../domain/rules/assessment.ts';
import type { FactNature } from '../../../domain/rules/facts.ts';
import { anchorsOn, lineOf, nearestSpot } from './boundary.ts';
import { candidatesFor, type Candidate } from './candidates.ts';
import type { Scope } from '../../language/scope.ts';
import { judge, type ParsedClause } from '../judge.ts';
import { statedIn, withValue } from '../../language/scope.ts';
import type { Fact } from '../../language/vocabulary.ts';

const MOST_FACTS = 3;

interface Step {
  readonly fact: Fact;
  readonly value: unknown;
  readonly distance: number;
}

/** What is searched: which facts may change, and what the clause shall then be. */
interface Search {
  readonly among?: readonly Fact[];
  readonly aim?: 'met' | 'not_applicable';
}

/**
 * The fewest facts after whose change the clause would have been satisfied, found by search and
 * verified by judging again; null where none is found. Of several equally short ways it prefers what
 * can be chosen to what can only be checked, and that to what is given; then the smallest distance.
 * It says what the clause wants, and is no advice: a fact that is given is in it as well. A way to
 * `not_applicable` is no answer but where it is asked for.
 */
export function wouldHaveSatisfied(
  parsed: ParsedClause,
  scope: Scope,
  { among = parsed.facts, aim = 'met' }: Search = {},
): Change[] | null {
  if (!parsed.requires) return null;
  const target = { parsed, aim };
  for (let size = 1; size <= MOST_FACTS; size += 1) {
    const ways = choose(among, size).flatMap((facts) => waysBy(facts, target, scope));
    const [first, ...others] = ways;
    if (first) return others.reduce(better, first).map((step) => changeOf(step, scope));
  }
  return null;
}

interface Target {
  readonly parsed: ParsedClause;
  readonly aim: 'met' | 'not_applicable';
}

/** Every way to the aim that changes exactly these facts. */
function waysBy(facts: readonly Fact[], target: Target, scope: Scope): Step[][] {
  // the last fact on a line is bisected, the others take the values of a short list
  const bisected = facts.findLast((fact) => lineOf(fact) !== null);
  const listed = facts.filter((fact) => fact !== bisected);
  const combinations = listed.reduce<Step[][]>(
    (ways, fact) =>
      ways.flatMap((way) => stepsOf(fact, target.parsed, scope).map((s) => [...way, s])),
    [[]],
  );
  return combinations.flatMap((steps) => completed(steps, bisected, target, scope));
}

function stepsOf(fact: Fact, parsed: ParsedClause, scope: Scope): Step[] {
  return valuesFor(fact, parsed, scope).map((candidate) => ({ fact, ...candidate }));
}

function valuesFor(fact: Fact, parsed: ParsedClause, scope: Scope): Candidate[] {
  const line = lineOf(fact);
  if (!line) return candidatesFor(fact, parsed, scope);
  const from = line.position(statedIn(scope, fact));
  const anchors = anchorsOn(line, parsed, scope).filter((at) => at !== from);
  return anchors.map((at) => ({
    value: line.value(at),
    distance: from === null ? 0 : Math.abs(at - from),
  }));
}

function completed(
  steps: readonly Step[],
  bisected: Fact | undefined,
  target: Target,
  scope: Scope,
): Step[][] {
  const changed = steps.reduce((each, { fact, value }) => withValue(each, fact, value), scope);
  const line = bisected && lineOf(bisected);
  if (!bisected || !line) return isReached(target, changed) ? [[...steps]] : [];
  const from = line.position(statedIn(scope, bisected));
  const spot = nearestSpot(line, from, anchorsOn(line, target.parsed, changed), (value) =>
    isReached(target, withValue(changed, bisected, value)),
  );
  return spot ? [[...steps, { fact: bisected, ...spot }]] : [];
}

function isReached({ parsed, aim }: Target, scope: Scope): boolean {
  return judge(parsed, scope).outcome === aim;
}

/** How little each can be helped. */
const FIRMNESS: Readonly<Record<FactNature, number>> = { chosen: 0, stated: 1, given: 2 };

function better(one: readonly Step[], other: readonly Step[]): Step[] {
  const firmer = firmness(one) - firmness(other);
  const nearer = distance(one) - distance(other);
  return [...((firmer || nearer) > 0 ? other : one)];
}

function firmness(steps: readonly Step[]): number {
  return steps.reduce((sum, { fact }) => sum + FIRMNESS[fact.nature], 0);
}

function distance(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + step.distance, 0);
}

function choose(facts: readonly Fact[], size: number): Fact[][] {
  if (size === 0) return [[]];
  return facts.flatMap((fact, at) =>
    choose(facts.slice(at + 1), size - 1).map((rest) => [fact, ...rest]),
  );
}

function changeOf({ fact, value }: Step, scope: Scope): Change {
  const { path, label } = fact;
  const from = statedIn(scope, fact);
  const to = value as Change['to'];
  return from === undefined ? { path, label, to } : { path, label, from: from as Change['to'], to };
}
