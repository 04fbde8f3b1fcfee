import { accept } from '../../../../shared/domain/result.ts';
import { findFor } from '../../../applications/access.ts';
import { callOf } from '../../../applications/call-of.ts';
import type { FileContext } from '../../../applications/files.ts';
import { withScans } from '../../../applications/scans/scans.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';

/** All files that were ever uploaded for an application, what was replaced as well. */
export const listFiles: UseCase<FileContext, 'listFiles'> = async ({ store }, input) => {
  const { applicationId } = input.params;
  const read = await store.readContext(input.params);
  const found = findFor(input, read);
  if (!found.ok) return found;
  const files = withScans(await store.listMaterials(applicationId), found.value, callOf(read));
  return accept(answerOf('listFiles', 200, { files }));
};
