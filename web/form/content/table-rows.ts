import { rowInWords } from '../../../shared/domain/rules/extra-words.ts';
import type { Reader } from '../../reader/reader.ts';
import { integerIn } from './read-typed.ts';
import { CONTENT_WORDS as W } from './words.ts';
import type { AskedTable, TableColumn } from '../fact-field.ts';

/** A row as it is stated, by the ids of the columns; what is left empty is not in it. */
export type StatedRow = Readonly<Record<string, unknown>>;

/** A row as it is typed. */
export type TypedRow = Readonly<Record<string, string>>;

/** The rows that the check keeps as one text; undefined: the table was not answered. */
export function rowsIn([text]: readonly string[]): readonly StatedRow[] | undefined {
  return text ? (JSON.parse(text) as StatedRow[]) : undefined;
}

/** Rows as the check keeps them. */
export function keptRows(rows: readonly StatedRow[] | undefined): readonly string[] {
  return rows ? [JSON.stringify(rows)] : [];
}

/** What the typed cells of a row state. */
export function statedRow(columns: readonly TableColumn[], typed: TypedRow): StatedRow {
  const cells = columns.map((column) => [column.id, cellOf(column, typed[column.id] ?? '')]);
  return Object.fromEntries(cells.filter(([, value]) => value !== undefined)) as StatedRow;
}

/** A stated row as it would have been typed. */
export function typedRow(stated: StatedRow): TypedRow {
  return Object.fromEntries(Object.entries(stated).map(([id, value]) => [id, String(value)]));
}

/** What is wrong with a number that was typed. */
export function wrongNumber({ kind, min, max }: TableColumn, typed: string) {
  const read = kind === 'number' ? integerIn(typed, { min, max }) : { value: typed };
  return 'wrong' in read ? read.wrong : undefined;
}

function cellOf({ kind, min, max }: TableColumn, typed: string): unknown {
  if (typed === '') return undefined;
  if (kind === 'yes_no') return typed === 'true';
  if (kind !== 'number') return typed;
  const read = integerIn(typed, { min, max });
  return 'value' in read ? read.value : undefined;
}

/** A table in words, a row a line. */
export function tableText(
  { columns }: AskedTable,
  rows: readonly StatedRow[],
  reader: Reader,
): string {
  if (rows.length === 0) return reader.say(W.none);
  return rows
    .map(
      (row, at) =>
        `${reader.say(W.row(at + 1))}${reader.say(W.colon)}${reader.say(rowInWords(columns, row))}`,
    )
    .join('\n');
}
