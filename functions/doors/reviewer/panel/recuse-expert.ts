import { accept } from '../../../../shared/domain/result.ts';
import { answering } from '../../../applications/command-answer.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Puts an expert out of the review of this application, for good, with the reason. */
export const recuseExpert: UseCase<ReviewerContext, 'recuseExpert'> = ({ store }, input) =>
  runCommand(store, input, {
    type: 'recuse',
    data: () => accept({ recusal: input.body }),
    answer: answering('recuseExpert', input),
  });
