import { INCLUDED_YEARS } from '../../../../shared/calendar/statutory-calendar.ts';
import { accept } from '../../../../shared/domain/result.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

/** By which calendars working days are counted: the years that are included, and those applied. */
export const getCalendars: UseCase<PublicContext, 'getCalendars'> = async (context) => {
  const applied = await context.listCalendarYears();
  return accept(answerOf('getCalendars', 200, { included: INCLUDED_YEARS, applied }));
};
