import { AsyncLocalStorage } from 'node:async_hooks';

/** The part of Lambda's context that tells when the function is ended. */
export interface Remaining {
  readonly getRemainingTimeInMillis: () => number;
}

const invocation = new AsyncLocalStorage<Remaining>();

/** What is kept for the answer: no request to the store is begun or waited for beyond it. */
const KEPT_FOR_THE_ANSWER_MS = 2_000;

/** Whatever `act` asks of the store ends before the function's own time does. */
export function withTimeLeft<T>(remaining: Remaining, act: () => T): T {
  return invocation.run(remaining, act);
}

/** Milliseconds that requests to the store may still take; any number outside a function. */
export function timeLeft(): number {
  const remaining = invocation.getStore();
  if (!remaining) return Infinity;
  return remaining.getRemainingTimeInMillis() - KEPT_FOR_THE_ANSWER_MS;
}
