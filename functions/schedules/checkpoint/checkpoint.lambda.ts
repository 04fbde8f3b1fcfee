import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import * as z from 'zod';
import { readCheckpointBucket, readEnv } from '../../../shared/env.ts';
import { kmsJws } from '../../../shared/evidence/kms-signer.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { s3Objects } from '../../../shared/store/publishing/objects.ts';
import { closeDay } from './close-day.ts';

const context = {
  store: dynamoStore({ client: new DynamoDBClient({}), tableName: readEnv('TABLE_NAME') }),
  objects: s3Objects(readCheckpointBucket()),
  signer: kmsJws(new KMSClient(), readEnv('RECEIPT_KEY_ID')),
};

/** What the schedule hands over; a run that is made up for names the moment that it is for. */
const Scheduled = z.object({ scheduledAt: z.iso.datetime({ offset: true }) });

/** Closes the day before; gives what was signed. A fault is thrown, so that the run is tried again. */
export async function handler(event: unknown) {
  const { scheduledAt } = Scheduled.parse(event);
  const { leaves: _leaves, ...claims } = await closeDay(context, new Date(scheduledAt), new Date());
  return claims;
}
