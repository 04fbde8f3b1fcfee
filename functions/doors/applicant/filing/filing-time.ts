import { type Instant, beijingInstant } from '../../../../shared/domain/calendar.ts';
import { type Call, deadlineFor } from '../../../../shared/domain/calls/call.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';

interface Filer {
  readonly association: string;
  /** Null while none is named: then only the call's own closing counts. */
  readonly recommenderId: string | null;
  readonly now: Date;
}

/** Refused as not open before the opening, as late after the grace; on time or in grace between. */
export function filingTime(call: Call, filer: Filer): Result<{ inGrace: boolean }, Refusal> {
  const deadline = deadlineFor(call, filer.association, filer.recommenderId);
  const { now } = filer;
  if (!call.window || !deadline || now < new Date(call.window.opensAt)) {
    return refuse(notOpen(call, now));
  }
  if (now > deadline.graceEndsAt) {
    return refuse({
      code: 'application.late',
      closesAt: beijingInstant(deadline.closesAt),
      graceEndsAt: beijingInstant(deadline.graceEndsAt),
      receivedAt: beijingInstant(now),
    });
  }
  return accept({ inGrace: now > deadline.closesAt });
}

/** Null where the association may still work towards filing in this call. */
export function notOpenFor(call: Call, association: string, now: Date): Refusal | null {
  const time = filingTime(call, { association, recommenderId: null, now });
  if (time.ok) return null;
  return notOpen(call, now, deadlineFor(call, association, null)?.closesAt);
}

function notOpen(call: Call, now: Date, closesAt?: Date): Refusal {
  const closing: Instant | null = closesAt
    ? beijingInstant(closesAt)
    : (call.window?.closesAt ?? null);
  return {
    code: 'call.not_open',
    opensAt: call.window?.opensAt ?? null,
    closesAt: closing,
    now: beijingInstant(now),
  };
}
