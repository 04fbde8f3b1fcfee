import { MEDIA_TYPES } from '../../domain/materials/file-formats.ts';
import type { MaterialFile } from '../../domain/materials/material-file.ts';
import type { Bucket } from '../publishing/bucket-address.ts';
import type { Granted } from './grants.ts';
import { quarantined } from './places.ts';
import { type UploadForm, presignedForm } from './presigned.ts';

export const UPLOAD_MINUTES = 15;

/** The form by which one file, and no other, can be uploaded. */
export function uploadFor(
  bucket: Bucket,
  applicationId: string,
  { sha256, size, format }: Pick<MaterialFile, 'sha256' | 'format' | 'size'>,
  now: Date,
): Granted<UploadForm> {
  const expiresAt = new Date(now.getTime() + UPLOAD_MINUTES * 60_000);
  const key = quarantined(applicationId, sha256);
  const mediaType = MEDIA_TYPES[format];
  const form = presignedForm(bucket, { key, size, mediaType, sha256, expiresAt }, now);
  return { granted: form, expiresAt };
}
