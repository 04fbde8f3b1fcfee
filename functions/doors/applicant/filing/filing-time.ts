import { type Instant, beijingInstant } from '../../../../shared/domain/calendar.ts';
import type { Application } from '../../../../shared/domain/application/application.ts';
import { deadlineOf } from '../../../../shared/domain/calls/deadline-of.ts';
import { type Call, type Deadline, deadlineFor } from '../../../../shared/domain/calls/call.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';

/** Whether an application can still be submitted; a correction stays in the time of what it corrects. */
export function submissionTime(
  application: Application,
  call: Call,
  now: Date,
): Result<{ inGrace: boolean }, Refusal> {
  const { state, submission } = application;
  if (state === 'returned_for_correction') {
    return accept({ inGrace: submission?.inGrace ?? false });
  }
  return filingTime(call, deadlineOf(application, call), now);
}

/** Refused as not open before the opening, as late after the grace; on time or in grace between. */
function filingTime(
  call: Call,
  deadline: Deadline | null,
  now: Date,
): Result<{ inGrace: boolean }, Refusal> {
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
  const deadline = deadlineFor(call, association, null);
  const time = filingTime(call, deadline, now);
  return time.ok ? null : notOpen(call, now, deadline?.closesAt);
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
