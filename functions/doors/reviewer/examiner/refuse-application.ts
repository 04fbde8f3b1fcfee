import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { signedBy } from '../../../../shared/domain/people/caller.ts';
import { decisionOn, isFounded, standing } from '../../../../shared/domain/review/examination.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { packNaming } from '../../../applications/pinned-pack.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { examine } from './examine.ts';

/** Refuses a filing by clauses of which at least one is hard, unmet, and was read in its source. */
export const refuseApplication: UseCase<ReviewerContext, 'refuseApplication'> = (context, input) =>
  examine(context, input, 'refuseApplication', async (filed) => {
    const { caller, body, now } = input;
    const clauses = [...new Set(body.clauses)];
    const pack = packNaming(context.rules, filed, clauses);
    if (!pack.ok) return pack;
    if (
      !isFounded(pack.value, standing(filed.submission, filed.application.examination), clauses)
    ) {
      return refuse({ code: 'examination.refusal_unfounded', clauses });
    }
    const decision = decisionOn(filed.submission, filed.application.examination, {
      outcome: 'not_accepted',
      reason: body.reason,
      clauses,
      ...signedBy(caller),
      at: beijingInstant(now),
    });
    return accept({ type: 'refuse', by: caller.role, decision });
  });
