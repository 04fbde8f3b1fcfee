import type { Cell, ColumnHead, Language } from '../table.ts';

/** Writes a table piece by piece, and keeps none of them. */
export interface Writer {
  /** What stands before the first line, once. */
  begin(): Uint8Array;
  /** The octets of some lines, as far as they are ready. */
  add(lines: readonly (readonly Cell[])[]): Uint8Array;
  /** What is left, once. */
  end(): Uint8Array;
}

/** What is written: its columns, and what the sheet is called. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly ColumnHead[];
  readonly language: Language;
}
