import { AwsClient } from 'aws4fetch';

/** Where and as whom a function asks a service of AWS. */
export interface AwsPlace {
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string | undefined;
  };
}

/** Signs requests to a service of AWS; what fails is for the caller to try again. */
export function awsClient({ region, credentials }: AwsPlace, service: string): AwsClient {
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
