import type { ComponentChildren } from 'preact';

export interface Column<Row> {
  readonly id: string;
  readonly name: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** By what it is ordered; without it, it is not. */
  readonly order?: (row: Row) => string | number;
  readonly isFigure?: true;
  /** A few words, which are not broken while there is room for them. */
  readonly isWhole?: true;
  /** What stands there says itself what it does: where a row is folded, no name stands before it. */
  readonly isAct?: true;
  /** It is worded as in the middle of a sentence, and stands at its beginning here. */
  readonly isSaid?: true;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  /** Whether the heading above it says the same, so that only a screen reader needs the caption. */
  readonly isTitled?: boolean;
  readonly rows: readonly Row[];
  /** The first names the row, is its heading, and holds the link that opens it. */
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** What a row is called where it is selected. */
  readonly nameOf: (row: Row) => string;
  /** The id by which an address leads to a row; without it, none does. */
  readonly idOf?: (row: Row) => string;
  /** Keys of the rows that are selected; without it, none can be. */
  readonly selected?: ReadonlySet<string>;
  readonly onSelected?: (selected: ReadonlySet<string>) => void;
  /** Why a row cannot be selected; without it, and where it says nothing, each can. */
  readonly mayNot?: (row: Row) => string | null;
  /** What the rows fall into, as long as they are ordered by it: each part under a line of its own. */
  readonly parts?: {
    readonly of: (row: Row) => number;
    readonly says: (part: number) => string;
  };
}
