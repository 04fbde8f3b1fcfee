import { normaliseStandardNumber } from '../../../shared/domain/texts/standard-number.ts';
import type { Reader } from '../../reader/reader.ts';
import { CHECK_WORDS as W } from '../words.ts';

interface ReadBack {
  readonly readBack?: string;
  readonly error?: string;
}

/** How the system reads what was typed, said at once; `today`: the server's calendar date. */
export function readBackOf(path: string, value: string, today: string, reader: Reader): ReadBack {
  if (value === '') return {};
  if (path === 'standard.number') {
    const number = normaliseStandardNumber(value);
    return number === null
      ? { error: reader.say(W.notANumber) }
      : { readBack: reader.say(W.readAs(number)) };
  }
  if (path !== 'standard.implementedOn') return {};
  const age = ageOf(value, today);
  if (!age) return {};
  return { readBack: reader.say(W.readAsDate(reader.say(W.yearsMonths(age.years, age.months)))) };
}

/** Whole years and months from a day until another; null where it is not past. */
export function ageOf(from: string, until: string): { years: number; months: number } | null {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = until.split('-').map(Number);
  const months = (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
  if (!(months >= 0)) return null;
  return { years: Math.floor(months / 12), months: months % 12 };
}
