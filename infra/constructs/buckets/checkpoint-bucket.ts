import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import { acknowledgeUnloggedBucket } from './acknowledge.ts';

/**
 * The bucket of the signed checkpoints: every version is kept, and where the environment says so
 * nobody can overwrite or remove one before its time, not even an admin (Object Lock).
 */
export function checkpointBucket(
  scope: Construct,
  id: string,
  lock: Environment['objectLock'],
): Bucket {
  const bucket = new Bucket(scope, id, {
    versioned: true,
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: RemovalPolicy.RETAIN,
    ...(lock && { objectLockEnabled: true, objectLockDefaultRetention: retentionOf(lock) }),
  });
  acknowledgeUnloggedBucket(bucket);
  return bucket;
}

function retentionOf({ mode, days }: NonNullable<Environment['objectLock']>): ObjectLockRetention {
  const duration = Duration.days(days);
  return mode === 'COMPLIANCE'
    ? ObjectLockRetention.compliance(duration)
    : ObjectLockRetention.governance(duration);
}
