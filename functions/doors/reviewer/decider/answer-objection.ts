import { answering } from '../../../applications/command-answer.ts';
import { regardlessOfOthers } from '../../../applications/regardless.ts';
import { runCommand } from '../../../applications/run-command.ts';
import { objectionAnswer } from '../../../applications/acts/answers.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Answers an objection: dismissed, the project stays on notice; upheld, it is not selected. */
export const answerObjection: UseCase<ReviewerContext, 'answerObjection'> = ({ store }, input) => {
  const { caseNumber } = input.params;
  const act = objectionAnswer({ caseNumber, ...input.body });
  const answer = answering('answerObjection', input);
  return regardlessOfOthers(store, input, act.type, (request) =>
    runCommand(store, request, { ...act, answer }),
  );
};
