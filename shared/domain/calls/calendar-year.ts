import * as z from 'zod';
import { CalendarDate, Instant } from '../calendar.ts';

export const YearNumber = z.int().min(2018).max(2100);

/** The days of one year by the State Council's yearly notice (部分节假日安排). */
export const CalendarYearDefinition = z.strictObject({
  /** The notice that says so: title, number, date. */
  source: z.string().trim().min(1).max(300),
  /** Days off, the last days of the year before included where the notice names them. */
  holidays: z.array(CalendarDate).min(1).max(60),
  /** Saturdays and Sundays on which offices work for a longer holiday (调休). */
  makeUpDays: z.array(CalendarDate).max(30),
});
export type CalendarYearDefinition = z.infer<typeof CalendarYearDefinition>;

/** One version of a year as an admin applied it; the latest one counts. */
export const CalendarYear = CalendarYearDefinition.extend({
  year: YearNumber,
  version: z.int().positive(),
  by: z.string(),
  at: Instant,
});
export type CalendarYear = z.infer<typeof CalendarYear>;

/** The calendars that days are counted by. */
export const Calendars = z.strictObject({
  /** The years that come with the system, the first and the last one. */
  included: z.strictObject({ first: YearNumber, last: YearNumber }),
  /** Later years, every version of each, oldest first. */
  applied: z.array(CalendarYear),
});
