import type { Message, MessageState } from './message.ts';

/** What came of one try to send a message; `later`: the way to the receiver failed, or it asked to wait. */
export type Delivery = 'sent' | 'refused' | 'no_address' | 'no_mail' | 'moot' | 'off' | 'later';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Minutes that a try may take; another one begins after it where nobody heard of this one. */
const TRY_MINUTES = 5;

/** Minutes from one try to the next; the last holds for all that follow. */
const PAUSES = [1, 5, 15, 30, 60] as const;

/** What happened longer ago is not told any more: a table that is restored or imported tells nothing anew. */
export function isStale(happenedAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(happenedAt) > DAY;
}

/** The message while somebody tries to send it: whoever reads it then leaves it alone. */
export function begun(message: Message, now: Date): Message {
  return { ...message, attempts: message.attempts + 1, dueAt: nextTry(0, now, 0) };
}

/**
 * When it is tried again after so many tries; 0: while the first one is under way. `chance`, from 0
 * to 1, spreads those that failed together over half a pause more.
 */
export function nextTry(attempts: number, now: Date, chance: number): string {
  const pause = PAUSES[Math.min(attempts, PAUSES.length) - 1] ?? TRY_MINUTES;
  return new Date(now.getTime() + pause * MINUTE * (1 + chance / 2)).toISOString();
}

/**
 * The message after a try. What failed on its way is tried again, up to a day after the event;
 * `chance` as in `nextTry`.
 */
export function tried(message: Message, delivery: Delivery, now: Date, chance: number): Message {
  if (delivery !== 'later') return settled(message, delivery, now);
  const dueAt = nextTry(message.attempts, now, chance);
  if (isStale(message.at, new Date(dueAt))) return settled(message, 'given_up', now);
  return { ...message, dueAt };
}

function settled(message: Message, state: MessageState, now: Date): Message {
  return { ...message, state, dueAt: null, settledAt: now.toISOString() };
}
