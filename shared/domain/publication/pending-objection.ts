import { type Delivery, nextTry } from '../messages/delivery.ts';

/** Who objects and what they say, as it was sent. */
export interface Stated {
  readonly name: string;
  readonly organisation: string | null;
  readonly phone: string;
  readonly email: string | null;
  readonly statement: string;
  readonly evidence: string;
}

/**
 * An objection (异议) whose sender has not followed the link yet. It counts nowhere and holds
 * nothing: neither its project nor the other objections know of it.
 */
export interface PendingObjection {
  /** The part of the link's token that is no secret. */
  readonly id: string;
  readonly callId: string;
  readonly notice: number;
  readonly position: number;
  readonly applicationId: string;
  readonly stated: Stated;
  readonly at: string;
  /** The link is good before this moment, at which all of this is erased. */
  readonly confirmBy: string;
  /** SHA-256 of the secret in the link that was sent last; null: none was. */
  readonly secretDigest: string | null;
  readonly isSent: boolean;
  /** How often sending was begun. */
  readonly attempts: number;
  /** When it is sent, or else erased. */
  readonly dueAt: string;
}

const HOUR_MS = 3_600_000;

/** So long a link is good, and no longer than the notice lasts. */
export const LINK_LASTS_HOURS = 24;

/** The moment before which the link must be followed; `to`: the last day of the notice, in Beijing. */
export function confirmableUntil(now: Date, to: string): Date {
  const lasts = now.getTime() + LINK_LASTS_HOURS * HOUR_MS;
  const ends = Date.parse(`${to}T00:00:00+08:00`) + 24 * HOUR_MS;
  return new Date(Math.min(lasts, ends));
}

/** Whether its time is over: it can be confirmed no longer, and is erased. */
export function isOver({ confirmBy }: Pick<PendingObjection, 'confirmBy'>, now: Date): boolean {
  return now.getTime() >= Date.parse(confirmBy);
}

/** It while somebody sends its link, which is another one each time: nothing keeps the secret. */
export function linkBegun(
  pending: PendingObjection,
  secretDigest: string,
  now: Date,
): PendingObjection {
  const attempts = pending.attempts + 1;
  return { ...pending, attempts, secretDigest, dueAt: nextTry(0, now, 0) };
}

/** After a try; null: nobody takes mail at that address, and all is erased. */
export function linkTried(
  pending: PendingObjection,
  delivery: Delivery,
  now: Date,
  chance: number,
): PendingObjection | null {
  const over = new Date(pending.confirmBy).toISOString();
  if (delivery === 'sent') return { ...pending, isSent: true, dueAt: over };
  if (delivery !== 'later') return null;
  const next = nextTry(pending.attempts, now, chance);
  return { ...pending, dueAt: next < over ? next : over };
}
