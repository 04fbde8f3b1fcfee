import { lettersOf } from '../../../../shared/domain/publication/letters.ts';
import { accept } from '../../../../shared/domain/result.ts';
import { findFor } from '../../../applications/access.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { DocumentContext } from '../context.ts';

/** The letters on an application of the association’s own, oldest first. */
export const listLetters: UseCase<DocumentContext, 'listLetters'> = async ({ store }, input) => {
  const { applicationId } = input.params;
  const found = findFor(input, await store.readContext({ applicationId }));
  if (!found.ok) return found;
  const history = await store.readHistory(applicationId);
  const letters = lettersOf(history.map(({ event }) => event)).map(
    ({ toldBy: _toldBy, ...letter }) => letter,
  );
  return accept(answerOf('listLetters', 200, { letters }));
};
