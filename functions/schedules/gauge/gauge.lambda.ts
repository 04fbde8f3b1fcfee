import { readBucket, readEnv } from '../../../shared/env.ts';
import { type Metric, emfMeter } from '../../../shared/http/metrics.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoScheduleStore } from '../../../shared/store/dynamo-schedule-store.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { s3Objects } from '../../../shared/store/publishing/objects.ts';
import { type Remaining, withTimeLeft } from '../../../shared/store/table/time-left.ts';
import { gauge } from './gauge.ts';
import { noted } from '../../derived/noted.ts';

const meter = emfMeter(readEnv('METRICS_NAMESPACE'));
const table = { client: dynamoClient(), tableName: readEnv('TABLE_NAME') };
const context = {
  store: { ...dynamoStore(table), ...dynamoScheduleStore(table) },
  objects: s3Objects(readBucket('CHECKPOINT_BUCKET')),
};

/** So long an admin sees that mail arrived nowhere. */
const FAILED_WITHIN_MS = 7 * 86_400_000;

/** What was measured, each by its name and what it is told apart by. */
function foundBy(measured: readonly Metric[]): Record<string, number> {
  return Object.fromEntries(
    measured.map((metric) => [
      'of' in metric ? `${metric.name}.${metric.of}` : metric.name,
      metric.value,
    ]),
  );
}

/** Measures what is now, whatever moment the run was for; gives how many metrics it told. */
export async function handler(_event: unknown, remaining: Remaining): Promise<{ told: number }> {
  const measured = await withTimeLeft(remaining, () => gauge(context, new Date()));
  meter(measured);
  const since = new Date(Date.now() - FAILED_WITHIN_MS);
  const failed = await context.store.countFailedMessages(since);
  const found = { ...foundBy(measured), FailedMessages: failed };
  await noted(context.store, { name: 'gauge', of: null, found });
  return { told: measured.length };
}
