import { addMonths } from '../domain/calendar.ts';
import { isSameStandardNumber, isUscc, usccKind } from '../domain/identifiers.ts';

/** The functions that a condition may call besides those of CEL. Dates are ISO texts. */
export const FUNCTIONS = [
  {
    name: 'addMonths',
    signature: 'addMonths(string, int): string',
    call: (date: string, months: bigint) => addMonths(date, Number(months)),
  },
  {
    name: 'sameNumber',
    signature: 'sameNumber(string, string): bool',
    call: isSameStandardNumber,
  },
  { name: 'isUscc', signature: 'isUscc(string): bool', call: (text: string) => isUscc(text) },
  {
    name: 'usccKind',
    signature: 'usccKind(string): string',
    call: (text: string) => usccKind(text),
  },
] as const;
