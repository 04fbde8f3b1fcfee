import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import type { FunctionPool } from '../functions/pool.ts';
import { call } from '../wire.ts';
import { Batch, type StreamRecord } from './batch.ts';
import type { Checkpoints } from './checkpoints.ts';
import { writeDeadLetter } from './dead-letters.ts';
import type { Mapping } from './mapping.ts';

const POLL_MS = 200;
const DISCOVER_MS = 2_000;
const STREAMS = 'DynamoDBStreams_20120810';

export interface ConsumerSettings {
  /** Where the engine answers. */
  readonly endpoint: string;
  readonly mapping: Mapping;
  readonly pool: FunctionPool;
  readonly checkpoints: Checkpoints;
  /** File that takes the dead letters, or null where the mapping has no queue. */
  readonly deadLetters: string | null;
  readonly log: (line: string) => void;
}

const Shard = z.object({ ShardId: z.string(), ParentShardId: z.string().optional() });
const Described = z.object({ StreamDescription: z.object({ Shards: z.array(Shard) }) });
const Iterator = z.object({ ShardIterator: z.string() });
const Fetched = z.object({
  Records: z
    .array(
      z.looseObject({
        dynamodb: z.looseObject({
          SequenceNumber: z.string(),
          ApproximateCreationDateTime: z.number().optional(),
        }),
      }),
    )
    .default([]),
  NextShardIterator: z.string().nullish(),
});

/** Reads a table's stream and feeds it to a function: in order, shard by shard, at least once. */
export class StreamConsumer {
  readonly #settings: ConsumerSettings;
  readonly #stopping = new AbortController();
  readonly #readers = new Map<string, Promise<void>>();
  readonly #finished = new Set<string>();
  readonly #running: Promise<void>;

  constructor(settings: ConsumerSettings) {
    this.#settings = settings;
    this.#running = this.#until(() => this.#discover(), DISCOVER_MS);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([this.#running, ...this.#readers.values()]);
  }

  /** Starts a reader for each shard whose parent is read to its end. */
  async #discover(): Promise<void> {
    const shards = await this.#shards();
    const known = new Set(shards.map((shard) => shard.ShardId));
    for (const { ShardId, ParentShardId } of shards) {
      const mayStart =
        !ParentShardId || !known.has(ParentShardId) || this.#finished.has(ParentShardId);
      if (this.#readers.has(ShardId) || !mayStart) continue;
      let iterator: string | null = null;
      const step = async () => {
        iterator = await this.#readOnce(ShardId, iterator);
        if (iterator === null) this.#finished.add(ShardId);
      };
      this.#readers.set(
        ShardId,
        this.#until(
          step,
          0,
          () => this.#finished.has(ShardId),
          () => (iterator = null),
        ),
      );
    }
  }

  async #shards(): Promise<z.infer<typeof Shard>[]> {
    const { endpoint, mapping } = this.#settings;
    const stream = { StreamArn: mapping.streamArn };
    const described = await call(endpoint, `${STREAMS}.DescribeStream`, stream, Described);
    return described.StreamDescription.Shards;
  }

  /** Reads and feeds one batch; gives the next iterator, or null at the end of the shard. */
  async #readOnce(shardId: string, iterator: string | null): Promise<string | null> {
    const { endpoint, mapping } = this.#settings;
    const wanted = {
      ShardIterator: iterator ?? (await this.#iterator(shardId)),
      Limit: Math.min(mapping.batchSize, 1000),
    };
    const fetched = await call(endpoint, `${STREAMS}.GetRecords`, wanted, Fetched);
    const records = fetched.Records;
    if (records.length === 0) await pause(POLL_MS, undefined, { signal: this.#stopping.signal });
    await this.#feed(shardId, records);
    return fetched.NextShardIterator ?? null;
  }

  async #iterator(shardId: string): Promise<string> {
    const { endpoint, mapping, checkpoints } = this.#settings;
    const position = checkpoints.get(this.#place(shardId));
    const wanted = {
      StreamArn: mapping.streamArn,
      ShardId: shardId,
      ...(position
        ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: position }
        : { ShardIteratorType: mapping.from }),
    };
    return (await call(endpoint, `${STREAMS}.GetShardIterator`, wanted, Iterator)).ShardIterator;
  }

  async #feed(shardId: string, records: readonly StreamRecord[]): Promise<void> {
    const last = records.at(-1);
    if (!last) return;
    const { mapping, pool, checkpoints, deadLetters } = this.#settings;
    const done = (record: StreamRecord) =>
      checkpoints.set(this.#place(shardId), record.dynamodb.SequenceNumber);
    const giveUp = (given: readonly StreamRecord[], tries: number) => {
      const functionArn = pool.settings.arn;
      if (deadLetters)
        writeDeadLetter(deadLetters, mapping, { shardId, records: given, tries, functionArn });
    };
    const wanted = records
      .map((record) => ({ ...record, eventSourceARN: mapping.streamArn }))
      .filter((record) => mapping.wants(record));
    await new Batch(mapping, pool, { done, giveUp }, this.#stopping.signal).feed(wanted);
    done(last);
  }

  /** A table that is made anew has a stream of another name, though its shards may not differ. */
  #place(shardId: string): string {
    return `${this.#settings.mapping.streamArn}/${shardId}`;
  }

  /** Repeats a step until it is over or stopped; a fault is logged, and the step begins again. */
  async #until(
    step: () => Promise<void>,
    everyMs: number,
    isOver: () => boolean = () => false,
    recover: () => void = () => {},
  ): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted && !isOver()) {
      try {
        await step();
        if (everyMs > 0) await pause(everyMs, undefined, { signal });
      } catch (error) {
        if (signal.aborted) return;
        recover();
        this.#settings.log(`${this.#settings.mapping.id}: ${String(error)}\n`);
        await pause(POLL_MS, undefined, { signal }).catch(() => {});
      }
    }
  }
}
