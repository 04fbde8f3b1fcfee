import type { CalendarDate } from '../../../shared/domain/calendar.ts';
import type { Text } from '../../../shared/domain/text.ts';

/** What stands on paper: in both languages, or as a person wrote it, in Chinese alone. */
export type Words = Text | { readonly zh: string };

/** A part of a document under its own heading; whatever is empty is left out. */
export interface Block {
  readonly heading: Text;
  readonly paragraphs?: readonly Words[];
  readonly rows?: readonly Row[];
  readonly table?: Table;
}

export interface Row {
  readonly name: Text;
  readonly value: Words;
  /** How much room is left to write, to sign or to seal, in lines. */
  readonly room?: number;
}

interface Table {
  readonly columns: readonly Column[];
  readonly lines: readonly (readonly Words[])[];
}

interface Column {
  readonly name: Text;
  /** Its share of the width. */
  readonly share: number;
}

/** What of a document the archive keeps besides: the data that it was made of, and the day that it bears. */
export interface Archived {
  readonly day: CalendarDate;
  readonly data: unknown;
}

/** A document as data: all that its template prints, and nothing that the template decides. */
export interface Printed {
  readonly title: Text;
  /** Of what it is: the name of the call. */
  readonly heading: Text;
  readonly number: string;
  /** Stands across each page, whatever its layout; absent: nothing does. */
  readonly mark?: Text;
  /** Printed across: for many columns. */
  readonly isWide?: boolean;
  /** To whom it is written; null: to nobody in particular. */
  readonly to: Words | null;
  readonly opening: readonly Words[];
  readonly blocks: readonly Block[];
  /** Null: whoever signs it writes the day. */
  readonly date: Text | null;
  /** The code stands at the head of the first page: for what is one page with little room. */
  readonly isCodeFirst?: boolean;
  /** What stands in the code that a scan is matched by, as a picture (SVG), and beside it. */
  readonly code: { readonly svg: string; readonly lines: readonly Row[] };
  readonly archived: Archived;
  /** How it came about, at the foot of each page. */
  readonly foot: Text;
}
