import * as z from 'zod';
import { readBucket, readEnv, readReceiptKey } from '../../../shared/env.ts';
import { kmsKey } from '../../../shared/evidence/kms-key.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoScheduleStore } from '../../../shared/store/dynamo-schedule-store.ts';
import { s3Objects } from '../../../shared/store/publishing/objects.ts';
import { type Remaining, withTimeLeft } from '../../../shared/store/table/time-left.ts';
import { repeating } from '../../../shared/store/table/retry.ts';
import { closeDay } from './close-day.ts';
import { noted } from '../../derived/noted.ts';

const context = {
  store: dynamoScheduleStore({ client: dynamoClient(), tableName: readEnv('TABLE_NAME') }),
  objects: s3Objects(readBucket('CHECKPOINT_BUCKET')),
  signer: kmsKey(readReceiptKey(), repeating()),
};

/** What the schedule hands over; a run that is made up for names the moment that it is for. */
const Scheduled = z.object({ scheduledAt: z.iso.datetime({ offset: true }) });

/** Closes the day before; gives what was signed. A fault is thrown, so that the run is tried again. */
export async function handler(event: unknown, remaining: Remaining) {
  const { scheduledAt } = Scheduled.parse(event);
  const { leaves: _leaves, ...claims } = await withTimeLeft(remaining, () =>
    closeDay(context, new Date(scheduledAt), new Date()),
  );
  const { date, size } = claims;
  await noted(context.store, { name: 'checkpoint', of: date, found: { histories: size } });
  return claims;
}
