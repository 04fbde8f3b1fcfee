import { accept } from '../../../../shared/domain/result.ts';
import { answering } from '../../../applications/command-answer.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Answers an objection: dismissed, the project stays on notice; upheld, it is not selected. */
export const answerObjection: UseCase<ReviewerContext, 'answerObjection'> = ({ store }, input) => {
  const { params, body } = input;
  return runCommand(store, input, {
    type: body.outcome === 'upheld' ? 'uphold_objection' : 'dismiss_objection',
    data: () => accept({ caseNumber: params.caseNumber, reply: body.reply }),
    answer: answering('answerObjection', input),
  });
};
