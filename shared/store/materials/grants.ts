import type { MaterialFile } from '../../domain/materials/material-file.ts';
import { MEDIA_TYPES } from '../../domain/materials/file-formats.ts';
import type { Bucket } from '../publishing/bucket-address.ts';
import { CLEAN } from './places.ts';
import { presignedLink } from './presigned.ts';

const READ_SECONDS = 300;

/** A link or form, and until when it is good. */
export interface Granted<T> {
  readonly granted: T;
  readonly expiresAt: Date;
}

type Named = Pick<MaterialFile, 'sha256' | 'name' | 'format'>;

/** An object as whoever takes it gets it. */
export interface Linked {
  readonly key: string;
  readonly name: string;
  readonly mediaType: string;
  /** Whether a browser shows it itself. */
  readonly isShown: boolean;
}

/** The address by which an object can be read, under its name. */
export async function linkTo(
  bucket: Bucket,
  { key, name, mediaType, isShown }: Linked,
  now: Date,
): Promise<Granted<string>> {
  const disposition = dispositionNamed(isShown ? 'inline' : 'attachment', name);
  const link = await presignedLink(
    bucket,
    { key, seconds: READ_SECONDS, mediaType, disposition },
    now,
  );
  return { granted: link, expiresAt: new Date(now.getTime() + READ_SECONDS * 1000) };
}

/** The clean file of an application, as its readers get it. */
export function cleanFile(applicationId: string, { sha256, name, format }: Named): Linked {
  const mediaType = MEDIA_TYPES[format];
  const isShown = SHOWN.includes(format);
  return { key: `${CLEAN}${applicationId}/${sha256}`, name, mediaType, isShown };
}

/** A browser shows these itself; the rest is for another program. */
const SHOWN: readonly MaterialFile['format'][] = ['pdf', 'png', 'jpeg'];

/** `Content-Disposition` (RFC 6266) with the name as RFC 8187 has it. */
function dispositionNamed(way: 'inline' | 'attachment', name: string): string {
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${way}; filename*=UTF-8''${encoded}`;
}
