import { readBucket, readEnv } from '../../../shared/env.ts';
import { emfMeter } from '../../../shared/http/metrics.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoRegisterStore } from '../../../shared/store/dynamo-register-store.ts';
import { dynamoScheduleStore } from '../../../shared/store/dynamo-schedule-store.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { s3Kept } from '../../../shared/store/materials/kept-objects.ts';
import { type Remaining, withTimeLeft } from '../../../shared/store/table/time-left.ts';
import { type Erasure, eraseDue } from './erase-due.ts';
import { eraseUnknown } from './erase-unknown.ts';
import { noted } from '../../derived/noted.ts';

const meter = emfMeter(readEnv('METRICS_NAMESPACE'));
const table = { client: dynamoClient(), tableName: readEnv('TABLE_NAME') };
const store = {
  ...dynamoStore(table),
  ...dynamoRegisterStore(table),
  ...dynamoScheduleStore(table),
};

const objects = s3Kept(readBucket('MATERIALS_BUCKET'));

// enough for what was begun to come to its end
const SPARE_MS = 10_000;

interface Erased extends Erasure {
  /** People whom the directory knows no more. */
  readonly people: number;
}

/** Erases what may not be kept any longer, by today; gives what it did. A fault is tried again. */
export async function handler(_event: unknown, remaining: Remaining): Promise<Erased> {
  const hasTime = () => remaining.getRemainingTimeInMillis() > SPARE_MS;
  const erasure = await withTimeLeft(remaining, async () => {
    const running = [
      eraseDue({ store, objects, hasTime }, new Date()),
      eraseUnknown({ store, hasTime }),
    ] as const;
    // a fault of the one keeps nothing of the other
    await Promise.allSettled(running);
    const [due, people] = await Promise.all(running);
    return { ...due, people };
  });
  meter([{ name: 'Erased', value: erasure.applications + erasure.objections + erasure.people }]);
  await noted(store, { name: 'retention', of: null, found: { ...erasure } });
  return erasure;
}
