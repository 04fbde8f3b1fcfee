import { normaliseStandardNumber } from '../../../shared/domain/texts/standard-number.ts';
import type { RulePack } from '../../data/answers.ts';
import type { Reader } from '../../reader/reader.ts';
import { CHECK_WORDS as W } from '../words.ts';

interface ReadBack {
  readonly readBack?: string;
  readonly error?: string;
}

/** Until which day it is counted how long a standard is in force. */
export interface CountedTo {
  readonly day: string;
  /** Whether it is the cut-off of the call's rules; else the server's calendar date. */
  readonly isCutoff: boolean;
}

/** The cut-off of a call's rules where they have one, else today. */
export function countedTo(parameters: RulePack['parameters'], today: string): CountedTo {
  const { cutoff } = parameters;
  return typeof cutoff === 'string'
    ? { day: cutoff, isCutoff: true }
    : { day: today, isCutoff: false };
}

/** How the system reads what was typed, said at once. */
export function readBackOf(path: string, value: string, to: CountedTo, reader: Reader): ReadBack {
  if (value === '') return {};
  if (path === 'standard.number') {
    const number = normaliseStandardNumber(value);
    return number === null
      ? { error: reader.say(W.notANumber) }
      : { readBack: reader.say(W.readAs(number)) };
  }
  if (path !== 'standard.implementedOn') return {};
  const age = ageOf(value, to.day);
  if (!age) return {};
  const says = reader.say(W.yearsMonths(age.years, age.months));
  const words = to.isCutoff ? W.inForceAtCutoff : W.inForceToday;
  return { readBack: reader.say(words(says, reader.date(to.day))) };
}

/**
 * Whole years and months from a day until another, as the rules count them: where a month has no such
 * day, its last one ends the period. Null where it is not past.
 */
export function ageOf(from: string, until: string): { years: number; months: number } | null {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = until.split('-').map(Number);
  const lastDay = new Date(Date.UTC(y2, m2, 0)).getUTCDate();
  const months = (y2 - y1) * 12 + (m2 - m1) - (d2 < Math.min(d1, lastDay) ? 1 : 0);
  if (!(months >= 0)) return null;
  return { years: Math.floor(months / 12), months: months % 12 };
}
