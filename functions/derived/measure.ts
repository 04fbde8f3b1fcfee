import type { StatutoryCalendar } from '../../shared/calendar/statutory-calendar.ts';
import { workingClock } from '../../shared/calendar/working-clock.ts';
import type {
  ApplicationEvent,
  ExaminationClock,
  ExaminationDecision,
} from '../../shared/domain/application/application.ts';
import { beijingDate } from '../../shared/domain/calendar.ts';
import type { Metric } from '../../shared/http/metrics.ts';

/**
 * What the events of an application count for. They are told once each, as the register moves on.
 * Working days count by `calendar`.
 */
export function measuresOf(
  events: readonly ApplicationEvent[],
  clock: ExaminationClock | null,
  calendar: StatutoryCalendar,
): Metric[] {
  return events.flatMap((event) => measuresOfOne(event, clock, calendar));
}

function measuresOfOne(
  { body, by }: ApplicationEvent,
  clock: ExaminationClock | null,
  calendar: StatutoryCalendar,
): Metric[] {
  switch (body.type) {
    case 'application_submitted':
      return [{ name: 'Submissions', value: 1 }];
    case 'application_returned':
    case 'correction_requested':
      return [{ name: 'Returns', value: 1, of: by.role }];
    case 'examination_decided':
      return [...refusalsIn(body.decision), ...daysTo(body.decision, clock, calendar)];
    default:
      return [];
  }
}

function refusalsIn({ outcome, clauses }: ExaminationDecision): Metric[] {
  if (outcome !== 'not_accepted') return [];
  const byClause = [...new Set(clauses)].map((of) => {
    return { name: 'RefusalsByClause', value: 1, of } as const;
  });
  return [{ name: 'Refusals', value: 1 }, ...byClause];
}

function daysTo(
  { at }: ExaminationDecision,
  clock: ExaminationClock | null,
  calendar: StatutoryCalendar,
): Metric[] {
  if (!clock) return [];
  // what is asked for are the days that were used, whatever the limit is
  const today = beijingDate(new Date(at));
  const { usedDays } = workingClock({ ...clock, limit: 0, today }, calendar);
  return [{ name: 'DaysToDecision', value: usedDays }];
}
