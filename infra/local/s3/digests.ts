import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { BucketSettings } from './bucket.ts';
import { S3Fault } from './fault.ts';

/** What is sent must be what its digests say; a locked bucket asks for one. */
export function checkDigests(
  { lockDays }: BucketSettings,
  headers: IncomingHttpHeaders,
  body: Buffer,
): void {
  const digests = [
    { sent: headers['content-md5'], algorithm: 'md5' },
    { sent: headers['x-amz-checksum-sha256'], algorithm: 'sha256' },
  ].filter(({ sent }) => sent !== undefined);
  for (const { sent, algorithm } of digests)
    if (createHash(algorithm).update(body).digest('base64') !== sent)
      throw new S3Fault(
        400,
        'BadDigest',
        'The digest you specified did not match what we received.',
      );
  if (lockDays !== null && digests.length === 0)
    throw new S3Fault(
      400,
      'InvalidRequest',
      'Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters',
    );
}
