import type { HttpEvent } from '../../shared/http/event.ts';

const GATEWAY_WAITS_MS = 30_000;

/**
 * When the gateway took the request in: before the function was free or had begun. A gateway waits
 * thirty seconds at most; what is further off is a clock that is wrong.
 */
export function arrivalOf({ requestContext: { timeEpoch } }: HttpEvent, now: Date): Date {
  const waited = timeEpoch === undefined ? 0 : now.getTime() - timeEpoch;
  return waited > 0 && waited <= GATEWAY_WAITS_MS ? new Date(now.getTime() - waited) : now;
}
