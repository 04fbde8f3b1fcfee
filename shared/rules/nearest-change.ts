import type { Change } from '../domain/rules/assessment.ts';
import { anchorsOn, lineOf, nearestSpot } from './boundary.ts';
import { candidatesFor, type Candidate } from './candidates.ts';
import type { Scope } from './scope.ts';
import { judge, type ParsedClause } from './judge.ts';
import { statedIn, withValue } from './scope.ts';
import type { Fact } from './vocabulary.ts';

const MOST_FACTS = 3;

interface Step {
  readonly fact: Fact;
  readonly value: unknown;
  readonly distance: number;
}

/**
 * The fewest facts to state or change after which the clause is met, found by search and verified
 * by judging again; null where none is found. Of several equally short ways it prefers what lies
 * ahead (the filing, its materials) to what has happened (the standard, the applicant), then the
 * smallest distance. A way to `not_applicable` is no answer.
 */
export function nearestChange(parsed: ParsedClause, scope: Scope): Change[] | null {
  if (!parsed.requires) return null;
  for (let size = 1; size <= MOST_FACTS; size += 1) {
    const ways = choose(parsed.facts, size).flatMap((facts) => waysBy(facts, parsed, scope));
    const [first, ...others] = ways;
    if (first) return others.reduce(better, first).map((step) => changeOf(step, scope));
  }
  return null;
}

/** Every way to `met` that changes exactly these facts. */
function waysBy(facts: readonly Fact[], parsed: ParsedClause, scope: Scope): Step[][] {
  // the last fact on a line is bisected, the others take the values of a short list
  const bisected = facts.findLast((fact) => lineOf(fact) !== null);
  const listed = facts.filter((fact) => fact !== bisected);
  const combinations = listed.reduce<Step[][]>(
    (ways, fact) => ways.flatMap((way) => stepsOf(fact, parsed, scope).map((s) => [...way, s])),
    [[]],
  );
  return combinations.flatMap((steps) => completed(steps, bisected, parsed, scope));
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
  parsed: ParsedClause,
  scope: Scope,
): Step[][] {
  const changed = steps.reduce((each, { fact, value }) => withValue(each, fact, value), scope);
  const line = bisected && lineOf(bisected);
  if (!bisected || !line) return isMet(parsed, changed) ? [[...steps]] : [];
  const from = line.position(statedIn(scope, bisected));
  const spot = nearestSpot(line, from, anchorsOn(line, parsed, changed), (value) =>
    isMet(parsed, withValue(changed, bisected, value)),
  );
  return spot ? [[...steps, { fact: bisected, ...spot }]] : [];
}

function isMet(parsed: ParsedClause, scope: Scope): boolean {
  return judge(parsed, scope).outcome === 'met';
}

/** What has happened or is given, which an applicant can least change. */
const GIVEN: ReadonlySet<string | undefined> = new Set(['standard', 'applicant']);

function better(one: readonly Step[], other: readonly Step[]): Step[] {
  const givenFirst = count(one, isGiven) - count(other, isGiven);
  const nearer = distance(one) - distance(other);
  return [...((givenFirst || nearer) > 0 ? other : one)];
}

function isGiven({ fact }: Step): boolean {
  return GIVEN.has(fact.segments[0]);
}

function count(steps: readonly Step[], holds: (step: Step) => boolean): number {
  return steps.filter(holds).length;
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
