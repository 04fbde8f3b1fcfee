import type { RulePack } from '../../domain/rules/clause.ts';
import type { PartialFacts } from '../../domain/rules/facts.ts';
import { GROUPS, VOCABULARY, type Fact } from './vocabulary.ts';

/** True, false, or undefined where facts that are not stated could decide either way. */
export type Truth = boolean | undefined;

/** What a condition is evaluated over: the facts' groups and `parameters`, whole numbers as BigInt. */
export type Scope = Readonly<Record<string, unknown>>;

/** A pack's parameters as conditions see them. */
export function parametersOf(pack: RulePack): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(pack.parameters).map(([name, value]) => [name, toCel(value)]),
  );
}

/** The whole numbers among the facts, which CEL wants as its own `int`; by the group they are in. */
const INTEGERS = GROUPS.map((group) => {
  const own = [...VOCABULARY.values()].filter(
    ({ type, segments }) => type.kind === 'integer' && segments[0] === group,
  );
  return { group, names: own.map(({ segments }) => segments.slice(1).join('.')) };
}).filter(({ names }) => names.length > 0);

/** The facts and parameters as conditions see them: whole numbers are CEL's `int`, a BigInt. */
export function scopeOf(facts: PartialFacts, parameters: Scope): Scope {
  const scope: Record<string, unknown> = { ...facts, parameters };
  for (const { group, names } of INTEGERS) {
    const stated = scope[group];
    if (stated !== undefined) scope[group] = withIntegers(stated as Scope, names);
  }
  if (facts.extra) scope['extra'] = withIntegers(facts.extra, Object.keys(facts.extra));
  return scope;
}

function withIntegers(stated: Scope, names: readonly string[]): Scope {
  const copy: Record<string, unknown> = { ...stated };
  for (const name of names) copy[name] = toCel(copy[name]);
  return copy;
}

/** The same scope with one fact stated otherwise; the given one is left as it is. */
export function withValue(scope: Scope, fact: Fact, value: unknown): Scope {
  return replace(scope, fact.segments, toCel(value));
}

/** The value of a fact as JSON has it. */
export function statedIn(scope: Scope, fact: Fact): unknown {
  const value = fact.read(scope);
  return fact.columns ? within(value, toJson) : toJson(value);
}

function toCel(value: unknown): unknown {
  return within(value, (one) => (Number.isInteger(one) ? BigInt(one as number) : one));
}

function toJson(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

/** A value, or the cells of each row of a table, as another has them. */
function within(value: unknown, as: (one: unknown) => unknown): unknown {
  if (!Array.isArray(value)) return as(value);
  return value.map((row: unknown) => {
    if (typeof row !== 'object' || row === null) return row;
    return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, as(cell)]));
  });
}

function replace(at: unknown, [key, ...rest]: readonly string[], value: unknown): Scope {
  const object = (typeof at === 'object' && at !== null ? at : {}) as Scope;
  if (key === undefined) return object;
  return { ...object, [key]: rest.length === 0 ? value : replace(object[key], rest, value) };
}
