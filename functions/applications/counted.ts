import {
  INCLUDED,
  type StatutoryCalendar,
  withApplied,
} from '../../shared/calendar/statutory-calendar.ts';
import type { CalendarYearStore } from '../../shared/store/calls/call-store.ts';

/**
 * What is counted in working days, by the calendar that comes with the system; the years that
 * admins applied are read only where that one leaves a day open, which is seldom.
 */
export async function counted<T>(
  store: CalendarYearStore,
  count: (calendar: StatutoryCalendar) => T,
  isOpen: (counted: T) => boolean,
): Promise<T> {
  const first = count(INCLUDED);
  return isOpen(first) ? count(withApplied(await store.listCalendarYears())) : first;
}
