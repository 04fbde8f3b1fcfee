import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readCheckpointBucket, readEnv } from '../../../shared/env.ts';
import { emfMeter } from '../../../shared/http/metrics.ts';
import { dynamoScheduleStore } from '../../../shared/store/dynamo-schedule-store.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { s3Objects } from '../../../shared/store/publishing/objects.ts';
import { gauge } from './gauge.ts';

const meter = emfMeter(readEnv('METRICS_NAMESPACE'));
const table = { client: new DynamoDBClient({}), tableName: readEnv('TABLE_NAME') };
const context = {
  store: { ...dynamoStore(table), ...dynamoScheduleStore(table) },
  objects: s3Objects(readCheckpointBucket()),
};

/** Measures what is now, whatever moment the run was for; gives how many metrics it told. */
export async function handler(): Promise<{ told: number }> {
  const measured = await gauge(context, new Date());
  meter(measured);
  return { told: measured.length };
}
