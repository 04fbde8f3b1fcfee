import { readEnv } from '../../../shared/env.ts';
import { emfMeter } from '../../../shared/http/metrics.ts';
import { faultOf, requestLog } from '../../../shared/http/logging.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoRegisterStore } from '../../../shared/store/dynamo-register-store.ts';
import { type Remaining, withTimeLeft } from '../../../shared/store/table/time-left.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import type { BatchAnswer, StreamBatch } from '../stream-batch.ts';
import { takeBatch } from './take-batch.ts';

const log = requestLog('overview');
const meter = emfMeter(readEnv('METRICS_NAMESPACE'));
const table = { client: dynamoClient(), tableName: readEnv('TABLE_NAME') };
const store = { ...dynamoStore(table), ...dynamoRegisterStore(table) };

/** Keeps register and counts of every call; its event source must report failures by item. */
export async function handler(
  { Records }: StreamBatch,
  remaining: Remaining,
): Promise<BatchAnswer> {
  const clock = () => new Date();
  return withTimeLeft(remaining, () => takeBatch({ store, clock, meter, onFailure }, Records));
}

function onFailure(correlationId: string, error: unknown): void {
  log.error('a change could not be entered', { correlationId, fault: faultOf(error) });
}
