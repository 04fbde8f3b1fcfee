import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readEnv } from '../../shared/env.ts';
import { emfMeter } from '../../shared/http/metrics.ts';
import { faultOf, requestLog } from '../../shared/http/logging.ts';
import type { StreamRecord } from '../../shared/store/outbox-record.ts';
import { dynamoStore } from '../../shared/store/dynamo-store.ts';
import type { BatchAnswer } from '../stream-batch.ts';
import { takeBatch } from './take-batch.ts';

const log = requestLog('outbox');
const meter = emfMeter(readEnv('METRICS_NAMESPACE'));
const store = dynamoStore({ client: new DynamoDBClient({}), tableName: readEnv('TABLE_NAME') });

interface StreamBatch {
  readonly Records: readonly StreamRecord[];
}

/** Follows the table's stream; its event source must report failures by item. */
export async function handler({ Records }: StreamBatch): Promise<BatchAnswer> {
  return takeBatch({ store, meter, onFailure }, Records);
}

function onFailure(correlationId: string, error: unknown): void {
  log.error('an outbox message could not be taken', { correlationId, fault: faultOf(error) });
}
