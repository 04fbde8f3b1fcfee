import { addDays, beijingDate } from '../../../shared/domain/calendar.ts';

const MINUTE_MS = 60_000;

/** Milliseconds until another day has begun in Beijing, where that is within a minute; else 0. */
export function untilAnotherDay(now: Date): number {
  const midnight = new Date(`${addDays(beijingDate(now), 1)}T00:00:00+08:00`);
  const left = midnight.getTime() - now.getTime();
  return left <= MINUTE_MS ? left : 0;
}
