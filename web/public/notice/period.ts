const DAY_MS = 24 * 60 * 60 * 1000;

export type Standing = 'before' | 'open' | 'over';

/** The first moment of a calendar date by the clock of Beijing, which knows no summer time. */
export const firstMinute = (date: string): string => `${date}T00:00:00+08:00`;

/** The last minute of a calendar date by the clock of Beijing. */
export const lastMinute = (date: string): string => `${date}T23:59:00+08:00`;

/** Whether an objection can be made at `now`, the server's time: both days of the period count wholly. */
export function standingAt(now: string, { from, to }: { from: string; to: string }): Standing {
  const at = Date.parse(now);
  if (at < Date.parse(firstMinute(from))) return 'before';
  return at < Date.parse(firstMinute(to)) + DAY_MS ? 'open' : 'over';
}
