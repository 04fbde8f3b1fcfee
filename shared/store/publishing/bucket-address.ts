import type { AwsPlace } from '../../aws/aws-client.ts';

/** A bucket and how to reach it. */
export interface Bucket extends AwsPlace {
  readonly name: string;
  /** Where S3 answers, if not where the region’s does. */
  readonly endpoint: string | undefined;
}

/** Its own host in the cloud, in either partition; one path of the endpoint elsewhere. */
export function addressOf({ name, region, endpoint }: Bucket): string {
  if (endpoint !== undefined) return `${endpoint.replace(/\/$/, '')}/${name}`;
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `https://${name}.s3.${region}.${suffix}`;
}
