import * as z from 'zod';
import { Text } from '../text.ts';

/** What kind of value a fact takes that a pack or a call asks for besides those of this system. */
export const EXTRA_KINDS = ['yes_no', 'choice', 'number', 'date', 'text', 'table'] as const;

/** What a cell of a table takes. */
const CELL_KINDS = ['yes_no', 'choice', 'number', 'date', 'text'] as const;

/** By which conditions name it: `extra.<id>`. */
export const ExtraId = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);

/** The longest text that answers one. */
export const LONGEST_EXTRA = 2000;

/** The longest text in a cell of a table, and the most rows that one has: a filing is kept whole. */
export const LONGEST_CELL = 200;
export const MOST_ROWS = 50;

/** One of the answers to a choice; ids are alike in no pack by chance only, names are what is read. */
const ExtraChoice = z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), name: Text });

/** What takes one value, and which. */
const ONE_VALUE = {
  label: Text,
  /** Of a choice only. */
  choices: z.array(ExtraChoice).min(2).max(30).optional(),
  /** Of a number only; 0 where nothing is said. */
  min: z.int().optional(),
  max: z.int().optional(),
};

/** A column of a table: conditions name it by its id in a row, as `r.<id>`. */
const ExtraColumn = z.strictObject({ id: ExtraId, kind: z.enum(CELL_KINDS), ...ONE_VALUE });
export type ExtraColumn = z.infer<typeof ExtraColumn>;

/**
 * A fact that a pack or a call asks for and the code does not know. Never one about a person. What of
 * its fields belongs together is looked at where one is put: `extraFaults`.
 */
export const ExtraFact = z.strictObject({
  id: ExtraId,
  kind: z.enum(EXTRA_KINDS),
  ...ONE_VALUE,
  /** Where one finds the answer. */
  hint: Text.optional(),
  /** What is meant by it, for whoever hesitates. */
  help: Text.optional(),
  /** What can be done about it: see `FactNature`. */
  nature: z.enum(['chosen', 'stated', 'given']),
  /** Of a table only, and how many rows it has at most; 50 where nothing is said. */
  columns: z.array(ExtraColumn).min(1).max(6).optional(),
  maxRows: z.int().min(1).max(MOST_ROWS).optional(),
});

export type ExtraFact = z.infer<typeof ExtraFact>;

/** All that a pack or a call asks besides. */
export const ExtraFacts = z.array(ExtraFact).max(40);

const ExtraCell = z.union([z.boolean(), z.int(), z.string().max(LONGEST_CELL)]);

/** A row of a table, by the ids of its columns; a cell that is not there is not stated. */
const ExtraRow = z.record(ExtraId, ExtraCell);
export type ExtraRow = z.infer<typeof ExtraRow>;

/** What may be stated of any of them, before it is held against its kind. */
export const ExtraValue = z.union([
  z.boolean(),
  z.int(),
  z.string().max(LONGEST_EXTRA),
  z.array(ExtraRow).max(MOST_ROWS),
]);
export type ExtraValue = z.infer<typeof ExtraValue>;

/** What is stated of them, by their ids. */
export const ExtraStated = z.record(ExtraId, ExtraValue);
export type ExtraStated = z.infer<typeof ExtraStated>;

/** Whether a value answers a fact; a day is any text that `isDay` takes. A cell may be left open. */
export function answers(
  fact: ExtraFact | ExtraColumn,
  value: unknown,
  isDay: (text: string) => boolean,
): boolean {
  const { kind, choices, min = 0, max = Infinity } = fact;
  if (kind === 'table') return isTable(fact as ExtraFact, value, isDay);
  if (kind === 'yes_no') return typeof value === 'boolean';
  if (kind === 'number')
    return Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  if (typeof value !== 'string') return false;
  if (kind === 'date') return isDay(value);
  return choices?.some(({ id }) => id === value) ?? true;
}

function isTable(
  { columns = [], maxRows = MOST_ROWS }: ExtraFact,
  value: unknown,
  isDay: (text: string) => boolean,
): boolean {
  if (!Array.isArray(value) || value.length > maxRows) return false;
  return value.every((row: unknown) =>
    Object.entries(Object(row) as object).every(([id, cell]) => {
      const column = columns.find((each) => each.id === id);
      return column !== undefined && answers(column, cell, isDay);
    }),
  );
}

/** The rows of a table without the cells that state nothing; any other value as it is. */
export function withoutEmptyCells(value: unknown, isEmpty: (text: string) => boolean): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((row: unknown) =>
    Object.fromEntries(
      Object.entries(Object(row) as object).filter(
        ([, cell]) => typeof cell !== 'string' || !isEmpty(cell),
      ),
    ),
  );
}

/** What is asked in a call: what its pack asks first, then what it asks itself. */
export function askedBy(
  pack: { readonly extra?: readonly ExtraFact[] | undefined },
  call: { readonly extra?: readonly ExtraFact[] | undefined },
): ExtraFact[] {
  const ofPack = pack.extra ?? [];
  const own = (call.extra ?? []).filter(({ id }) => ofPack.every((each) => each.id !== id));
  return [...ofPack, ...own];
}
