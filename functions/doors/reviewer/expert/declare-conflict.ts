import { accept } from '../../../../shared/domain/result.ts';
import { answering } from '../../../applications/command-answer.ts';
import { regardlessOfOthers } from '../../../applications/regardless.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** An expert declares a conflict of interest or none: until then nothing opens, and with one nothing ever. */
export const declareConflict: UseCase<ReviewerContext, 'declareConflict'> = ({ store }, input) =>
  regardlessOfOthers(store, input, 'declare', (request) =>
    runCommand(store, request, {
      type: 'declare',
      data: () => accept({ declaration: input.body }),
      answer: answering('declareConflict', input),
    }),
  );
