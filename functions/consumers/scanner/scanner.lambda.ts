import { readBucket, readEvents } from '../../../shared/env.ts';
import { s3Materials } from '../../../shared/store/materials/material-objects.ts';
import { verdictsTo } from '../../../shared/store/materials/verdict-events.ts';
import { type Remaining, withTimeLeft } from '../../../shared/store/table/time-left.ts';
import { scanObject } from './scan-object.ts';

const bucket = readBucket('MATERIALS_BUCKET');
const objects = s3Materials(bucket);
const tell = verdictsTo(readEvents());

/** Of the time that is left, for reading the object and telling of it. */
const BESIDES_MS = 30_000;

interface ObjectCreated {
  readonly detail: { readonly object: { readonly key: string } };
}

/** Scans one file that was kept, as S3 tells EventBridge of it: in a container that has ClamAV. */
export async function handler({ detail }: ObjectCreated, remaining: Remaining): Promise<void> {
  const patienceMs = Math.max(remaining.getRemainingTimeInMillis() - BESIDES_MS, 1000);
  const context = { bucketName: bucket.name, objects, tell, patienceMs };
  await withTimeLeft(remaining, () => scanObject(context, detail.object.key));
}
