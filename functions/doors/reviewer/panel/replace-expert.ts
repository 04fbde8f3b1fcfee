import { accept } from '../../../../shared/domain/result.ts';
import { answering } from '../../../applications/command-answer.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Gives the place of an expert to another, who never had one on this panel. */
export const replaceExpert: UseCase<ReviewerContext, 'replaceExpert'> = ({ store }, input) =>
  runCommand(store, input, {
    type: 'replace_expert',
    data: () => accept({ replacement: input.body }),
    answer: answering('replaceExpert', input),
  });
