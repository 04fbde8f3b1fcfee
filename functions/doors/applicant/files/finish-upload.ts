import { allowedTo } from '../../../../shared/domain/application/guard.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { quarantined } from '../../../../shared/store/materials/places.ts';
import { findFor } from '../../../applications/access.ts';
import type { UploadContext } from '../../../applications/files.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';

/**
 * Makes a file of the parts that were sent, once all of them are there, each with its digest; from
 * then on it is checked as any other. Of what is not awaited any more it only says what became of it.
 */
export const finishUpload: UseCase<UploadContext, 'finishUpload'> = async (
  { store, bucket },
  input,
) => {
  const { applicationId, sha256 } = input.params;
  const found = findFor(input, await store.readContext(input.params));
  if (!found.ok) return found;
  const allowed = allowedTo(found.value, input.caller);
  if (!allowed.includes('edit'))
    return refuse({ code: 'application.not_from_here', state: found.value.state, allowed });

  const file = await store.readMaterial(applicationId, sha256);
  if (file && file.state !== 'awaited') return accept(answerOf('finishUpload', 200, { file }));
  const { parts } = input.body;
  const { missingParts, uploadedParts } =
    await import('../../../../shared/store/materials/part-grants.ts');
  const uploadId = file ? await store.readUploadId(applicationId, sha256) : null;
  const { arrived, finish } = uploadedParts(bucket);
  const key = quarantined(applicationId, sha256);
  const there = uploadId === null ? [] : ((await arrived(key, uploadId)) ?? []);
  const missing = missingParts(parts, there);
  if (!file || uploadId === null || missing.length > 0)
    return refuse({ code: 'file.part_missing', parts: missing });
  const named = there.filter(({ number }) => number <= parts.length);
  await finish(key, uploadId, named);
  return accept(answerOf('finishUpload', 200, { file }));
};
