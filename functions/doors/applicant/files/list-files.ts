import { accept } from '../../../../shared/domain/result.ts';
import { findFor } from '../../../applications/access.ts';
import type { FileContext } from '../../../applications/files.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';

/** All files that were ever uploaded for an application, what was replaced as well. */
export const listFiles: UseCase<FileContext, 'listFiles'> = async ({ store }, input) => {
  const { applicationId } = input.params;
  const found = findFor(input, await store.readContext({ applicationId }));
  if (!found.ok) return found;
  const files = await store.listMaterials(applicationId);
  return accept(answerOf('listFiles', 200, { files }));
};
