import type { Text } from '../../shared/domain/text.ts';

/** A fact as a form asks for it. `table`: rows of several columns, for which a short form has no room. */
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
}
