import { AwsClient } from 'aws4fetch';
import type { readRuntime } from '../../../shared/env.ts';

/** Where and as whom this function runs. */
export type Runtime = ReturnType<typeof readRuntime>;

/** Signs requests to a service of AWS; what fails is for the caller to try again. */
export function awsClient({ region, credentials }: Runtime, service: string): AwsClient {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  return new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
    region,
    service,
    retries: 0,
  });
}
