import { addDays, type CalendarDate } from '../../../domain/calendar.ts';
import type { Change } from '../../../domain/rules/assessment.ts';
import { judge, type ParsedClause } from '../judge.ts';
import { statedIn, withValue, type Scope } from '../../language/scope.ts';
import type { Fact } from '../../language/vocabulary.ts';
import { anchorsOn, lineOf, nearestSpot } from './boundary.ts';

/** What clauses let a fact be, where everything else suits them. */
export interface Bound {
  readonly clauses: readonly string[];
  /** The values that do, of a fact that has few. */
  readonly values: readonly unknown[];
  readonly notAfter?: CalendarDate | undefined;
  readonly notBefore?: CalendarDate | undefined;
  /** The first later cut-off by which the stated date would do. */
  readonly cutoffFrom?: CalendarDate | undefined;
}

/** How one clause binds a fact, the other facts being as would have satisfied it. */
export function boundOn(
  fact: Fact,
  parsed: ParsedClause,
  satisfied: readonly Change[],
  scope: Scope,
): Bound {
  const otherwise = satisfied.reduce((each, { path, to }) => {
    const other = parsed.vocabulary.get(path);
    return other && other !== fact ? withValue(each, other, to) : each;
  }, scope);
  const holds = (value: unknown) => isMet(parsed, withValue(otherwise, fact, value));
  return {
    clauses: [parsed.clause.id],
    values: valuesOf(fact).filter(holds),
    ...(fact.type.kind === 'date' && daysOf(fact, parsed, otherwise, holds)),
  };
}

/** What suits all that bind: the tightest of each bound. Dates are ISO texts, which sort as such. */
export function joint(bounds: readonly Bound[]): Bound {
  // a clause that another day only sends to a person asks for none
  const all = bounds.filter(({ notAfter, notBefore }) => notAfter ?? notBefore);
  const sorted = (of: 'notAfter' | 'notBefore' | 'cutoffFrom') =>
    all.flatMap((bound) => bound[of] ?? []).toSorted();
  const isReachable = all.every(({ notAfter, cutoffFrom }) => !notAfter || cutoffFrom);
  return {
    clauses: [...new Set(all.flatMap(({ clauses }) => clauses))],
    values: [],
    notAfter: sorted('notAfter').at(0),
    notBefore: sorted('notBefore').at(-1),
    cutoffFrom: isReachable ? sorted('cutoffFrom').at(-1) : undefined,
  };
}

function valuesOf({ type }: Fact): readonly unknown[] {
  if (type.kind === 'boolean') return [true, false];
  return type.kind === 'enum' ? type.values : [];
}

function daysOf(
  fact: Fact,
  parsed: ParsedClause,
  scope: Scope,
  holds: (value: unknown) => boolean,
): Partial<Bound> {
  const line = lineOf(fact);
  if (!line) return {};
  const from = line.position(statedIn(scope, fact));
  const day = nearestSpot(line, from, anchorsOn(line, parsed, scope), holds)?.value;
  if (typeof day !== 'string') return {};
  return {
    notAfter: holds(addDays(day, 1)) ? undefined : day,
    notBefore: holds(addDays(day, -1)) ? undefined : day,
    cutoffFrom: from === null ? undefined : laterCutoff(fact, parsed, scope),
  };
}

/** The first cut-off after that of the pack by which the stated date satisfies the clause. */
function laterCutoff(fact: Fact, parsed: ParsedClause, scope: Scope): CalendarDate | undefined {
  const line = lineOf(fact);
  const parameters = scope['parameters'] as Scope | undefined;
  const cutoff = parameters?.['cutoff'];
  if (!line || typeof cutoff !== 'string') return undefined;
  const by = (day: unknown) =>
    isMet(parsed, { ...scope, parameters: { ...parameters, cutoff: day } });
  const found = nearestSpot(line, line.position(cutoff), anchorsOn(line, parsed, scope), by)?.value;
  return typeof found === 'string' && found > cutoff ? found : undefined;
}

/** As far as the wording goes: what stands beside it, inferred or ours, binds nobody. */
function isMet(parsed: ParsedClause, scope: Scope): boolean {
  const { outcome, because } = judge(parsed, scope);
  const isReferred = because !== undefined && because === parsed.clause.referWhen?.because;
  return outcome === 'met' || isReferred;
}
