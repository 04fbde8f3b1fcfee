import { readBucket, readEnv, readLastQueues } from '../../../shared/env.ts';
import { type Metric, emfMeter } from '../../../shared/http/metrics.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoScheduleStore } from '../../../shared/store/dynamo-schedule-store.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { s3Objects } from '../../../shared/store/publishing/objects.ts';
import { countLetters } from '../../../shared/store/runs/count-letters.ts';
import { type Remaining, withTimeLeft } from '../../../shared/store/table/time-left.ts';
import { deadLetters } from './dead-letters.ts';
import { gauge } from './gauge.ts';
import { noted } from '../../derived/noted.ts';

const meter = emfMeter(readEnv('METRICS_NAMESPACE'));
const table = { client: dynamoClient(), tableName: readEnv('TABLE_NAME') };
const context = {
  store: { ...dynamoStore(table), ...dynamoScheduleStore(table) },
  objects: s3Objects(readBucket('CHECKPOINT_BUCKET')),
  count: countLetters(readLastQueues()),
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
  const now = new Date();
  const [waiting, letters] = await withTimeLeft(remaining, () =>
    Promise.all([gauge(context, now), deadLetters(context, now)]),
  );
  const measured = [...waiting, ...letters.measured];
  meter(measured);
  const failed = await context.store.countFailedMessages(
    new Date(now.getTime() - FAILED_WITHIN_MS),
  );
  const found = { ...foundBy(measured), ...letters.since, FailedMessages: failed };
  await noted(context.store, { name: 'gauge', of: null, found });
  return { told: measured.length };
}
