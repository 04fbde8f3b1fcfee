import { setTimeout as pause } from 'node:timers/promises';
import type { FunctionPool } from '../functions/pool.ts';
import type { Mapping } from './mapping.ts';

/** A record of a DynamoDB stream, as Lambda hands it over. */
export interface StreamRecord {
  readonly dynamodb: {
    readonly SequenceNumber: string;
    /** In seconds since 1970. */
    readonly ApproximateCreationDateTime?: number | undefined;
  };
}

/** What happens to records once they are settled. */
export interface Ledger {
  /** Everything up to this record is done with. */
  done(last: StreamRecord): void;
  /** These could not be done, after this many tries. */
  giveUp(records: readonly StreamRecord[], tries: number): void;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** Feeds records to a function, in order, until each is done or given up. */
export class Batch {
  readonly #mapping: Mapping;
  readonly #pool: FunctionPool;
  readonly #ledger: Ledger;
  readonly #signal: AbortSignal;

  constructor(mapping: Mapping, pool: FunctionPool, ledger: Ledger, signal: AbortSignal) {
    this.#mapping = mapping;
    this.#pool = pool;
    this.#ledger = ledger;
    this.#signal = signal;
  }

  /** Rejects when the signal stops it; what is not settled by then comes again at the next start. */
  async feed(records: readonly StreamRecord[], tried = 0): Promise<void> {
    const last = records.at(-1);
    if (!last) return;
    this.#signal.throwIfAborted();
    const failedAt = await this.#try(records);
    // what the function has done is done with, also where it is to stop meanwhile
    if (failedAt === null) return this.#ledger.done(last);

    const before = records[failedAt - 1];
    if (before) this.#ledger.done(before);
    this.#signal.throwIfAborted();
    const rest = records.slice(failedAt);
    if (this.#mapping.bisects && rest.length > 1) return this.#feedHalves(rest, tried);
    if (tried === this.#mapping.retries || this.#isTooOld(rest[0])) {
      this.#ledger.giveUp(rest, tried + 1);
      return this.#ledger.done(last);
    }
    const wait = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tried);
    await pause(wait, undefined, { signal: this.#signal });
    return this.feed(rest, tried + 1);
  }

  #isTooOld(record: StreamRecord | undefined): boolean {
    const { maxAgeSeconds } = this.#mapping;
    const since = record?.dynamodb.ApproximateCreationDateTime;
    if (maxAgeSeconds === null || since === undefined) return false;
    return Date.now() / 1000 - since > maxAgeSeconds;
  }

  /** Cutting in half is not a retry: it only finds the record that fails the others. */
  async #feedHalves(records: readonly StreamRecord[], tried: number): Promise<void> {
    const middle = Math.ceil(records.length / 2);
    await this.feed(records.slice(0, middle), tried);
    await this.feed(records.slice(middle), tried);
  }

  /** Where in the batch the function failed, or null when all of it is done. */
  async #try(records: readonly StreamRecord[]): Promise<number | null> {
    const outcome = await this.#pool.invoke(JSON.stringify({ Records: records }));
    if (outcome.kind !== 'answered') return 0;
    if (!this.#mapping.reportsFailures) return null;
    const reported = failuresIn(outcome.payload);
    if (reported.length === 0) return null;
    const places = reported.map((id) =>
      records.findIndex((record) => record.dynamodb.SequenceNumber === id),
    );
    // an unknown record fails the batch as a whole, as with Lambda
    return Math.max(0, Math.min(...places));
  }
}

function failuresIn(payload: string): string[] {
  const answer = JSON.parse(payload) as {
    batchItemFailures?: { itemIdentifier?: string }[] | null;
  } | null;
  return (answer?.batchItemFailures ?? []).map((failure) => String(failure.itemIdentifier));
}
