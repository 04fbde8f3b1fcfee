import type * as z from 'zod';
import type { StatutoryCalendar } from '../../shared/calendar/statutory-calendar.ts';
import { workingClock } from '../../shared/calendar/working-clock.ts';
import type { Application, ApplicationState } from '../../shared/domain/application/application.ts';
import { beijingDate } from '../../shared/domain/calendar.ts';
import type { Call } from '../../shared/domain/calls/call.ts';
import { correctionsIn } from '../../shared/domain/review/examination-clock.ts';
import type { Text } from '../../shared/domain/text.ts';
import type { CalendarYearStore } from '../../shared/store/calls/call-store.ts';
import type { QueueLine } from '../../shared/store/queues/queue-store.ts';
import type { Due } from '../../shared/contract/rows/shapes/review.ts';
import { counted } from './counted.ts';

/** While the formal examination has yet to decide; a direct filing waits for it as it is submitted. */
export const UNDECIDED: readonly ApplicationState[] = [
  'submitted',
  'recommended',
  'formal_examination',
  'returned_for_correction',
];

const AFTERWARDS: Text = {
  zh: '期满不会自动作出任何决定：该申报标为逾期，直至有人作出决定。',
  en: 'Nothing is decided by itself: the application is shown as overdue until a person decides.',
};

/**
 * When the formal examination is due, in working days that pause while the association has it; null
 * where the call sets no limit, or no clock is running.
 */
export function dueOf(
  { state, clock }: Pick<Application, 'state' | 'clock'>,
  { examinationWorkingDays: limit }: Pick<Call, 'examinationWorkingDays'>,
  now: Date,
  calendar?: StatutoryCalendar,
): z.infer<typeof Due> | null {
  if (limit === null || !clock || !UNDECIDED.includes(state)) return null;
  const { dueOn, usedDays, isPaused, isOverdue, isProvisional } = workingClock(
    { ...clock, limit, today: beijingDate(now) },
    calendar,
  );
  return {
    dueOn,
    usedDays,
    limitDays: limit,
    isPaused,
    isOverdue,
    isProvisional,
    afterwards: AFTERWARDS,
  };
}

/** What is due on one application, by the years that admins applied where it hangs on them. */
export function dueIn(
  store: CalendarYearStore,
  application: Pick<Application, 'state' | 'clock'>,
  call: Call,
  now: Date,
) {
  return counted(
    store,
    (calendar) => dueOf(application, call, now, calendar),
    (due) => due?.isProvisional === true,
  );
}

/** The lines of a queue with what is due on each, and how often each came back corrected. */
export function withDue<Line extends QueueLine>(
  store: CalendarYearStore,
  lines: readonly Line[],
  call: Call,
  now: Date,
) {
  return counted(
    store,
    (calendar) =>
      lines.map(({ clock, ...line }) => ({
        ...line,
        due: dueOf({ state: line.state, clock }, call, now, calendar),
        corrections: correctionsIn(clock),
      })),
    (shown) => shown.some(({ due }) => due?.isProvisional),
  );
}
