import { accept } from '../../../../shared/domain/result.ts';
import { answering } from '../../../applications/command-answer.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** The chair closes the review with the scores that are in. */
export const closeReview: UseCase<ReviewerContext, 'closeReview'> = ({ store }, input) =>
  runCommand(store, input, {
    type: 'close_review',
    data: () => accept({ reason: input.body.reason }),
    answer: answering('closeReview', input),
  });
