import { AwsClient } from 'aws4fetch';
import type { Bucket } from './bucket-address.ts';

const RETRIES = 3;

/** Signs requests to the bucket, and asks again where the way to it or S3 itself fails. */
export function bucketClient({ credentials, region }: Bucket): AwsClient {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  return new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
    region,
    service: 's3',
    retries: RETRIES,
  });
}
