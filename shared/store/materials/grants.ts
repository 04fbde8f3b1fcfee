import type { MaterialFile } from '../../domain/materials/material-file.ts';
import { MEDIA_TYPES } from '../../domain/materials/file-formats.ts';
import type { Bucket } from '../publishing/bucket-address.ts';
import { CLEAN, QUARANTINE } from './places.ts';
import { type UploadForm, presignedForm, presignedLink } from './presigned.ts';

const UPLOAD_MINUTES = 15;
export const READ_SECONDS = 300;

/** A link or form, and until when it is good. */
export interface Granted<T> {
  readonly granted: T;
  readonly expiresAt: Date;
}

type Named = Pick<MaterialFile, 'sha256' | 'name' | 'format' | 'size'>;

/** The form by which one file, and no other, can be uploaded. */
export function uploadFor(
  bucket: Bucket,
  applicationId: string,
  { sha256, size, format }: Named,
  now: Date,
): Granted<UploadForm> {
  const expiresAt = new Date(now.getTime() + UPLOAD_MINUTES * 60_000);
  const key = `${QUARANTINE}${applicationId}/${sha256}`;
  const mediaType = MEDIA_TYPES[format];
  const form = presignedForm(bucket, { key, size, mediaType, sha256, expiresAt }, now);
  return { granted: form, expiresAt };
}

/** The address by which a clean file can be read, under its name. */
export async function linkTo(
  bucket: Bucket,
  applicationId: string,
  { sha256, name, format }: Named,
  now: Date,
): Promise<Granted<string>> {
  const link = await presignedLink(
    bucket,
    {
      key: `${CLEAN}${applicationId}/${sha256}`,
      seconds: READ_SECONDS,
      mediaType: MEDIA_TYPES[format],
      disposition: dispositionOf(name, format),
    },
    now,
  );
  return { granted: link, expiresAt: new Date(now.getTime() + READ_SECONDS * 1000) };
}

/** A browser shows these itself; the rest is for another program. */
const SHOWN: readonly MaterialFile['format'][] = ['pdf', 'png', 'jpeg'];

function dispositionOf(name: string, format: MaterialFile['format']): string {
  return dispositionNamed(SHOWN.includes(format) ? 'inline' : 'attachment', name);
}

/** `Content-Disposition` (RFC 6266) with the name as RFC 8187 has it. */
export function dispositionNamed(way: 'inline' | 'attachment', name: string): string {
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${way}; filename*=UTF-8''${encoded}`;
}
