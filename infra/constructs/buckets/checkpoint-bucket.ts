import { Duration } from 'aws-cdk-lib';
import { type Bucket, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Environment } from '../../environments.ts';
import { closedBucket } from './closed-bucket.ts';

/**
 * The bucket of the signed checkpoints: every version is kept, and where the environment says so
 * nobody can overwrite or remove one before its time, not even an admin (Object Lock).
 */
export function checkpointBucket(
  scope: Construct,
  id: string,
  lock: Environment['objectLock'],
): Bucket {
  return closedBucket(scope, id, {
    versioned: true,
    ...(lock && { objectLockEnabled: true, objectLockDefaultRetention: retentionOf(lock) }),
  });
}

function retentionOf({ mode, days }: NonNullable<Environment['objectLock']>): ObjectLockRetention {
  const duration = Duration.days(days);
  return mode === 'COMPLIANCE'
    ? ObjectLockRetention.compliance(duration)
    : ObjectLockRetention.governance(duration);
}
