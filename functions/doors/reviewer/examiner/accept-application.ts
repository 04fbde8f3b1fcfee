import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { signedBy } from '../../../../shared/domain/people/caller.ts';
import { decisionOn, openClauses, standing } from '../../../../shared/domain/review/examination.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { packNaming } from '../../../applications/pinned-pack.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { examine } from './examine.ts';

/** Accepts a filing of which every hard clause is met, by the rules or by a person's word. */
export const acceptApplication: UseCase<ReviewerContext, 'acceptApplication'> = (context, input) =>
  examine(context, input, 'acceptApplication', async (filed) => {
    const { caller, body, now } = input;
    const pack = packNaming(context.rules, filed, []);
    if (!pack.ok) return pack;
    const clauses = openClauses(
      pack.value,
      standing(filed.submission, filed.application.examination),
    );
    if (clauses.length > 0) return refuse({ code: 'examination.finding_open', clauses });

    const decision = decisionOn(filed.submission, filed.application.examination, {
      outcome: 'accepted',
      reason: body.reason,
      clauses: [],
      ...signedBy(caller),
      at: beijingInstant(now),
    });
    return accept({ type: 'accept', by: caller.role, decision });
  });
