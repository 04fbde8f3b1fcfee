import * as z from 'zod';

/** A calendar date (`2023-06-30`) as laws state it: no time, no zone; compared as such. */
export const CalendarDate = z.iso.date();
export type CalendarDate = z.infer<typeof CalendarDate>;

/** A moment, RFC 3339 with a zone offset. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

const DAY = 86_400_000;
const BEIJING_OFFSET = 8 * 3_600_000;

function utc(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

const LAST_DATE = '9999-12-31';
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 1 && isLeap ? 29 : (MONTH_LENGTHS[month] ?? Number.NaN);
}

/**
 * The date `months` later, on the corresponding day or, where the month has none, on its last day
 * (Civil Code of the PRC, art. 202). Dates are compared as texts, so none goes past the year 9999.
 * Throws a `RangeError` for a text that is no date.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  // counted, not by `Date`, which takes the years 0 to 99 for those of the 20th century
  const [since, from] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1];
  const count = since * 12 + from + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12;
  const day = Number(date.slice(8));
  if (!(year >= 0 && day >= 1 && day <= lengthOf(since, from)))
    throw new RangeError('this is no calendar date');
  if (year > 9999) return LAST_DATE;
  return `${String(year).padStart(4, '0')}-${twoDigits(month + 1)}-${twoDigits(Math.min(day, lengthOf(year, month)))}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The date `days` later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(utc(date).getTime() + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when `to` is the earlier one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / DAY);
}

/** The calendar date in Beijing (Asia/Shanghai, no daylight saving since 1991) at a moment. */
export function beijingDate(at: Date): CalendarDate {
  return new Date(at.getTime() + BEIJING_OFFSET).toISOString().slice(0, 10);
}

/** The moment in RFC 3339 with Beijing's offset, to the millisecond. */
export function beijingInstant(at: Date): Instant {
  return `${new Date(at.getTime() + BEIJING_OFFSET).toISOString().slice(0, -1)}+08:00`;
}
