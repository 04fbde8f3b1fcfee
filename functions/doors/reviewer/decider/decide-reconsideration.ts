import { answering } from '../../../applications/command-answer.ts';
import { runCommand } from '../../../applications/run-command.ts';
import { reconsidered } from '../../../applications/acts/answers.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Decides what an association disputed, by somebody else than the first decider. */
export const decideReconsideration: UseCase<ReviewerContext, 'decideReconsideration'> = (
  { store },
  input,
) =>
  runCommand(store, input, {
    ...reconsidered(input.body),
    answer: answering('decideReconsideration', input),
  });
