import { allowedTo } from '../../../../shared/domain/application/guard.ts';
import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import type { Call } from '../../../../shared/domain/calls/call.ts';
import { type FileFormat, formatOf } from '../../../../shared/domain/materials/file-formats.ts';
import type { MaterialFile } from '../../../../shared/domain/materials/material-file.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';
import type { Bucket } from '../../../../shared/store/publishing/bucket-address.ts';
import { findFor } from '../../../applications/access.ts';
import { callOf } from '../../../applications/call-of.ts';
import type { UploadContext } from '../../../applications/files.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';

/**
 * The form by which a file can be uploaded, as long as the application can be edited; or, where its
 * parts are told, where to send those that are missing. A file is known by its digest: to ask again
 * changes nothing, and one that is clean already is not sent twice.
 */
export const uploadFile: UseCase<UploadContext, 'uploadFile'> = async (
  { store, bucket },
  input,
) => {
  const { params, caller, now } = input;
  const { applicationId, sha256 } = params;
  const context = await store.readContext(params);
  const found = findFor(input, context);
  if (!found.ok) return found;
  const allowed = allowedTo(found.value, caller);
  if (!allowed.includes('edit'))
    return refuse({ code: 'application.not_from_here', state: found.value.state, allowed });

  const before = await store.listMaterials(applicationId);
  const isRedacted = before.some((file) => file.sha256 === sha256 && file.problem === 'redacted');
  if (isRedacted) return refuse({ code: 'file.redacted', sha256 });
  const format = taken(callOf(context), { ...input.body, sha256 }, before);
  if (!format.ok) return format;

  const { name, size, parts: digests } = input.body;
  const awaited: MaterialFile = {
    sha256,
    name,
    size,
    format: format.value,
    state: 'awaited',
    problem: null,
    pages: null,
    isScanned: false,
    code: null,
    askedAt: beijingInstant(now),
    checkedAt: null,
  };
  if (digests) {
    const { inParts } = await import('./in-parts.ts');
    return inParts({ store, bucket }, { applicationId, awaited, digests, now });
  }
  const file = await store.awaitMaterial(applicationId, awaited);
  // it was redacted meanwhile
  if (file.problem !== null) return refuse({ code: 'file.redacted', sha256 });
  const upload = file.state === 'clean' ? null : await formFor(bucket, applicationId, file, now);
  return accept(answerOf('uploadFile', 200, { file, upload, parts: null }));
};

async function formFor(bucket: Bucket, applicationId: string, file: MaterialFile, now: Date) {
  // most requests of a door sign nothing
  const { uploadFor } = await import('../../../../shared/store/materials/upload-grants.ts');
  const { granted, expiresAt } = uploadFor(bucket, applicationId, file, now);
  return { ...granted, expiresAt: beijingInstant(expiresAt) };
}

/** The format of a file that the call takes, beside those that are there; or why it does not. */
function taken(
  { materialFiles }: Call,
  { name, size, sha256 }: Pick<MaterialFile, 'name' | 'size' | 'sha256'>,
  before: readonly MaterialFile[],
): Result<FileFormat, Refusal> {
  if (!materialFiles) return refuse({ code: 'file.not_taken' });
  const { formats, fileBytes, filingBytes } = materialFiles;
  const format = formatOf(name);
  if (format === null || !formats.includes(format))
    return refuse({ code: 'file.format_unknown', formats });
  if (size > fileBytes) return refuse({ code: 'file.too_large', limit: fileBytes });
  const others = before.filter((file) => file.sha256 !== sha256 && file.state !== 'refused');
  const total = others.reduce((sum, file) => sum + file.size, size);
  if (total > filingBytes) return refuse({ code: 'file.filing_full', limit: filingBytes });
  return accept(format);
}
