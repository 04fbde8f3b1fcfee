import type { RulePack } from '../domain/clause.ts';
import type { PartialFacts } from '../domain/facts.ts';
import type { Scope } from './condition.ts';
import { INTEGERS, valueOf, type Fact } from './vocabulary.ts';

/** A pack's parameters as conditions see them. */
export function parametersOf(pack: RulePack): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(pack.parameters).map(([name, value]) => [name, toCel(value)]),
  );
}

/** The facts and parameters as conditions see them: whole numbers are CEL's `int`, a BigInt. */
export function scopeOf(facts: PartialFacts, parameters: Scope): Scope {
  let scope: Scope = { ...facts, parameters };
  for (const fact of INTEGERS) {
    const value = valueOf(facts, fact.segments);
    if (typeof value === 'number') scope = withValue(scope, fact, value);
  }
  return scope;
}

/** The same scope with one fact stated otherwise; the given one is left as it is. */
export function withValue(scope: Scope, fact: Fact, value: unknown): Scope {
  return replace(scope, fact.segments, toCel(value));
}

/** The value of a fact as JSON has it. */
export function statedIn(scope: Scope, fact: Fact): unknown {
  const value = valueOf(scope, fact.segments);
  return typeof value === 'bigint' ? Number(value) : value;
}

function toCel(value: unknown): unknown {
  return Number.isInteger(value) ? BigInt(value as number) : value;
}

function replace(at: unknown, [key, ...rest]: readonly string[], value: unknown): Scope {
  const object = (typeof at === 'object' && at !== null ? at : {}) as Scope;
  if (key === undefined) return object;
  return { ...object, [key]: rest.length === 0 ? value : replace(object[key], rest, value) };
}
