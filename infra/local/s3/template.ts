import * as z from 'zod';
import type { BucketSettings } from './bucket.ts';

const Properties = z.object({
  BucketName: z.string().optional(),
  VersioningConfiguration: z.object({ Status: z.string() }).optional(),
  ObjectLockConfiguration: z
    .object({
      Rule: z.object({ DefaultRetention: z.object({ Days: z.int(), Mode: z.string() }) }),
    })
    .optional(),
  CorsConfiguration: z
    .object({
      CorsRules: z.array(
        z.object({ AllowedOrigins: z.array(z.string()), AllowedMethods: z.array(z.string()) }),
      ),
    })
    .optional(),
  LifecycleConfiguration: z
    .object({
      Rules: z.array(
        z.object({
          Status: z.string(),
          AbortIncompleteMultipartUpload: z.object({ DaysAfterInitiation: z.int() }).optional(),
        }),
      ),
    })
    .optional(),
});

/** A bucket of a template (`AWS::S3::Bucket`); Object Lock comes with versioning. */
export function bucketSettings(defaultName: string, properties: unknown): BucketSettings {
  const bucket = Properties.parse(properties);
  const lock = bucket.ObjectLockConfiguration?.Rule.DefaultRetention;
  const rules = bucket.CorsConfiguration?.CorsRules ?? [];
  const abort = bucket.LifecycleConfiguration?.Rules.find(
    (rule) => rule.Status === 'Enabled' && rule.AbortIncompleteMultipartUpload,
  );
  return {
    name: bucket.BucketName ?? defaultName,
    isVersioned: bucket.VersioningConfiguration?.Status === 'Enabled' || lock !== undefined,
    lockDays: lock?.Days ?? null,
    mayAskFrom: rules.flatMap((rule) => rule.AllowedOrigins),
    mayAskWith: rules.flatMap((rule) => rule.AllowedMethods),
    abortAfterDays: abort?.AbortIncompleteMultipartUpload?.DaysAfterInitiation ?? null,
  };
}
