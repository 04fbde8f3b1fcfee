import { addDays, type CalendarDate } from '../domain/calendar.ts';
import { INCLUDED, type StatutoryCalendar } from './statutory-calendar.ts';

/** Whether offices work on a day: by the statutory calendar of China with its make-up days. */
export function isWorkingDay(date: CalendarDate, calendar: StatutoryCalendar = INCLUDED): boolean {
  if (calendar.makeUpDays.has(date)) return true;
  if (calendar.holidays.has(date)) return false;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** What a day is; `made_up`: a weekend on which offices work for a longer holiday. */
export type DayKind = 'working' | 'made_up' | 'weekend' | 'holiday';

/** What a day is by the statutory calendar; a holiday on a weekend is a holiday. */
export function kindOfDay(date: CalendarDate, calendar: StatutoryCalendar = INCLUDED): DayKind {
  if (calendar.makeUpDays.has(date)) return 'made_up';
  if (calendar.holidays.has(date)) return 'holiday';
  return isWorkingDay(date, calendar) ? 'working' : 'weekend';
}

/** Whether a day's calendar is known; otherwise only weekends are. */
export function isPublished(date: CalendarDate, calendar: StatutoryCalendar = INCLUDED): boolean {
  return yearsConcerning(date).every((year) => calendar.years.has(year));
}

/**
 * The years whose notices may say something of a day. The notice of a year, which comes late in the
 * year before, has reached back as far as 29 December (2007, 2018).
 */
function yearsConcerning(date: CalendarDate): number[] {
  const year = Number(date.slice(0, 4));
  return date.slice(5) >= '12-29' ? [year, year + 1] : [year];
}

/**
 * The last of `count` working days after `from`, which does not count itself (Civil Code of the
 * PRC, art. 201); `from` where `count` is 0. Throws a `RangeError` for any other count.
 */
export function addWorkingDays(
  from: CalendarDate,
  count: number,
  calendar: StatutoryCalendar = INCLUDED,
): CalendarDate {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} working days`);
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/**
 * The first year whose calendar would have to be known before the working days from one day to
 * another can be counted for good; null where all of them are known.
 */
export function unknownYear(
  from: CalendarDate,
  to: CalendarDate,
  calendar: StatutoryCalendar = INCLUDED,
): string | null {
  const last = Math.max(...yearsConcerning(to));
  for (let year = Number(from.slice(0, 4)); year <= last; year += 1) {
    if (!calendar.years.has(year)) return String(year);
  }
  return null;
}

/** Working days after `from` up to and with `to`; 0 where `to` is not later. */
export function workingDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  calendar: StatutoryCalendar = INCLUDED,
): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}
