import { addDays, daysBetween } from '../../../domain/calendar.ts';
import type { Scope } from '../../language/scope.ts';
import type { ParsedClause } from '../judge.ts';
import { statedIn } from '../../language/scope.ts';
import type { Fact } from '../../language/vocabulary.ts';

/** A fact whose values have an order is searched on a line of whole numbers. */
interface Line {
  readonly first: number;
  readonly last: number;
  /** Places worth a try whatever the clause says: a count is seldom large. */
  readonly small: readonly number[];
  position(value: unknown): number | null;
  value(position: number): unknown;
}

const DAY_ZERO = '1900-01-01';
const DATES: Line = {
  first: 0,
  last: daysBetween(DAY_ZERO, '2100-12-31'),
  small: [],
  position: (value) => (isDate(value) ? daysBetween(DAY_ZERO, value) : null),
  value: (position) => addDays(DAY_ZERO, position),
};

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function integers(min: number): Line {
  return {
    first: min,
    last: 1_000_000,
    small: [1, 2, 3],
    position: (value) =>
      typeof value === 'number' || typeof value === 'bigint' ? Number(value) : null,
    value: (position) => position,
  };
}

/** The line that a fact's values lie on, or null where they have no order. */
export function lineOf({ type }: Fact): Line | null {
  if (type.kind === 'date') return DATES;
  return type.kind === 'integer' ? integers(type.min) : null;
}

/**
 * Places where the truth of a clause may turn: the parameters that it names and its other facts.
 * They find a window that neither end of the line lies in.
 */
export function anchorsOn(line: Line, parsed: ParsedClause, scope: Scope): number[] {
  const others = parsed.facts.map((fact) => statedIn(scope, fact));
  const positions = [...parsed.parameters, ...others].flatMap(
    (value) => line.position(value) ?? [],
  );
  return [...new Set([...line.small, ...positions])].filter(
    (at) => at >= line.first && at <= line.last,
  );
}

export interface Spot {
  readonly value: unknown;
  /** How far from what is stated; 0 where nothing is. */
  readonly distance: number;
}

/**
 * The value nearest to `from` for which `holds`, to the exact day or number; by bisection, so that
 * days are not enumerated. Where nothing is stated it is the last one that holds, or, where all
 * later ones do, the first. Null where none was found.
 */
export function nearestSpot(
  line: Line,
  from: number | null,
  anchors: readonly number[],
  holds: (value: unknown) => boolean,
): Spot | null {
  const test = (at: number) => holds(line.value(at));
  const probes = [...new Set([line.first, ...anchors, line.last])].toSorted((a, b) => a - b);
  const good = probes.filter((at) => at !== from && test(at));
  if (good.length === 0) return null;
  const at = from === null ? edge(line, probes, good, test) : nearest(from, good, test);
  if (at === null) return null;
  return { value: line.value(at), distance: from === null ? 0 : Math.abs(at - from) };
}

function nearest(from: number, good: readonly number[], test: (at: number) => boolean): number {
  const below = good.filter((at) => at < from).at(-1);
  const above = good.find((at) => at > from);
  const spots = [below, above].flatMap((at) => (at === undefined ? [] : [bisect(at, from, test)]));
  return spots.reduce((best, at) => (Math.abs(at - from) < Math.abs(best - from) ? at : best));
}

function edge(
  line: Line,
  probes: readonly number[],
  good: readonly number[],
  test: (at: number) => boolean,
): number | null {
  const isBad = (at: number) => !good.includes(at);
  const last = good.at(-1) ?? line.last;
  const badAbove = probes.find((at) => at > last && isBad(at));
  if (badAbove !== undefined) return bisect(last, badAbove, test);
  const badBelow = probes.findLast((at) => at < last && isBad(at));
  if (badBelow !== undefined) return bisect(last, badBelow, test);
  // every value holds: one that means something here, not the end of the line
  return good.find((at) => at !== line.first && at !== line.last) ?? null;
}

/** The place nearest to `bad` where the test still holds, between it and `good`. */
function bisect(good: number, bad: number, test: (at: number) => boolean): number {
  let [holds, fails] = [good, bad];
  while (Math.abs(holds - fails) > 1) {
    const middle = Math.trunc((holds + fails) / 2);
    if (test(middle)) holds = middle;
    else fails = middle;
  }
  return holds;
}
