import { readBucket, readEnv } from '../../../shared/env.ts';
import { emfMeter } from '../../../shared/http/metrics.ts';
import { faultOf, requestLog } from '../../../shared/http/logging.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { type Remaining, withTimeLeft } from '../../../shared/store/table/time-left.ts';
import { dynamoMailStore } from '../../../shared/store/dynamo-mail-store.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { s3Exports } from '../../../shared/store/exports/export-objects.ts';
import { takeBatch as takeReports } from '../reevaluation/take-batch.ts';
import { publishedRules } from '../../applications/rules.ts';
import { type BatchAnswer, type StreamBatch, together } from '../stream-batch.ts';
import { takeBatch as takeMessages } from './take-batch.ts';
import { takeExports } from './take-exports.ts';
import { takeToldEvents } from './take-told-events.ts';

const log = requestLog('outbox');
const meter = emfMeter(readEnv('METRICS_NAMESPACE'));
const table = { client: dynamoClient(), tableName: readEnv('TABLE_NAME') };
const store = { ...dynamoMailStore(table), ...dynamoStore(table) };
const objects = s3Exports(readBucket('MATERIALS_BUCKET'));
const rules = publishedRules(store);

/** What is kept of its time for the part of a report that is being judged when it comes to an end. */
const LAST_MS = 10_000;

/**
 * Takes messages, makes the reports on changes of the rules and hands on the exports: one function for
 * all, since a shard of a table's stream is read by two at most, and the figures are kept by the other.
 * Its event source must report failures by item.
 */
export async function handler(
  { Records }: StreamBatch,
  remaining: Remaining,
): Promise<BatchAnswer> {
  const hasTime = () => remaining.getRemainingTimeInMillis() > LAST_MS;
  const clock = () => new Date();
  return withTimeLeft(remaining, async () =>
    together(
      await takeMessages({ store, meter, onFailure }, Records),
      await takeToldEvents({ store, clock, onFailure }, Records),
      await takeExports({ objects, clock, onFailure }, Records),
      await takeReports({ store, rules, clock, hasTime, onFailure }, Records),
    ),
  );
}

function onFailure(correlationId: string, error: unknown): void {
  log.error('a record could not be taken', { correlationId, fault: faultOf(error) });
}
