import { PART_BYTES, partSize } from '../../domain/materials/file-parts.ts';
import type { Bucket } from '../publishing/bucket-address.ts';
import type { Granted } from './grants.ts';
import { UPLOAD_MINUTES } from './upload-grants.ts';
import { type ArrivedPart, type Multipart, s3Multipart } from './multipart.ts';
import { presignedPart } from './presigned.ts';

/** The addresses to which the parts of a file that are missing can be sent. */
export interface PartsToSend {
  /** How long each part is but the last. */
  readonly bytes: number;
  readonly missing: readonly { readonly number: number; readonly url: string }[];
}

/** An upload in parts, begun or gone on with where `before` is its id and it is still there. */
export async function partsFor(
  bucket: Bucket,
  { key, mediaType, before }: { key: string; mediaType: string; before: string | null },
): Promise<{ readonly uploadId: string; readonly arrived: readonly ArrivedPart[] }> {
  const multipart = s3Multipart(bucket);
  const arrived = before === null ? null : await multipart.arrived(key, before);
  if (before !== null && arrived) return { uploadId: before, arrived };
  return { uploadId: await multipart.begin(key, mediaType), arrived: [] };
}

/** Which of the parts, told by their digests, have not arrived, by their numbers from 1 on. */
export function missingParts(digests: readonly string[], arrived: readonly ArrivedPart[]) {
  const there = new Map(arrived.map(({ number, sha256 }) => [number, sha256]));
  return digests.flatMap((sha256, at) => (there.get(at + 1) === sha256 ? [] : [at + 1]));
}

/** The addresses for those that are missing: each for exactly its bytes. */
export async function addressesFor(
  bucket: Bucket,
  { key, size }: { key: string; size: number },
  parts: { uploadId: string; digests: readonly string[]; missing: readonly number[] },
  now: Date,
): Promise<Granted<PartsToSend>> {
  const seconds = UPLOAD_MINUTES * 60;
  const { uploadId, digests, missing } = parts;
  const addresses = missing.map(async (number) => {
    const sha256 = digests[number - 1] ?? '';
    const terms = { key, uploadId, number, size: partSize(size, number), sha256, seconds };
    return { number, url: await presignedPart(bucket, terms, now) };
  });
  return {
    granted: { bytes: PART_BYTES, missing: await Promise.all(addresses) },
    expiresAt: new Date(now.getTime() + seconds * 1000),
  };
}

/** What has come of an upload in parts, and how to make a file of it. */
export function uploadedParts(bucket: Bucket): Pick<Multipart, 'arrived' | 'finish'> {
  return s3Multipart(bucket);
}
