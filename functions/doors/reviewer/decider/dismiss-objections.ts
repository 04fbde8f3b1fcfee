import { accept } from '../../../../shared/domain/result.ts';
import { answering } from '../../../applications/command-answer.ts';
import { regardlessOfOthers } from '../../../applications/regardless.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Dismisses several objections to one project with one reason, all or none. */
export const dismissObjections: UseCase<ReviewerContext, 'dismissObjections'> = (
  { store },
  input,
) =>
  regardlessOfOthers(store, input, 'dismiss_objections', (request) =>
    runCommand(store, request, {
      type: 'dismiss_objections',
      data: () => accept(input.body),
      answer: answering('dismissObjections', input),
    }),
  );
