import type { CalendarDate } from '../domain/calendar.ts';
import type { CalendarYear } from '../domain/calls/calendar-year.ts';
import { statutoryYears } from './statutory-years.ts';

/** The days that are known to be off or worked, and of which years they are known. */
export interface StatutoryCalendar {
  readonly years: ReadonlySet<number>;
  readonly holidays: ReadonlySet<CalendarDate>;
  readonly makeUpDays: ReadonlySet<CalendarDate>;
}

const { first, last, holidays, makeUpDays } = statutoryYears();

/** The first and the last year that come with the system. */
export const INCLUDED_YEARS = { first, last };

/** The calendar that comes with the system. */
export const INCLUDED: StatutoryCalendar = {
  years: new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  holidays: new Set(holidays),
  makeUpDays: new Set(makeUpDays),
};

/**
 * The included calendar with the years that admins applied: of each year its latest version; a year
 * that has come with the system since is taken from there.
 */
export function withApplied(applied: readonly CalendarYear[]): StatutoryCalendar {
  const latest = new Map<number, CalendarYear>();
  for (const one of applied.toSorted((a, b) => a.version - b.version)) {
    if (!INCLUDED.years.has(one.year)) latest.set(one.year, one);
  }
  const years = [...latest.values()];
  return {
    years: new Set([...INCLUDED.years, ...latest.keys()]),
    holidays: new Set([...INCLUDED.holidays, ...years.flatMap((one) => one.holidays)]),
    makeUpDays: new Set([...INCLUDED.makeUpDays, ...years.flatMap((one) => one.makeUpDays)]),
  };
}
