import type { AskedTable } from './fact-field.ts';

/** One field of an application, as its form asks for it; what it is called stands in `FIELD_WORDS`. */
export interface ContentField {
  /** Where it stands in the content: `/standard/number`. */
  readonly pointer: string;
  readonly kind:
    | 'boolean'
    | 'date'
    | 'integer'
    | 'text'
    | 'long-text'
    | 'choice'
    | 'choices'
    | 'texts'
    | 'record'
    | 'records'
    | 'table';
  /** Of an integer. */
  readonly min?: number;
  /** Of an integer the largest, of a text the length, of several how many at most. */
  readonly max?: number;
  /** Of a choice. */
  readonly values?: readonly string[];
  /** Of a choice that each call offers anew: which of its lists. */
  readonly offeredBy?: 'keyFields' | 'industries' | 'policyThemes' | 'recommenders';
  /** Of a record, or of each of several. */
  readonly columns?: readonly ContentField[];
  /** Of a table that the call asks for besides. */
  readonly table?: AskedTable;
}
