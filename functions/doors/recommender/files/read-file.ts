import { accept } from '../../../../shared/domain/result.ts';
import { type FileContext, filedReading } from '../../../applications/files.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';

/** A link to a file that a filing names, for its recommender. */
export const readFileForRecommender: UseCase<FileContext, 'readFileForRecommender'> = async (
  context,
  input,
) => {
  const reading = await filedReading(context, input);
  return reading.ok ? accept(answerOf('readFileForRecommender', 201, reading.value)) : reading;
};
