import { accept } from '../../../../shared/domain/result.ts';
import { answering } from '../../../applications/command-answer.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Puts a filing back to where it was claimed from. */
export const releaseExamination: UseCase<ReviewerContext, 'releaseExamination'> = (
  { store },
  input,
) =>
  runCommand(store, input, {
    type: 'release',
    data: () => accept({}),
    answer: answering('releaseExamination', input),
  });
