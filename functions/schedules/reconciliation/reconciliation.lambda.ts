import { readBucket, readEnv } from '../../../shared/env.ts';
import { faultOf, requestLog } from '../../../shared/http/logging.ts';
import { emfMeter } from '../../../shared/http/metrics.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoRegisterStore } from '../../../shared/store/dynamo-register-store.ts';
import { dynamoScheduleStore } from '../../../shared/store/dynamo-schedule-store.ts';
import { s3Kept } from '../../../shared/store/materials/kept-objects.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { type Remaining, withTimeLeft } from '../../../shared/store/table/time-left.ts';
import { type Reconciliation, reconcile } from './reconcile.ts';
import { noted } from '../../derived/noted.ts';

const log = requestLog('reconciliation');
const meter = emfMeter(readEnv('METRICS_NAMESPACE'));
const table = { client: dynamoClient(), tableName: readEnv('TABLE_NAME') };
const objects = s3Kept(readBucket('MATERIALS_BUCKET'));
const store = {
  ...dynamoStore(table),
  ...dynamoRegisterStore(table),
  ...dynamoScheduleStore(table),
};

// enough for what was begun to come to its end
const SPARE_MS = 20_000;

/**
 * Puts right what follows from the applications, by now; gives what it found. A run that did not
 * come to its end throws, so that it is tried again: what it did is done.
 */
export async function handler(_event: unknown, remaining: Remaining): Promise<Reconciliation> {
  const hasTime = () => remaining.getRemainingTimeInMillis() > SPARE_MS;
  const context = { store, objects, meter, hasTime, onFailure };
  const found = await withTimeLeft(remaining, () => reconcile(context, new Date()));
  if (found.left > 0) throw new Error(`${found.left} applications or calls are left`);
  await noted(store, { name: 'reconciliation', of: null, found: { ...found } });
  return found;
}

function onFailure(correlationId: string, error: unknown): void {
  log.error('it could not be put right', { correlationId, fault: faultOf(error) });
}
