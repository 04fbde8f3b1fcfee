import { ADDRESSES } from '../../app/addresses.ts';
import { FILING_WORDS } from './words.ts';

/** Where somebody came from to one field of a section, and goes back to once it is saved. */
export type From = keyof typeof FILING_WORDS.backTo;

/** What stands in the address of a section for whoever comes from there. */
export const cameFrom = (from: From): string => `from=${from}`;

const BACK = {
  check: { to: ADDRESSES.filingCheck, says: FILING_WORDS.backTo.check },
  correction: { to: ADDRESSES.filing, says: FILING_WORDS.backTo.correction },
} as const;

/** The way back of a section that was asked for as its address says; null: on to what comes next. */
export function wayBack(from: string | undefined) {
  return from === 'check' || from === 'correction' ? BACK[from] : null;
}
