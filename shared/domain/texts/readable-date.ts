import { CalendarDate } from '../calendar.ts';

/** Nothing that a filing speaks of happened before, and nothing is planned for later. */
const [FIRST, LAST] = ['1949-10-01', '2199-12-31'];

/** Whether a text is a calendar date that a filing can mean: the year 0001 is a slip of the pen. */
export function isReadableDate(text: string): boolean {
  return CalendarDate.safeParse(text).success && FIRST <= text && text <= LAST;
}
