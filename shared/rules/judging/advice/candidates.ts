import * as z from 'zod';
import { normaliseStandardNumber } from '../../../domain/texts/standard-number.ts';
import type { Scope } from '../../language/scope.ts';
import type { ParsedClause } from '../judge.ts';
import { statedIn } from '../../language/scope.ts';
import type { Fact } from '../../language/vocabulary.ts';

/** A value that a fact could be given, and how much that changes. */
export interface Candidate {
  readonly value: unknown;
  readonly distance: number;
}

/** Dearer than the change of some rows of a list: another list altogether. */
const REPLACED = 1000;

/** The values worth trying for a fact without order; never the one it has. */
export function candidatesFor(fact: Fact, parsed: ParsedClause, scope: Scope): Candidate[] {
  const stated = statedIn(scope, fact);
  const distance = stated === undefined ? 0 : 1;
  const each = (values: readonly unknown[]) =>
    values.filter((value) => value !== stated).map((value) => ({ value, distance }));
  switch (fact.type.kind) {
    case 'boolean':
      return each([true, false]);
    case 'enum':
      return each(fact.type.values);
    case 'string':
      return each(spellings(fact, parsed, scope));
    case 'list':
      // what its rows are only whoever fills them in can say
      if (fact.columns) return [];
      return [...improvedRows(fact.type.of, stated), ...exampleLists(fact, parsed, stated)];
    default:
      return [];
  }
}

/** The normal form of the text itself, and of the other texts that the clause compares it with. */
function spellings(fact: Fact, parsed: ParsedClause, scope: Scope): string[] {
  const others = parsed.facts.filter((each) => each.type.kind === 'string' && each !== fact);
  const texts = [fact, ...others].flatMap((each) => {
    const text = statedIn(scope, each);
    return typeof text === 'string' ? [text] : [];
  });
  return [...new Set(texts.flatMap(normalForms))];
}

function normalForms(text: string): string[] {
  const number = normaliseStandardNumber(text);
  return number === null ? [text.normalize('NFKC').trim().toUpperCase(), text] : [number];
}

/** The stated rows with some of their verdicts replaced by another; as few rows as it takes. */
function improvedRows(of: z.ZodType, stated: unknown): Candidate[] {
  if (!(of instanceof z.ZodObject) || !Array.isArray(stated)) return [];
  const rows = stated as readonly Readonly<Record<string, unknown>>[];
  const columns = Object.entries(of.shape as Readonly<Record<string, z.ZodType>>);
  return columns.flatMap(([column, schema]) =>
    schema instanceof z.ZodEnum ? replacements(rows, column, schema.options) : [],
  );
}

function replacements(
  rows: readonly Readonly<Record<string, unknown>>[],
  column: string,
  values: readonly unknown[],
): Candidate[] {
  const present = [...new Set(rows.map((row) => row[column]))];
  return values.flatMap((to) =>
    subsets(present.filter((value) => value !== to)).map((from) => {
      const changed = rows.filter((row) => from.includes(row[column])).length;
      const value = rows.map((row) =>
        from.includes(row[column]) ? { ...row, [column]: to } : row,
      );
      return { value, distance: changed };
    }),
  );
}

/** All subsets but the empty one. */
function subsets<T>(items: readonly T[]): T[][] {
  const all = items.reduce<T[][]>(
    (found, item) => [...found, ...found.map((subset) => [...subset, item])],
    [[]],
  );
  return all.slice(1);
}

function exampleLists(fact: Fact, { clause }: ParsedClause, stated: unknown): Candidate[] {
  const distance = stated === undefined ? 0 : REPLACED;
  return clause.examples
    .filter((example) => example.is === 'met')
    .map((example) => fact.read(example.facts))
    .filter((value) => value !== undefined)
    .map((value) => ({ value, distance }));
}
