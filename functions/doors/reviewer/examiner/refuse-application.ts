import { answering } from '../../../applications/command-answer.ts';
import { runCommand } from '../../../applications/run-command.ts';
import { refusal } from '../../../applications/acts/refusal.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Refuses a filing, by the clauses that it names. */
export const refuseApplication: UseCase<ReviewerContext, 'refuseApplication'> = (context, input) =>
  runCommand(context.store, input, {
    ...refusal(context, input),
    answer: answering('refuseApplication', input),
  });
