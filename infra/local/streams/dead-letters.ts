import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StreamRecord } from './batch.ts';
import type { Mapping } from './mapping.ts';

/**
 * Writes what Lambda would send to the queue of dead letters, one JSON line for each batch that was
 * given up: where the records lie in the stream, not the records themselves.
 */
export function writeDeadLetter(
  file: string,
  mapping: Mapping,
  given: { shardId: string; records: readonly StreamRecord[]; tries: number; functionArn: string },
): void {
  const letter = {
    requestContext: {
      requestId: randomUUID(),
      functionArn: given.functionArn,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: given.tries,
    },
    version: '1.0',
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId: given.shardId,
      startSequenceNumber: given.records[0]?.dynamodb.SequenceNumber,
      endSequenceNumber: given.records.at(-1)?.dynamodb.SequenceNumber,
      batchSize: given.records.length,
      streamArn: mapping.streamArn,
    },
  };
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(letter)}\n`);
}
