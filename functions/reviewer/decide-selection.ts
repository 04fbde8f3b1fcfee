import type { SelectionDecision } from '../../shared/domain/expert-review.ts';
import { beijingInstant } from '../../shared/domain/calendar.ts';
import { accept } from '../../shared/domain/result.ts';
import type { Filed } from '../filed.ts';
import type { Input, UseCase } from '../use-case.ts';
import { actOn } from './act-on.ts';
import type { ReviewerContext } from './context.ts';
import { foundFor, proposedIn } from './seated-for.ts';

/** Selects or does not, by another person than the one who proposed. */
export const decideSelection: UseCase<ReviewerContext, 'decideSelection'> = (context, input) => {
  const { caller, body } = input;
  const type = body.outcome === 'selected' ? 'select' : 'not_select';
  return actOn(context, input, {
    find: ({ application }) => foundFor(type, input, () => proposedIn(application, input)),
    word: async (filed) =>
      accept({ type, by: caller.role, subject: caller.subject, decision: made(filed, input) }),
  });
};

/** Tied to the rules and the content that it was made on. */
function made(
  { application, submission }: Filed,
  { caller, body, now }: Input<'decideSelection'>,
): SelectionDecision {
  return {
    ...body,
    proposedBy: application.review?.proposal?.by ?? '',
    by: caller.subject,
    at: beijingInstant(now),
    packHash: submission.assessment.pack.hash,
    contentHash: submission.contentHash,
  };
}
