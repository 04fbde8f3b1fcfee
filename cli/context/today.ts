import { dataOf, type PilotsClient } from '../../shared/client/client.ts';
import { beijingDate, type CalendarDate } from '../../shared/domain/calendar.ts';

/** The day in Beijing by the clock of the API, which deadlines are judged by. */
export async function todayAt(client: PilotsClient): Promise<CalendarDate> {
  const { serverTime } = dataOf(await client.GET('/v1/calls'));
  return beijingDate(new Date(serverTime));
}
