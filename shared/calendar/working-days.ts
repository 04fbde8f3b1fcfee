import { addDays, type CalendarDate } from '../domain/calendar.ts';
import { statutoryYears } from './statutory-years.ts';

const { first, last, holidays, makeUpDays } = statutoryYears();
const HOLIDAYS: ReadonlySet<string> = new Set(holidays);
const MAKE_UP_DAYS: ReadonlySet<string> = new Set(makeUpDays);

/** Whether offices work on a day: by the statutory calendar of China with its make-up days. */
export function isWorkingDay(date: CalendarDate): boolean {
  if (MAKE_UP_DAYS.has(date)) return true;
  if (HOLIDAYS.has(date)) return false;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/**
 * Whether the calendar of a day is published; otherwise only weekends are known. The notice of a
 * year, which comes late in the year before, has reached back as far as 29 December (2007, 2018).
 */
export function isPublished(date: CalendarDate): boolean {
  return date >= `${first}-01-01` && date < `${last}-12-29`;
}

/**
 * The last of `count` working days after `from`, which does not count itself (Civil Code of the
 * PRC, art. 201); `from` where `count` is 0. Throws a `RangeError` for any other count.
 */
export function addWorkingDays(from: CalendarDate, count: number): CalendarDate {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} working days`);
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/**
 * The year whose calendar would have to be published before the working days from one day to another
 * can be counted for good; null where all of them are known.
 */
export function unknownYear(from: CalendarDate, to: CalendarDate): string | null {
  if (!isPublished(from)) return yearConcerned(from);
  return isPublished(to) ? null : yearConcerned(to);
}

/** The last days of the last year that is known hang on the notice of the next one. */
function yearConcerned(day: CalendarDate): string {
  return day > `${last}` && day <= `${last}-12-31` ? String(last + 1) : day.slice(0, 4);
}

/** Working days after `from` up to and with `to`; 0 where `to` is not later. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}
