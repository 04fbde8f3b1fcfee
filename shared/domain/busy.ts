/** Seconds after which it is worth sending a request again. */
export const RETRY_AFTER_SECONDS = 3;

/**
 * What is asked for could not be done in time, for contention, throttling or an outage of the store.
 * Nobody caused it and nothing is lost: the same request may be sent again.
 */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}
