import { addDays, type CalendarDate } from '../domain/calendar.ts';
import { INCLUDED, type StatutoryCalendar } from './statutory-calendar.ts';
import { isWorkingDay, unknownYear } from './working-days.ts';

/** While somebody else has it: from the day it was given away to the day it came back. */
export interface Pause {
  readonly from: CalendarDate;
  /** Null while it has not come back. */
  readonly to: CalendarDate | null;
}

export interface Running {
  readonly startedOn: CalendarDate;
  readonly pauses: readonly Pause[];
  /** In working days. */
  readonly limit: number;
  readonly today: CalendarDate;
}

/** Where a time limit in working days stands. */
export interface WorkingClock {
  /** Working days after the start up to and with today, without those of pauses. */
  readonly usedDays: number;
  /** The last day on which it is in time; null while paused. */
  readonly dueOn: CalendarDate | null;
  readonly isOverdue: boolean;
  readonly isPaused: boolean;
  /** True where a day concerned is not in a published calendar: the dates may still move. */
  readonly isProvisional: boolean;
}

/**
 * A time limit that pauses. As at the start, the day on which it comes back does not count (Civil
 * Code of the PRC, art. 201); the day on which it is given away does. Given away on the very last
 * day, it is in time on the day it comes back. What begins after today is left out. Throws a
 * `RangeError` for a limit that is no whole number of days.
 */
export function workingClock(
  { startedOn, pauses, limit, today }: Running,
  calendar: StatutoryCalendar = INCLUDED,
): WorkingClock {
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`${limit} working days`);
  const known = pauses.filter(({ from }) => from <= today);
  const isPaused = known.some(({ to }) => to === null || to > today);
  const runs = (day: CalendarDate) => !known.some((pause) => isWithin(day, pause));
  const days = { runs, works: (day: CalendarDate) => isWorkingDay(day, calendar) };

  const usedDays = daysUsed({ startedOn, today }, days);
  // a pause without an end has no day after it
  const lastDay = lastDayInTime({ startedOn, limit, until: isPaused ? today : LAST_DAY }, days);
  return {
    usedDays,
    dueOn: isPaused ? null : lastDay,
    isOverdue: lastDay !== null && lastDay < today,
    isPaused,
    isProvisional: unknownYear(startedOn, later(lastDay ?? today, today), calendar) !== null,
  };
}

const LAST_DAY = '9999-12-31';

interface Days {
  /** Whether the clock runs on a day. */
  readonly runs: (day: CalendarDate) => boolean;
  /** Whether offices work on it. */
  readonly works: (day: CalendarDate) => boolean;
}

function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}

function isWithin(day: CalendarDate, { from, to }: Pause): boolean {
  return day > from && (to === null || day <= to);
}

function daysUsed(
  { startedOn, today }: Pick<Running, 'startedOn' | 'today'>,
  { runs, works }: Days,
): number {
  let used = 0;
  for (let day = addDays(startedOn, 1); day <= today; day = addDays(day, 1)) {
    if (runs(day) && works(day)) used += 1;
  }
  return used;
}

interface Search extends Pick<Running, 'startedOn' | 'limit'> {
  /** Where to stop looking. */
  readonly until: CalendarDate;
}

/** The day that uses up the limit, or the last one of a pause right after it. */
function lastDayInTime(
  { startedOn, limit, until }: Search,
  { runs, works }: Days,
): CalendarDate | null {
  let day = startedOn;
  let left = limit;
  while (day < until) {
    const next = addDays(day, 1);
    if (runs(next) && left === 0) return day;
    if (runs(next) && works(next)) left -= 1;
    day = next;
  }
  return null;
}
