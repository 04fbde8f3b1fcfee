const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type Remaining =
  | { readonly unit: 'days'; readonly days: number }
  | { readonly unit: 'hours'; readonly hours: number; readonly minutes: number };

/** How long is left, in days; on the last day in hours and minutes. Null where it is over. */
export function remaining(now: string, until: string): Remaining | null {
  const left = Date.parse(until) - Date.parse(now);
  if (left <= 0) return null;
  if (left >= DAY) return { unit: 'days', days: Math.floor(left / DAY) };
  return {
    unit: 'hours',
    hours: Math.floor(left / HOUR),
    minutes: Math.floor((left % HOUR) / MINUTE),
  };
}
