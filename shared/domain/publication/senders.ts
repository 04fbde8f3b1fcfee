/**
 * How many objections to one project are taken in an hour of the clock. A sender is who states an
 * address from a network, so that nobody uses up what somebody elsewhere may send; and a network
 * takes those of many senders, since a whole association may sit behind one. `address`: how many
 * links are sent to an address, whoever asks and to whichever project: its owner may not have.
 */
export const MOST_IN_AN_HOUR = { sender: 3, network: 30, address: 5 } as const;
export type CountedBy = keyof typeof MOST_IN_AN_HOUR;

const HOUR_MS = 3_600_000;

/** The hour in which something was sent, counted from 1970. */
export function hourOf(now: Date): number {
  return Math.floor(now.getTime() / HOUR_MS);
}

/** Until the next hour begins. */
export function secondsLeft(now: Date): number {
  return Math.ceil(((hourOf(now) + 1) * HOUR_MS - now.getTime()) / 1000);
}
