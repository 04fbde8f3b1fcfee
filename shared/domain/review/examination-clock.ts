import type { ExaminationClock } from '../application/application.ts';
import type { CalendarDate } from '../calendar.ts';

/** The working-day clock of the formal examination, from the day on which it is there to examine. */
export function startedClock(startedOn: CalendarDate): ExaminationClock {
  return { startedOn, pauses: [] };
}

/** It stands still while the association has the application. */
export function pausedClock(clock: ExaminationClock, from: CalendarDate): ExaminationClock {
  return { ...clock, pauses: [...clock.pauses, { from, to: null }] };
}

/** How often the association put it right: a pause ends with the filing of a correction. */
export function correctionsIn(clock: ExaminationClock | null): number {
  return clock?.pauses.filter(({ to }) => to !== null).length ?? 0;
}

export function resumedClock(clock: ExaminationClock, day: CalendarDate): ExaminationClock {
  return { ...clock, pauses: clock.pauses.map((pause) => ({ ...pause, to: pause.to ?? day })) };
}
