import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { runIdempotently } from '../../../handler/idempotent.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { AdminContext } from '../context.ts';

/** Answers a question, by which it becomes everyone's to read; or declines it, and nobody reads it. */
export const settleQuestion: UseCase<AdminContext, 'settleQuestion'> = ({ store }, input) =>
  runIdempotently(store, input, {}, async () => {
    const { params, body, caller, now } = input;
    const id = params.questionId;
    const question = await store.readWaitingQuestion(id);
    if (!question) return refuse({ code: 'question.not_found', id });
    const outcome = { ...body, by: caller.subject, at: beijingInstant(now) };
    const settledQuestion = { ...question, ...outcome };
    return accept({
      change: { settledQuestion },
      answer: answerOf('settleQuestion', 200, settledQuestion),
    });
  });
