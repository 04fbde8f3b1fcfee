import * as z from 'zod';

/** CloudFront takes certificates of this region alone, and its firewall is made there. */
export const CLOUDFRONT_REGION = 'us-east-1';

const Certificate = z
  .string()
  .regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/./, 'the ARN of a certificate of us-east-1');

/** CloudFront with a firewall before the gateway. */
export const CloudFrontSettings = z.strictObject({
  /** What CloudFront shows to whoever calls: a certificate of the API's own domain. */
  certificate: Certificate,
  /** What it shows to the gateway, which knows it by that (mutual TLS). */
  clientCertificate: Certificate,
  /** Whose certificates the gateway takes: PEM in an object of a bucket; null: it asks for none. */
  truststore: z
    .string()
    .regex(/^s3:\/\/[a-z0-9.-]{3,63}\/./, 'an object of a bucket, as s3://bucket/name')
    .nullable()
    .default(null),
  /** The version of that object; another one makes the gateway read it anew. */
  truststoreVersion: z.string().min(1).nullable().default(null),
  /** So many requests of one address in any five minutes; what comes beyond is answered 429. */
  perAddress: z.int().min(10).max(2_000_000_000).default(3000),
});
export type CloudFrontSettings = z.infer<typeof CloudFrontSettings>;
