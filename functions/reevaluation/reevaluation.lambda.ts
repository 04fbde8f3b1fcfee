import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readEnv } from '../../shared/env.ts';
import { faultOf, requestLog } from '../../shared/http/logging.ts';
import { dynamoStore } from '../../shared/store/dynamo-store.ts';
import type { StreamRecord } from '../../shared/store/outbox-record.ts';
import { publishedRules as rules } from '../rules.ts';
import type { BatchAnswer } from '../stream-batch.ts';
import { takeBatch } from './take-batch.ts';

const log = requestLog('reevaluation');
const store = dynamoStore({ client: new DynamoDBClient({}), tableName: readEnv('TABLE_NAME') });

/** What is kept of its time for the part that is being judged when it comes to an end. */
const LAST_MS = 10_000;

interface StreamBatch {
  readonly Records: readonly StreamRecord[];
}

interface Remaining {
  readonly getRemainingTimeInMillis: () => number;
}

/** Makes the reports on changes of the rules; its event source must report failures by item. */
export async function handler(
  { Records }: StreamBatch,
  { getRemainingTimeInMillis }: Remaining,
): Promise<BatchAnswer> {
  const hasTime = () => getRemainingTimeInMillis() > LAST_MS;
  return takeBatch({ store, rules, clock: () => new Date(), hasTime, onFailure }, Records);
}

function onFailure(correlationId: string, error: unknown): void {
  log.error('a report could not be gone on with', { correlationId, fault: faultOf(error) });
}
