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

/**
 * The date `months` later, on the corresponding day or, where the month has none, on its last day
 * (Civil Code of the PRC, art. 202). Dates are compared as texts, so none goes past the year 9999.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const from = utc(date);
  // set, not built from numbers: `Date.UTC` takes the years 0 to 99 for those of the 20th century
  const target = utc(date);
  target.setUTCDate(1);
  target.setUTCMonth(from.getUTCMonth() + months + 1);
  target.setUTCDate(0);
  target.setUTCDate(Math.min(from.getUTCDate(), target.getUTCDate()));
  return target.getUTCFullYear() > 9999 ? LAST_DATE : target.toISOString().slice(0, 10);
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
