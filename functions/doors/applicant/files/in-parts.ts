import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { MEDIA_TYPES } from '../../../../shared/domain/materials/file-formats.ts';
import { partCount } from '../../../../shared/domain/materials/file-parts.ts';
import type { MaterialFile } from '../../../../shared/domain/materials/material-file.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import {
  addressesFor,
  missingParts,
  partsFor,
} from '../../../../shared/store/materials/part-grants.ts';
import { quarantined } from '../../../../shared/store/materials/places.ts';
import type { UploadContext } from '../../../applications/files.ts';
import { answerOf } from '../../../handler/use-case.ts';

interface InParts {
  readonly applicationId: string;
  readonly awaited: MaterialFile;
  /** The SHA-256 of each part. */
  readonly digests: readonly string[];
  readonly now: Date;
}

/**
 * Begins an upload in parts, or goes on with the one that was begun: gives an address for each part
 * that is missing, good for its bytes alone.
 */
export async function inParts(
  { store, bucket }: UploadContext,
  { applicationId, awaited, digests, now }: InParts,
) {
  const { sha256, size, format } = awaited;
  if (digests.length !== partCount(size)) return refuse(wrongCount(partCount(size)));
  const stands = await store.readMaterial(applicationId, sha256);
  if (stands?.state === 'clean') return accept(there(stands));

  const key = quarantined(applicationId, sha256);
  const before = await store.readUploadId(applicationId, sha256);
  const begun = await partsFor(bucket, { key, mediaType: MEDIA_TYPES[format], before });
  const { uploadId } = begun;
  const file = await store.awaitMaterial(applicationId, awaited, uploadId);
  // it was redacted, or checked, meanwhile
  if (file.problem !== null) return refuse({ code: 'file.redacted' as const, sha256 });
  if (file.state === 'clean') return accept(there(file));
  const missing = missingParts(digests, begun.arrived);
  const send = { uploadId, digests, missing };
  const { granted, expiresAt } = await addressesFor(bucket, { key, size }, send, now);
  const parts = { ...granted, missing: [...granted.missing], expiresAt: beijingInstant(expiresAt) };
  return accept(answerOf('uploadFile', 200, { file, upload: null, parts }));
}

const there = (file: MaterialFile) =>
  answerOf('uploadFile', 200, { file, upload: null, parts: null });

function wrongCount(expected: number) {
  return {
    code: 'request.invalid' as const,
    errors: [
      {
        pointer: '/parts',
        code: 'parts.count',
        message: {
          zh: `这样大的文件应分为${expected}块`,
          en: `a file of this size comes in ${expected} parts`,
        },
      },
    ],
  };
}
