import type { Application } from '../application/application.ts';
import { type Call, type Deadline, deadlineFor } from './call.ts';

/**
 * Until when an application is taken; null where the call has no instants, and for a correction.
 * That has no filing deadline for now: when it was asked for is the examiner's doing, often after the
 * closing, and the working-day limit that will hold for it is not kept here yet. What the recommender
 * returned may still be filed for as long as the call itself is open to the association.
 */
export function deadlineOf(
  { association, content, state }: Application,
  call: Call,
): Deadline | null {
  if (state === 'returned_for_correction') return null;
  const named = content.recommendation?.recommenderId ?? null;
  return deadlineFor(call, association.code, state === 'returned' ? null : named);
}
