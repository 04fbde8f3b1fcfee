import { type S3, startS3 } from '../../../infra/local/s3/s3.ts';
import { type ObjectStore, s3Objects } from '../../../shared/store/publishing/objects.ts';
import type { Waiting } from '../../../shared/store/table/retry.ts';

export interface TestBucket {
  readonly objects: ObjectStore;
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

/** A bucket under Object Lock, in an S3 of its own. */
export async function startBucket(name = 'checkpoints'): Promise<TestBucket> {
  const s3: S3 = await startS3({ folder: null });
  s3.makeBucket({ name, isVersioned: true, lockDays: 1 });
  return {
    objects: bucketAt(s3.endpoint, name),
    endpoint: s3.endpoint,
    stop: () => s3.stop(),
  };
}

export function bucketAt(endpoint: string, name: string, waiting?: Waiting): ObjectStore {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return s3Objects({ name, region: 'local', endpoint, credentials }, waiting);
}
