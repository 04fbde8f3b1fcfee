import type { Text } from '../domain/text.ts';

export type Language = keyof Text;

/** What stands in a cell; null: nothing. */
export type Cell = string | number | null;

/** `code` and `date` are texts that no spreadsheet may read as a number or a date of its own. */
type ColumnKind = 'text' | 'code' | 'date' | 'number';

/** What is known of a column before any row. */
export interface ColumnHead {
  /** Never changes, whatever the column is called. */
  readonly key: string;
  readonly title: Text;
  readonly kind: ColumnKind;
}

/** A column, and what it takes from a row. */
export interface Column<Row> extends ColumnHead {
  readonly of: (row: Row, language: Language) => Cell;
}

/** What is written of each source, in lines of as many cells as there are columns. */
export interface Table<Source> {
  readonly columns: readonly ColumnHead[];
  readonly linesOf: (source: Source, language: Language) => Cell[][];
}

/** A table by its columns: `rowsOf` says which rows a source has, in their order. */
export function table<Source, Row>(
  rowsOf: (source: Source) => readonly Row[],
  columns: readonly Column<Row>[],
): Table<Source> {
  return {
    columns,
    linesOf: (source, language) =>
      rowsOf(source).map((row) => columns.map(({ of }) => of(row, language))),
  };
}
