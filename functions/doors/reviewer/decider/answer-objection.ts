import { accept } from '../../../../shared/domain/result.ts';
import { answering } from '../../../applications/command-answer.ts';
import { regardlessOfOthers } from '../../../applications/regardless.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Answers an objection: dismissed, the project stays on notice; upheld, it is not selected. */
export const answerObjection: UseCase<ReviewerContext, 'answerObjection'> = ({ store }, input) => {
  const { params, body } = input;
  const type = body.outcome === 'upheld' ? 'uphold_objection' : 'dismiss_objection';
  return regardlessOfOthers(store, input, type, (request) =>
    runCommand(store, request, {
      type,
      data: () => accept({ caseNumber: params.caseNumber, reply: body.reply }),
      answer: answering('answerObjection', input),
    }),
  );
};
