import type { CalendarDate } from '../../domain/calendar.ts';

/** Which calls were looked through for what is to be reminded of, day by day. */
export interface RemindedStore {
  wasReminded(callId: string, on: CalendarDate): Promise<boolean>;
  /** Notes it, once all of the day is entered; it is gone by itself after some weeks. */
  noteReminded(callId: string, on: CalendarDate): Promise<void>;
}
