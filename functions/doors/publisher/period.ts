import { addDays, addMonths, beijingDate } from '../../../shared/domain/calendar.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import type { FieldError, Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import type { StatutoryCalendar } from '../../../shared/calendar/statutory-calendar.ts';
import {
  type DayKind,
  addWorkingDays,
  kindOfDay,
  unknownYear,
} from '../../../shared/calendar/working-days.ts';

interface Stated {
  readonly from: string;
  readonly workingDays?: number | undefined;
}

/** The furthest that a notice may begin, in months. */
const MOST_MONTHS = 12;

/**
 * The days of a notice, both included: as many working days as the call says, the first day among
 * them where it is one. Refused where one of them lies in a year whose calendar is not known.
 */
export function periodOf(
  call: Call,
  { from, workingDays }: Stated,
  now: Date,
  calendar: StatutoryCalendar,
): Result<{ from: string; to: string }, Refusal> {
  const today = beijingDate(now);
  const { noticeWorkingDays } = call;
  const days = noticeWorkingDays ?? workingDays;
  if (days === undefined) return refuse({ code: 'notice.working_days_missing' });
  if (from < today) return refuse({ code: 'notice.begins_in_the_past', from, today });
  const errors = [
    ...(workingDays !== undefined && workingDays !== days ? [ANOTHER_LENGTH] : []),
    ...(from > addMonths(today, MOST_MONTHS) ? [TOO_FAR] : []),
  ];
  if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
  const to = addWorkingDays(addDays(from, -1), days, calendar);
  const year = unknownYear(from, to, calendar);
  return year === null ? accept({ from, to }) : refuse({ code: 'calendar.unknown', year });
}

/** A day of a notice, and what it is by the statutory calendar. */
export interface NoticeDay {
  readonly on: string;
  readonly is: DayKind;
}

/** The days of a period, both included, and which of them count. */
export function daysOf(
  { from, to }: { readonly from: string; readonly to: string },
  calendar: StatutoryCalendar,
): NoticeDay[] {
  const days: NoticeDay[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) days.push({ on, is: kindOfDay(on, calendar) });
  return days;
}

const ANOTHER_LENGTH: FieldError = {
  pointer: '/workingDays',
  code: 'notice.length_set',
  message: { zh: '本次申报的设置已规定公示期', en: 'The settings of the call give another length' },
};

const TOO_FAR: FieldError = {
  pointer: '/from',
  code: 'notice.too_far',
  message: { zh: '起始日不能晚于一年以后', en: 'A notice begins within a year' },
};
