import { accept } from '../../../../shared/domain/result.ts';
import { findToRead } from '../../../applications/access.ts';
import { type FileContext, filesOf } from '../../../applications/files.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';

/** The files of a filing, as those who review it may read them. */
export const listFilesForReviewer: UseCase<FileContext, 'listFilesForReviewer'> = async (
  context,
  input,
) => {
  const found = findToRead(input, await context.store.readContext(input.params));
  if (!found.ok) return found;
  const files = await filesOf(context, found.value);
  return accept(answerOf('listFilesForReviewer', 200, { files }));
};
