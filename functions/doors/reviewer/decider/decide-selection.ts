import { answering } from '../../../applications/command-answer.ts';
import { runCommand } from '../../../applications/run-command.ts';
import { selection } from '../../../applications/acts/selection.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Selects or does not, by another person than the one who proposed. */
export const decideSelection: UseCase<ReviewerContext, 'decideSelection'> = (context, input) =>
  runCommand(context.store, input, {
    ...selection(context, input),
    answer: answering('decideSelection', input),
  });
