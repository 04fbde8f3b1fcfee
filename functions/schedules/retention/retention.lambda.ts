import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Context } from 'aws-lambda';
import { readEnv } from '../../../shared/env.ts';
import { emfMeter } from '../../../shared/http/metrics.ts';
import { dynamoScheduleStore } from '../../../shared/store/dynamo-schedule-store.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { type Erasure, eraseDue } from './erase-due.ts';

const meter = emfMeter(readEnv('METRICS_NAMESPACE'));
const table = { client: new DynamoDBClient({}), tableName: readEnv('TABLE_NAME') };
const store = { ...dynamoStore(table), ...dynamoScheduleStore(table) };

// enough for what was begun to come to its end
const SPARE_MS = 10_000;

/** Erases what may not be kept any longer, by today; gives what it did. A fault is tried again. */
export async function handler(
  _event: unknown,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<Erasure> {
  const hasTime = () => context.getRemainingTimeInMillis() > SPARE_MS;
  const erasure = await eraseDue({ store, hasTime }, new Date());
  meter([{ name: 'Erased', value: erasure.applications + erasure.objections }]);
  return erasure;
}
