import { accept } from '../../../../shared/domain/result.ts';
import { answering } from '../../../applications/command-answer.ts';
import { packNaming } from '../../../applications/packs/pinned-pack.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/**
 * A person's finding on a clause, with its reason, beside what the rules found. Every finding of a
 * kept assessment was made by a machine or left open by it, so each clause of its pack may be
 * overridden.
 */
export const overrideFinding: UseCase<ReviewerContext, 'overrideFinding'> = (context, input) =>
  runCommand(context.store, input, {
    type: 'override',
    data: async (application) => {
      const pack = await packNaming(context.rules, application, [input.body.clause]);
      return pack.ok ? accept({ override: input.body }) : pack;
    },
    answer: answering('overrideFinding', input),
  });
