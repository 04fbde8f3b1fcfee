import * as z from 'zod';
import {
  FACT_LABELS,
  FACT_NATURES,
  Facts,
  type FactNature,
  type FactPath,
} from '../../domain/rules/facts.ts';
import type { ExtraColumn, ExtraFact } from '../../domain/rules/extra-facts.ts';
import type { Text } from '../../domain/text.ts';

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
  /** What can be done about it. */
  readonly nature: FactNature;
  /** What its values are called, where the pack says so that asks for it. */
  readonly values?: Readonly<Record<string, Text>>;
  /** Of a table that a pack or a call asks for. */
  readonly columns?: readonly ExtraColumn[];
  /** The value that some facts state, or undefined where they do not. */
  readonly read: (facts: object) => unknown;
}

/** Every fact that a condition may name, by its path. */
export type Vocabulary = ReadonlyMap<FactPath, Fact>;

/** The facts that every pack may ask for, read off the `Facts` schema: they are written once. */
export const VOCABULARY: Vocabulary = new Map(factsIn(Facts, []).map((fact) => [fact.path, fact]));

/** The first segments of all paths: the variables of a condition. */
export const GROUPS: readonly string[] = [...Object.keys(Facts.shape), 'extra'];

/** What may be named where these are asked besides. */
export function vocabularyWith(extra: readonly ExtraFact[] = []): Vocabulary {
  if (extra.length === 0) return VOCABULARY;
  return new Map([
    ...VOCABULARY,
    ...extra.map((asked) => [`extra.${asked.id}`, factOf(asked)] as const),
  ]);
}

/** What may be named besides in a question about each row of a list, which calls the row so. */
export function withRow(vocabulary: Vocabulary, list: string | null, row: string): Vocabulary {
  const { columns, nature = 'given' } = vocabulary.get(list ?? '') ?? {};
  if (!columns) return vocabulary;
  const cells = columns.map((column) => factOf({ ...column, nature }, [row, column.id]));
  return new Map([...vocabulary, ...cells.map((cell) => [cell.path, cell] as const)]);
}

/** Whether a condition may name what only one pack or call knows. */
export function namesExtra(condition: string): boolean {
  return /\bextra\b/.test(condition);
}

function factOf(
  { label, nature, ...asked }: ExtraFact,
  segments: readonly string[] = ['extra', asked.id],
): Fact {
  const values = Object.fromEntries((asked.choices ?? []).map((each) => [each.id, each.name]));
  return {
    path: segments.join('.'),
    segments,
    label,
    nature,
    type: typeOfExtra(asked),
    read: readerOf(segments),
    ...(asked.choices && { values }),
    ...(asked.columns && { columns: asked.columns }),
  };
}

function typeOfExtra({ kind, choices = [], min = 0 }: Pick<ExtraFact, 'kind' | 'choices' | 'min'>) {
  const types = {
    yes_no: { kind: 'boolean' },
    choice: { kind: 'enum', values: choices.map(({ id }) => id) },
    number: { kind: 'integer', min },
    date: { kind: 'date' },
    text: { kind: 'string' },
    // rows have types by their columns, and no text is one
    table: { kind: 'list', of: z.never() },
  } as const satisfies Record<ExtraFact['kind'], FactType>;
  return types[kind];
}

function factsIn(schema: z.ZodObject, above: readonly string[]): Fact[] {
  return Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>).flatMap(
    ([key, field]) => {
      const segments = [...above, key];
      const label = FACT_LABELS.get(field);
      if (label) {
        const nature = FACT_NATURES.get(field)?.nature ?? 'given';
        return [
          { path: segments.join('.'), segments, label, nature, ...howToRead(field, segments) },
        ];
      }
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

function howToRead(field: z.ZodType, segments: readonly string[]): Pick<Fact, 'type' | 'read'> {
  return { type: typeOf(field), read: readerOf(segments) };
}

type Group = Readonly<Record<string, unknown>> | undefined;

// written out for the two depths that there are: this runs for every fact of every clause
function readerOf(segments: readonly string[]): Fact['read'] {
  const [group = '', name = '', part] = segments;
  if (segments.length > 3) throw new TypeError(`${segments.join('.')} lies too deep`);
  if (part === undefined) {
    return (facts) => ((facts as Group)?.[group] as Group)?.[name] ?? undefined;
  }
  return (facts) => (((facts as Group)?.[group] as Group)?.[name] as Group)?.[part] ?? undefined;
}
