import type { Instant } from '../../shared/domain/calendar.ts';
import { isOfBefore, lineOf } from '../../shared/domain/application/register.ts';
import type { Metric } from '../../shared/http/metrics.ts';
import { withApplied } from '../../shared/calendar/statutory-calendar.ts';
import type { CalendarYearStore } from '../../shared/store/calls/call-store.ts';
import type { RegisterStore } from '../../shared/store/register/register-store.ts';
import { measuresOf } from './measure.ts';

export type EnteringStore = RegisterStore & CalendarYearStore;

/** Which application changed. */
interface Changed {
  readonly callId: string;
  readonly applicationId: string;
}

const ATTEMPTS = 10;

/**
 * Brings the register and the counts to where an application is now. What tells of the change may
 * come late, twice or out of order: where the register knows as much already, nothing is written.
 * Gives what the events that are new to it count for: whoever writes the line, and nobody else, tells
 * of them. Null where there was nothing to enter.
 */
export async function enter(
  store: EnteringStore,
  changed: Changed,
  at: Instant,
): Promise<Metric[] | null> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { now, held } = await store.readForRegister(changed);
    if (!now || (held && held.version >= now.version && !isOfBefore(held))) return null;
    if (!(await store.enterInRegister(lineOf(now, now.keyField), held, at))) continue;
    if (held?.version === now.version) return [];
    const events = await store.readEventsBetween(now.id, held?.version ?? 0, now.version);
    const isDecided = events.some(({ body }) => body.type === 'examination_decided');
    const applied = isDecided ? await store.listCalendarYears() : [];
    return measuresOf(events, now.clock, withApplied(applied));
  }
  throw new Error(`the line of ${changed.applicationId} is always another's`);
}
