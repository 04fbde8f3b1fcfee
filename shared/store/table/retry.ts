import { setTimeout as sleep } from 'node:timers/promises';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { BusyError } from '../../domain/busy.ts';
import { RetryBudget, type Trouble } from './retry-budget.ts';
import { timeLeft } from './time-left.ts';

/** How waiting and chance are done; tests give their own. */
export interface Waiting {
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
}

export interface Retrying extends Waiting {
  readonly budget: RetryBudget;
  /** How long one request may take; default five seconds. */
  readonly requestMs?: number;
}

const WAITING: Waiting = { sleep: (milliseconds) => sleep(milliseconds), random: Math.random };

const ATTEMPTS = 8;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1_000;
/** Longer than any request takes; what hangs is given up, and another one is sent. */
const REQUEST_MS = 5_000;

const TROUBLES: Readonly<Record<Trouble, readonly string[]>> = {
  contention: [
    'TransactionConflict',
    'TransactionConflictException',
    'TransactionInProgressException',
  ],
  throttled: [
    'ThrottlingError',
    'ThrottlingException',
    'ProvisionedThroughputExceeded',
    'ProvisionedThroughputExceededException',
    'RequestLimitExceeded',
    'UnprocessedKeysError',
  ],
  outage: [
    'InternalServerError',
    'InternalFailure',
    'ServiceUnavailable',
    'AbortError',
    'TimeoutError',
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'EAI_AGAIN',
  ],
};

/** A batch came back without some of what it asked for. */
export class UnprocessedKeysError extends Error {
  override readonly name = 'UnprocessedKeysError';
}

/** Repeats, on one budget, what is asked of one service; each try has `requestMs`. */
export function repeating(
  waiting: Waiting = WAITING,
  requestMs = REQUEST_MS,
): <T>(act: (signal: AbortSignal) => Promise<T>) => Promise<T> {
  const budget = new RetryBudget();
  return (act) => retry({ ...waiting, budget, requestMs }, act);
}

/**
 * The one place where requests to the store, to KMS and to buckets are repeated; the clients' own
 * retries are off. What met contention, throttling or an outage is done again after a pause of random length below a bound that
 * doubles ("full jitter"), so that those who collided once do not collide again: as long as the
 * function has time, and the budget allows. Then it throws `BusyError`; anything else at once.
 */
export async function retry<T>(
  { sleep: wait, random, budget, requestMs = REQUEST_MS }: Retrying,
  act: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const left = timeLeft();
    if (left <= 0) throw new BusyError('no time is left for the store');
    try {
      const done = await act(AbortSignal.timeout(Math.min(left, requestMs)));
      budget.succeeded();
      return done;
    } catch (error) {
      const trouble = troubleOf(error);
      if (!trouble) throw error;
      const pause = random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
      const mayRepeat = attempt < ATTEMPTS && pause < timeLeft() && budget.spend(trouble);
      if (!mayRepeat) throw givenUp(error);
      await wait(pause);
    }
  }
}

/** A condition that failed beside a conflict is an answer; whatever else is only "not now". */
function givenUp(error: unknown): unknown {
  const isRefused = reasonsOf(error).includes('ConditionalCheckFailed');
  if (isRefused) return error;
  const [because] = [...reasonsOf(error).filter((code) => code !== 'None'), nameOf(error)];
  return new BusyError(`the store is busy: ${because}`, { cause: error });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** What is passing about an error, or null where it is not. */
export function troubleOf(error: unknown): Trouble | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof TransactionCanceledException) return troubleNamed(reasonsOf(error));
  const { code, $metadata } = error as { code?: unknown; $metadata?: { httpStatusCode?: number } };
  const named = troubleNamed([error.name, String(code)]);
  return named ?? (($metadata?.httpStatusCode ?? 0) >= 500 ? 'outage' : null);
}

function troubleNamed(names: readonly string[]): Trouble | null {
  const found = Object.entries(TROUBLES).find(([, known]) =>
    names.some((one) => known.includes(one)),
  );
  return (found?.[0] as Trouble | undefined) ?? null;
}

function reasonsOf(error: unknown): string[] {
  if (!(error instanceof TransactionCanceledException)) return [];
  return (error.CancellationReasons ?? []).map(({ Code = '' }) => Code);
}
