import { addMonths } from '../../domain/calendar.ts';
import { isUscc, usccKind } from '../../domain/texts/credit-code.ts';
import { isSameStandardNumber } from '../../domain/texts/standard-number.ts';

/** Made once: a stack for each of them would cost more than the judgement. */
const UNREAD = new RangeError('this is no standard number that can be read');

/** Throws where one of the texts is unread: what rests on it is not known, and a person's to say. */
function sameNumber(one: string, other: string): boolean {
  const same = isSameStandardNumber(one, other);
  if (same === null) throw UNREAD;
  return same;
}

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
    call: sameNumber,
  },
  { name: 'isUscc', signature: 'isUscc(string): bool', call: (text: string) => isUscc(text) },
  {
    name: 'usccKind',
    signature: 'usccKind(string): string',
    call: (text: string) => usccKind(text),
  },
] as const;
