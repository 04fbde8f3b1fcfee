import { accept, refuse } from '../../../../shared/domain/result.ts';
import { findToRead } from '../../../applications/access.ts';
import { type FileContext, isNamed, readingOf } from '../../../applications/files.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';

/** A link to a file that a filing names, for its recommender. */
export const readFileForRecommender: UseCase<FileContext, 'readFileForRecommender'> = async (
  context,
  input,
) => {
  const { applicationId, sha256 } = input.params;
  const found = findToRead(input, await context.store.readContext(input.params));
  if (!found.ok) return found;
  if (!isNamed(found.value.content, sha256)) return refuse({ code: 'file.not_found', sha256 });
  const { caller, now } = input;
  const reading = await readingOf(context, { applicationId, sha256, caller, now });
  return reading.ok ? accept(answerOf('readFileForRecommender', 201, reading.value)) : reading;
};
