import { STATES } from '../application/state-words.ts';
import type { Text } from '../text.ts';
import { COLUMN_WORDS, EXTRA_LABEL, FIELD_WORDS } from './field-words.ts';

/** What fields and states are called, and all that a call asks besides. */
export interface FieldTexts {
  readonly fields: typeof FIELD_WORDS;
  readonly columns: typeof COLUMN_WORDS;
  readonly extra: Text;
  readonly states: typeof STATES;
}

/** These words as plain data, which bundling puts in the place of this module. */
export function fieldTexts(): FieldTexts {
  return { fields: FIELD_WORDS, columns: COLUMN_WORDS, extra: EXTRA_LABEL, states: STATES };
}
