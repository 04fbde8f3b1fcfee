import { answering } from '../../../applications/command-answer.ts';
import { runCommand } from '../../../applications/run-command.ts';
import { correction } from '../../../applications/acts/correction.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Returns a filing for correction, every defect at once. */
export const requestCorrection: UseCase<ReviewerContext, 'requestCorrection'> = (context, input) =>
  runCommand(context.store, input, {
    ...correction(context, input.body),
    answer: answering('requestCorrection', input),
  });
