import { answering } from '../../../applications/command-answer.ts';
import { regardlessOfOthers } from '../../../applications/regardless.ts';
import { runCommand } from '../../../applications/run-command.ts';
import { dismissal } from '../../../applications/acts/answers.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Dismisses several objections to one project with one reason, all or none. */
export const dismissObjections: UseCase<ReviewerContext, 'dismissObjections'> = (
  { store },
  input,
) => {
  const act = dismissal(input.body);
  const answer = answering('dismissObjections', input);
  return regardlessOfOthers(store, input, act.type, (request) =>
    runCommand(store, request, { ...act, answer }),
  );
};
