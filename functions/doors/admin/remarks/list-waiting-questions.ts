import { accept } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { AdminContext } from '../context.ts';

/** The questions that wait for an answer, the oldest first. */
export const listWaitingQuestions: UseCase<AdminContext, 'listWaitingQuestions'> = async ({
  store,
}) => {
  const { questions, isMore } = await store.listWaitingQuestions();
  return accept(answerOf('listWaitingQuestions', 200, { questions: [...questions], isMore }));
};
