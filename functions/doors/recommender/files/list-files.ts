import { accept } from '../../../../shared/domain/result.ts';
import { findToRead } from '../../../applications/access.ts';
import { type FileContext, filesOf } from '../../../applications/files.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';

/** The files of a filing, as its recommender may read them. */
export const listFilesForRecommender: UseCase<FileContext, 'listFilesForRecommender'> = async (
  context,
  input,
) => {
  const found = findToRead(input, await context.store.readContext(input.params));
  if (!found.ok) return found;
  const files = await filesOf(context, found.value);
  return accept(answerOf('listFilesForRecommender', 200, { files }));
};
