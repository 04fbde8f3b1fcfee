import { statutoryHolidays } from '../../shared/domain/calls/statutory-holidays.ts';

/** The days off of a year as a list must name them all. */
export function holidaysOf(year: number): string[] {
  return [...new Set(statutoryHolidays(year).flatMap(({ days }) => days))].toSorted();
}
