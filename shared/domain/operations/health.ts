import * as z from 'zod';
import { Instant } from '../calendar.ts';

/** What runs by the clock, and how often; what sends mail every minute tells each letter's own story. */
export const RUNS = {
  gauge: 'hour',
  corrections: 'hour',
  reminders: 'hour',
  checkpoint: 'day',
  reconciliation: 'day',
  retention: 'day',
} as const;

export const RunName = z.enum(Object.keys(RUNS) as (keyof typeof RUNS)[]);
export type RunName = z.infer<typeof RunName>;

/**
 * Where what failed to the end is set aside: changes that a consumer of the table could not take, and
 * runs by the clock or checks of files. Nothing should ever be there.
 */
export const LastQueue = z.enum(['changes', 'runs']);
export type LastQueue = z.infer<typeof LastQueue>;

/** What the last run of its name that came to its end has found or done. */
export const RunNote = z.strictObject({
  name: RunName,
  /** When it came to its end. */
  at: Instant,
  /** What it is about, as the day that was closed; null: everything. */
  of: z.string().max(100).nullable(),
  /** Counts by what is counted, and moments in milliseconds of the epoch. No people, and no filing. */
  found: z.record(z.string(), z.number()),
});
export type RunNote = z.infer<typeof RunNote>;

const HOUR_MS = 3_600_000;
/** After so long the next one should have come: as the alarms have it. */
const LATE_AFTER_MS = { hour: 2 * HOUR_MS, day: 26 * HOUR_MS };

/** Whether the run after this one should have come to its end by now. */
export function isRunLate({ name, at }: Pick<RunNote, 'name' | 'at'>, now: Date): boolean {
  return now.getTime() - Date.parse(at) > LATE_AFTER_MS[RUNS[name]];
}
