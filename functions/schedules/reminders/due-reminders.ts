import type { StatutoryCalendar } from '../../../shared/calendar/statutory-calendar.ts';
import { addWorkingDays, workingDaysBetween } from '../../../shared/calendar/working-days.ts';
import type {
  Application,
  ApplicationState,
} from '../../../shared/domain/application/application.ts';
import { deadlineOf } from '../../../shared/domain/calls/deadline-of.ts';
import { type CalendarDate, beijingDate, beijingInstant } from '../../../shared/domain/calendar.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import { type Message, newMessage } from '../../../shared/domain/messages/message.ts';
import { isUnfiled, waitsForExpert } from '../../../shared/domain/messages/moot.ts';
import { dueOf } from '../../applications/due.ts';

/** On which working days before something ends one is reminded of it. */
export const REMINDED_DAYS: readonly number[] = [7, 3, 1];

/**
 * After how many working days without anything happening an expert is reminded. Ours: no source sets
 * a time for a review.
 */
export const QUIET_REVIEW_DAYS = 5;

/** The moment of a run, and the calendar that it counts by. */
export interface Day {
  readonly now: Date;
  readonly calendar: StatutoryCalendar;
}

/** How many working days are left until an instant, where one is reminded on that day; null: not today. */
export function remindedIn(until: Date, { now, calendar }: Day): number | null {
  if (until <= now) return null;
  const left = workingDaysBetween(beijingDate(now), beijingDate(until), calendar);
  return REMINDED_DAYS.includes(left) ? left : null;
}

/** In which states something of a call may be due today; empty: its applications need not be read. */
export function statesDue(call: Call, day: Day): ApplicationState[] {
  const closings = [
    call.window?.closesAt,
    ...call.recommenders.map(({ closesAt }) => closesAt),
    ...call.extensions.map(({ closesAt }) => closesAt),
  ];
  const closes = closings.some((at) => at && remindedIn(new Date(at), day) !== null);
  return [
    ...(closes ? (['draft', 'returned'] as const) : []),
    ...(call.examinationWorkingDays === null ? [] : (['formal_examination'] as const)),
    'expert_review',
  ];
}

/** Of what is due on an application its people are reminded today. */
export function remindersOf(application: Application, call: Call, day: Day): Message[] {
  return [
    ...closing(application, call, day),
    ...examination(application, call, day),
    ...reviews(application, day),
  ];
}

const of = ({ id }: Application, { now }: Day) => ({
  callId: null,
  applicationId: id,
  sequence: null,
  at: beijingInstant(now),
});

function closing(application: Application, call: Call, day: Day): Message[] {
  const closesAt = isUnfiled(application) ? deadlineOf(application, call)?.closesAt : undefined;
  const days = closesAt ? remindedIn(closesAt, day) : null;
  if (!closesAt || days === null) return [];
  const until = beijingInstant(closesAt);
  return [
    newMessage({ ...of(application, day), to: 'association', kind: 'deadline', until, days }),
  ];
}

function examination(application: Application, call: Call, day: Day): Message[] {
  const examiner = application.examination?.examiner;
  if (application.state !== 'formal_examination' || !examiner) return [];
  const due = dueOf(application, call, day.now, day.calendar);
  if (!due?.dueOn) return [];
  const to = `person:${examiner}` as const;
  const until: CalendarDate = due.dueOn;
  if (due.isOverdue) {
    const kind = 'examination_overdue' as const;
    return [newMessage({ ...of(application, day), to, kind, until, days: null })];
  }
  const days = remindedIn(new Date(`${until}T23:59:59+08:00`), day);
  if (days === null) return [];
  return [newMessage({ ...of(application, day), to, kind: 'examination_due', until, days })];
}

/** Experts without a score, where nothing has happened for days: once for each time that it stands still. */
function reviews(application: Application, day: Day): Message[] {
  const { review, state, updatedAt } = application;
  if (state !== 'expert_review' || !review) return [];
  const since = beijingDate(new Date(updatedAt));
  const from = addWorkingDays(since, QUIET_REVIEW_DAYS, day.calendar);
  if (beijingDate(day.now) < from) return [];
  return review.seats
    .filter(({ subject }) => waitsForExpert(application, subject))
    .map(({ subject }) =>
      newMessage({
        ...of(application, day),
        to: `person:${subject}`,
        kind: 'review_waits',
        until: since,
        days: null,
      }),
    );
}
