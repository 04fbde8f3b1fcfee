import { accept } from '../../../../shared/domain/result.ts';
import { findFor } from '../../../applications/access.ts';
import { type FileContext, readingOf } from '../../../applications/files.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';

/** A link to a file of the association's own. */
export const readFile: UseCase<FileContext, 'readFile'> = async (context, input) => {
  const { applicationId, sha256 } = input.params;
  const found = findFor(input, await context.store.readContext({ applicationId }));
  if (!found.ok) return found;
  const { caller, now } = input;
  const reading = await readingOf(context, { applicationId, sha256, caller, now });
  return reading.ok ? accept(answerOf('readFile', 201, reading.value)) : reading;
};
