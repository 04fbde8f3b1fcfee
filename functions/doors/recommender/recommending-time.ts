import { beijingInstant } from '../../../shared/domain/calendar.ts';
import type { Recommender } from '../../../shared/domain/calls/call.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';

/** Refused after the recommender's own last instant, where the call sets one; not on it. */
export function lateRefusal({ recommendsUntil }: Recommender, now: Date): Refusal | null {
  if (recommendsUntil === null || now <= new Date(recommendsUntil)) return null;
  return {
    code: 'recommendation.late',
    closesAt: beijingInstant(new Date(recommendsUntil)),
    now: beijingInstant(now),
  };
}
