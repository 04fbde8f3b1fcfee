import { Duration } from 'aws-cdk-lib';
import { type Bucket, CfnBucket, HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { ASKED_EXPORTS, EXPORTS, QUARANTINE } from '../../../shared/store/materials/places.ts';
import { closedBucket } from './closed-bucket.ts';

/**
 * The bucket of the applications' files. Browsers put them into quarantine by signed forms, from
 * where what nobody fetched is gone after a day, as exported tables are; EventBridge is told of each.
 */
export function materialsBucket(scope: Construct, id: string): Bucket {
  const bucket = closedBucket(scope, id, {
    // what may be put is for the signed form to say, not for the page that sends it
    cors: [
      {
        allowedOrigins: ['*'],
        allowedMethods: [HttpMethods.POST, HttpMethods.PUT],
        allowedHeaders: ['*'],
      },
    ],
    lifecycleRules: [
      ...[QUARANTINE, EXPORTS, ASKED_EXPORTS].map((prefix) => ({
        prefix,
        expiration: Duration.days(1),
      })),
      // parts that nobody made a file of
      { abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
  });
  const made = bucket.node.defaultChild;
  // by CDK's own setting a function of its own would have to set it
  if (made instanceof CfnBucket)
    made.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  return bucket;
}
