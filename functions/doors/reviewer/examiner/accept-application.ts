import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { signedBy } from '../../../../shared/domain/people/caller.ts';
import { decisionOn, openClauses, standing } from '../../../../shared/domain/review/examination.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { answering } from '../../../applications/command-answer.ts';
import { submissionOf } from '../../../applications/filed.ts';
import { packNaming, wordingsOf } from '../../../applications/packs/pinned-pack.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Accepts a filing of which every hard clause is met, by the rules or by a person's finding. */
export const acceptApplication: UseCase<ReviewerContext, 'acceptApplication'> = (context, input) =>
  runCommand(context.store, input, {
    type: 'accept',
    data: async (application) => {
      const { caller, body, now } = input;
      const { examination } = application;
      const submission = submissionOf(application);
      const pack = await packNaming(context.rules, application, []);
      if (!pack.ok) return pack;
      const clauses = openClauses(pack.value, standing(submission, examination));
      if (clauses.length > 0) {
        const says = wordingsOf(pack.value, clauses);
        return refuse({ code: 'examination.finding_open', clauses, says });
      }
      const decision = decisionOn(submission, examination, {
        outcome: 'accepted',
        reason: body.reason,
        clauses: [],
        ...signedBy(caller),
        at: beijingInstant(now),
      });
      return accept({ decision });
    },
    answer: answering('acceptApplication', input),
  });
