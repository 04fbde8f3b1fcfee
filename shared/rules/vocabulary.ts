import * as z from 'zod';
import { FACT_LABELS, Facts, type FactPath } from '../domain/facts.ts';
import type { Text } from '../domain/text.ts';

/** What kind of value a fact takes, as far as conditions and the search for changes care. */
export type FactType =
  | { readonly kind: 'boolean' | 'date' | 'string' }
  | { readonly kind: 'integer'; readonly min: number }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: z.ZodType };

/** One fact of the vocabulary: where it stands, what it is called, what it may be. */
export interface Fact {
  readonly path: FactPath;
  readonly segments: readonly string[];
  readonly label: Text;
  readonly type: FactType;
}

/** Every fact by its path, read off the `Facts` schema: the vocabulary is written once. */
export const VOCABULARY: ReadonlyMap<FactPath, Fact> = new Map(
  factsIn(Facts, []).map((fact) => [fact.path, fact]),
);

/** The first segments of all paths: the variables of a condition. */
export const GROUPS: readonly string[] = Object.keys(Facts.shape);

/** The whole numbers among the facts, which CEL wants as its own `int`. */
export const INTEGERS: readonly Fact[] = [...VOCABULARY.values()].filter(
  (fact) => fact.type.kind === 'integer',
);

function factsIn(schema: z.ZodObject, above: readonly string[]): Fact[] {
  return Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>).flatMap(
    ([key, field]) => {
      const segments = [...above, key];
      const label = FACT_LABELS.get(field);
      if (label) return [{ path: segments.join('.'), segments, label, type: typeOf(field) }];
      if (field instanceof z.ZodObject) return factsIn(field, segments);
      throw new TypeError(`${segments.join('.')} is neither a fact nor a group of facts`);
    },
  );
}

function typeOf(schema: z.ZodType): FactType {
  if (schema instanceof z.ZodBoolean) return { kind: 'boolean' };
  if (schema instanceof z.ZodISODate) return { kind: 'date' };
  if (schema instanceof z.ZodString) return { kind: 'string' };
  if (schema instanceof z.ZodNumber) return { kind: 'integer', min: schema.minValue ?? 0 };
  if (schema instanceof z.ZodEnum) return { kind: 'enum', values: schema.options.map(String) };
  if (schema instanceof z.ZodArray) return { kind: 'list', of: schema.element as z.ZodType };
  throw new TypeError(`a fact of type ${schema.type} has no counterpart in CEL`);
}

/** The value of a fact, or undefined where it is not stated. */
export function valueOf(facts: unknown, segments: readonly string[]): unknown {
  let value = facts;
  for (const segment of segments) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value ?? undefined;
}
