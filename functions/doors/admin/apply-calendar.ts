import { INCLUDED } from '../../../shared/calendar/statutory-calendar.ts';
import { beijingInstant } from '../../../shared/domain/calendar.ts';
import type { CalendarYearDefinition } from '../../../shared/domain/calls/calendar-year.ts';
import { missingHolidays } from '../../../shared/domain/calls/statutory-holidays.ts';
import type { FieldError } from '../../../shared/domain/refusal.ts';
import { accept, refuse } from '../../../shared/domain/result.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { runIdempotently } from '../../handler/idempotent.ts';
import { type UseCase, answerOf, etag } from '../../handler/use-case.ts';
import type { AdminContext } from './context.ts';

/** Puts a year's holidays and make-up days on record, as the version after the one seen. */
export const applyCalendar: UseCase<AdminContext, 'applyCalendar'> = ({ store }, input) =>
  runIdempotently(store, input, {}, async () => {
    const { params, body, caller, ifMatch, now } = input;
    const { year } = params;
    if (INCLUDED.years.has(year)) {
      return refuse({ code: 'calendar.included', year: String(year) });
    }
    const errors = errorsIn(year, body);
    if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
    const versions = (await store.listCalendarYears()).filter((one) => one.year === year);
    const seen = versions.length;
    if (seen > 0 && ifMatch === undefined) return refuse({ code: 'request.if_match_missing' });
    if (ifMatch !== undefined && ifMatch !== seen) {
      return refuse({ code: 'calendar.changed_meanwhile', year: String(year) });
    }
    const calendarYear = {
      ...body,
      year,
      version: seen + 1,
      by: caller.subject,
      at: beijingInstant(now),
    };
    return accept({
      change: { calendarYear },
      answer: answerOf('applyCalendar', 200, calendarYear, { etag: etag(seen + 1) }),
    });
  });

/** A day of another year, a make-up day that is no weekend, a day that stands twice, a holiday that is missing. */
function errorsIn(
  year: number,
  { holidays, makeUpDays }: CalendarYearDefinition,
): readonly FieldError[] {
  const all = [...holidays, ...makeUpDays];
  const errorOf = (date: string, at: number): FieldError[] => {
    const pointer =
      at < holidays.length ? `/holidays/${at}` : `/makeUpDays/${at - holidays.length}`;
    // a notice may begin with the last days of the year before
    if (date < `${year - 1}-12-29` || date > `${year}-12-31`)
      return [{ pointer, ...OF_ANOTHER_YEAR }];
    if (all.indexOf(date) < at) return [{ pointer, ...TWICE }];
    const isWeekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    return at < holidays.length || isWeekend ? [] : [{ pointer, ...NO_WEEKEND }];
  };
  return [...all.flatMap(errorOf), ...lacking(missingHolidays(year, holidays))];
}

/** A list from which a holiday is missing would let that day count as a working day. */
function lacking(missing: readonly Text[]): FieldError[] {
  if (missing.length === 0) return [];
  const message = {
    zh: `放假日期不全，缺少：${missing.map(({ zh }) => zh).join('、')}`,
    en: `Days off are missing: ${missing.map(({ en }) => en).join(', ')}`,
  };
  return [{ pointer: '/holidays', code: 'calendar.incomplete', message }];
}

const OF_ANOTHER_YEAR = {
  code: 'calendar.other_year',
  message: { zh: '不是该年度放假通知里的日期', en: 'Not a day of the notice of this year' },
};

const TWICE = {
  code: 'calendar.twice',
  message: { zh: '该日期重复', en: 'This day stands twice' },
};

const NO_WEEKEND = {
  code: 'calendar.no_weekend',
  message: { zh: '调休上班日应是周六或周日', en: 'A make-up day is a Saturday or a Sunday' },
};
