/** Why a request is worth repeating. */
export type Trouble = 'contention' | 'throttled' | 'outage';

/** What a retry takes. One of contention goes against another writer, not against the store. */
const PRICES: Readonly<Record<Trouble, number>> = { contention: 1, throttled: 5, outage: 10 };

/** Most that is saved up: twenty retries of a throttled table. */
const MOST = 100;

/**
 * How many retries the instances of a function may still make: what succeeds earns a little, so that
 * a store that is down is asked about once for each request that comes, and not many times.
 */
export class RetryBudget {
  #saved = MOST;

  /** Whether there is enough for another retry; then it is spent. */
  spend(trouble: Trouble): boolean {
    if (this.#saved < PRICES[trouble]) return false;
    this.#saved -= PRICES[trouble];
    return true;
  }

  succeeded(): void {
    this.#saved = Math.min(MOST, this.#saved + 1);
  }
}
