import type * as z from 'zod';
import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { type Call, callStatus } from '../../../../shared/domain/calls/call.ts';
import type { PublicCall } from '../../../../shared/contract/rows/shapes/public.ts';

/** A call as everyone sees it at a moment: without the associations that were given more time,
 * and without what only the doors need. */
export function publicCall(call: Call, now: Date): z.infer<typeof PublicCall> {
  const { extensions: _, compiledConditions: _compiled, withdrawn, ...shown } = call;
  const taken = withdrawn && { withdrawn: { at: withdrawn.at, reason: withdrawn.reason } };
  return { ...shown, ...taken, status: callStatus(call, now), serverTime: beijingInstant(now) };
}
