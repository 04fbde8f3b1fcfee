import { accept } from '../../../../shared/domain/result.ts';
import { type FileContext, filedFiles } from '../../../applications/files.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';

/** The files of a filing, as its recommender may read them. */
export const listFilesForRecommender: UseCase<FileContext, 'listFilesForRecommender'> = async (
  context,
  input,
) => {
  const files = await filedFiles(context, input);
  return files.ok
    ? accept(answerOf('listFilesForRecommender', 200, { files: files.value }))
    : files;
};
