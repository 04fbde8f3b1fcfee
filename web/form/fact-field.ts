import type { Text } from '../../shared/domain/text.ts';

/** A column of a table that a pack or a call asks for. */
export interface TableColumn {
  readonly id: string;
  readonly kind: 'yes_no' | 'choice' | 'number' | 'date' | 'text';
  readonly label: Text;
  readonly choices?: readonly { readonly id: string; readonly name: Text }[] | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A table that a pack or a call asks for; one of an application itself has no room in a short form. */
export interface AskedTable {
  readonly columns: readonly TableColumn[];
  readonly maxRows: number;
}

/** A fact as a form asks for it. */
export interface FactField {
  readonly path: string;
  readonly label: Text;
  readonly kind: 'boolean' | 'date' | 'string' | 'integer' | 'choice' | 'choices' | 'table';
  /** Of an integer. */
  readonly min?: number;
  /** Of a choice. */
  readonly values?: readonly string[];
  /** What its values are called, and where its answer is found, where a pack asks for it. */
  readonly names?: Readonly<Record<string, Text>>;
  readonly hint?: Text;
  readonly table?: AskedTable;
}
