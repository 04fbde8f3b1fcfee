import { withApplied } from '../../shared/calendar/statutory-calendar.ts';
import { addWorkingDays, unknownYear } from '../../shared/calendar/working-days.ts';
import type { Application } from '../../shared/domain/application/application.ts';
import { type CalendarDate, addDays, beijingDate } from '../../shared/domain/calendar.ts';
import type { CalendarYear } from '../../shared/domain/calls/calendar-year.ts';
import type { Call } from '../../shared/domain/calls/call.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../shared/domain/result.ts';

/**
 * The last day on which findings can be disputed; null where the call offers no reconsideration.
 * Where the calendar is not known, that day is not either: whoever comes within as many days of any
 * kind is in time whatever the calendar says, and whoever comes later is refused for now.
 */
export function lastDayToDispute(
  application: Application,
  { reconsiderationWorkingDays: days }: Call,
  { today, applied }: { today: CalendarDate; applied: readonly CalendarYear[] },
): Result<CalendarDate | null, Refusal> {
  if (days === null) return accept(null);
  const calendar = withApplied(applied);
  const told = toldOn(application);
  const last = addWorkingDays(told, days, calendar);
  const year = unknownYear(told, last, calendar);
  if (year === null) return accept(last);
  const certain = addDays(told, days);
  return today <= certain ? accept(certain) : refuse({ code: 'calendar.unknown', year });
}

/** The day on which the association was told of what it disputes: the last one of those there are. */
function toldOn({ id, state, decision, publication }: Application): CalendarDate {
  const instants =
    state === 'not_accepted'
      ? [decision?.at]
      : [publication?.toldAt, ...(publication?.objections.map((one) => one.lastAnsweredAt) ?? [])];
  const days = instants.flatMap((at) => (at ? [beijingDate(new Date(at))] : []));
  const last = days.toSorted().at(-1);
  if (last === undefined) throw new Error(`${id} was told nothing that it could dispute`);
  return last;
}
