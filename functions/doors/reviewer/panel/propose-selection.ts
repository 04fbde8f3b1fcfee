import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { signedBy } from '../../../../shared/domain/people/caller.ts';
import { accept } from '../../../../shared/domain/result.ts';
import { answering } from '../../../applications/command-answer.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Proposes to select or not, with reasons and the panel's minutes, once the scores are open. */
export const proposeSelection: UseCase<ReviewerContext, 'proposeSelection'> = ({ store }, input) =>
  runCommand(store, input, {
    type: 'propose',
    data: () => {
      const { caller, body, now } = input;
      return accept({ proposal: { ...body, ...signedBy(caller), at: beijingInstant(now) } });
    },
    answer: answering('proposeSelection', input),
  });
