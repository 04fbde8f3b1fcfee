import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { signedBy } from '../../../../shared/domain/people/caller.ts';
import { decisionOn, isFounded, standing } from '../../../../shared/domain/review/examination.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { answering } from '../../../applications/command-answer.ts';
import { submissionOf } from '../../../applications/filed.ts';
import { packNaming, wordingsOf } from '../../../applications/packs/pinned-pack.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Refuses a filing by clauses of which at least one is hard, unmet, and was read in a copy of the notice. */
export const refuseApplication: UseCase<ReviewerContext, 'refuseApplication'> = (context, input) =>
  runCommand(context.store, input, {
    type: 'refuse',
    data: async (application) => {
      const { caller, body, now } = input;
      const { examination } = application;
      const submission = submissionOf(application);
      const clauses = [...new Set(body.clauses)];
      const pack = await packNaming(context.rules, application, clauses);
      if (!pack.ok) return pack;
      if (!isFounded(pack.value, standing(submission, examination), clauses)) {
        const says = wordingsOf(pack.value, clauses);
        return refuse({ code: 'examination.refusal_unfounded', clauses, says });
      }
      const decision = decisionOn(submission, examination, {
        outcome: 'not_accepted',
        reason: body.reason,
        clauses,
        ...signedBy(caller),
        at: beijingInstant(now),
      });
      return accept({ decision });
    },
    answer: answering('refuseApplication', input),
  });
