import { accept } from '../../../../shared/domain/result.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

/** What was asked about the clauses of a pack and answered, of all its versions or of one. */
export const listClauseQuestions: UseCase<PublicContext, 'listClauseQuestions'> = async (
  context,
  { params: { packId }, query: { hash } },
) => {
  const all = await context.listAnsweredQuestions(packId);
  const questions = all
    .filter((question) => hash === undefined || question.hash === hash)
    .map(({ by: _by, outcome: _outcome, words: answer, at: answeredAt, ...asked }) => ({
      ...asked,
      answer,
      answeredAt,
    }));
  return accept(answerOf('listClauseQuestions', 200, { questions }));
};
