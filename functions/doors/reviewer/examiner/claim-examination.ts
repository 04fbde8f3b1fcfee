import { accept } from '../../../../shared/domain/result.ts';
import { answering } from '../../../applications/command-answer.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Takes a filing to examine; of two at once, one has it. */
export const claimExamination: UseCase<ReviewerContext, 'claimExamination'> = ({ store }, input) =>
  runCommand(store, input, {
    type: 'claim',
    data: () => accept({}),
    answer: answering('claimExamination', input),
  });
