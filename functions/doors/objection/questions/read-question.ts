import { accept, refuse } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ObjectionContext } from '../context.ts';

/** What came of a question, for whoever has its number: nobody else learns of one that was declined. */
export const readQuestion: UseCase<ObjectionContext, 'readQuestion'> = async (
  { store },
  { params: { packId, questionId: id } },
) => {
  const found = await store.readQuestionStanding(packId, id);
  if (!found) return refuse({ code: 'question.not_found', id });
  return accept(answerOf('readQuestion', 200, { words: null, at: null, ...found }));
};
