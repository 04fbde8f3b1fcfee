import { accept } from '../../../../shared/domain/result.ts';
import { type FileContext, filedFiles } from '../../../applications/files.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';

/** The files of a filing, as those who review it may read them. */
export const listFilesForReviewer: UseCase<FileContext, 'listFilesForReviewer'> = async (
  context,
  input,
) => {
  const files = await filedFiles(context, input);
  return files.ok ? accept(answerOf('listFilesForReviewer', 200, { files: files.value })) : files;
};
