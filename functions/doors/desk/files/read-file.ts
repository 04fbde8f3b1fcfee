import { accept } from '../../../../shared/domain/result.ts';
import { type FileContext, filedReading } from '../../../applications/files.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';

/** A link to a file that a filing names, for those who review it. */
export const readFileForReviewer: UseCase<FileContext, 'readFileForReviewer'> = async (
  context,
  input,
) => {
  const reading = await filedReading(context, input);
  return reading.ok ? accept(answerOf('readFileForReviewer', 201, reading.value)) : reading;
};
