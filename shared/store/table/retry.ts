import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** How waiting and chance are done; tests give their own. */
export interface Patience {
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
}

const ATTEMPTS = 6;
const FIRST_PAUSE = 20;

const TRANSIENT = new Set([
  'TransactionConflict',
  'TransactionConflictException',
  'TransactionInProgressException',
  'ThrottlingError',
  'ThrottlingException',
  'ProvisionedThroughputExceeded',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
]);

/**
 * Does it again where the store was only busy, after a pause that doubles and is cut by chance, so
 * that those who collided once do not collide again. Anything else is thrown at once.
 */
export async function persist<T>(patience: Patience, act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt === ATTEMPTS || !isTransient(error)) throw error;
      await patience.sleep(patience.random() * FIRST_PAUSE * 2 ** attempt);
    }
  }
}

/** A cancelled transaction is tried again if any of its reasons was contention. */
export function isTransient(error: unknown): boolean {
  if (error instanceof TransactionCanceledException) {
    return (error.CancellationReasons ?? []).some(({ Code }) => TRANSIENT.has(Code ?? ''));
  }
  return error instanceof Error && TRANSIENT.has(error.name);
}
