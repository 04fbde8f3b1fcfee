import { accept } from '../../../../shared/domain/result.ts';
import { answering } from '../../../applications/command-answer.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/**
 * Decides what an association disputed, by somebody else than the first decider: upheld, it stays as
 * it was; overturned, it goes on from where it was stopped.
 */
export const decideReconsideration: UseCase<ReviewerContext, 'decideReconsideration'> = (
  { store },
  input,
) =>
  runCommand(store, input, {
    type: input.body.outcome === 'upheld' ? 'uphold' : 'overturn',
    data: () => accept({ reasons: input.body.reasons }),
    answer: answering('decideReconsideration', input),
  });
