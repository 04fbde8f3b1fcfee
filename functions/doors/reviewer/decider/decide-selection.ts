import type { SelectionDecision } from '../../../../shared/domain/review/expert-review.ts';
import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { issuedBy, signedBy } from '../../../../shared/domain/people/caller.ts';
import { judgedBy } from '../../../../shared/domain/review/examination.ts';
import { accept } from '../../../../shared/domain/result.ts';
import { hashOf } from '../../../../shared/evidence/canonical.ts';
import type { Filed } from '../../../applications/filed.ts';
import { packNaming } from '../../../applications/pinned-pack.ts';
import type { Input, UseCase } from '../../../handler/use-case.ts';
import { actOn } from '../act-on.ts';
import type { ReviewerContext } from '../context.ts';
import { foundFor, proposedIn } from '../expert/seated-for.ts';

/** Selects or does not, by another person than the one who proposed, citing clauses of the pack. */
export const decideSelection: UseCase<ReviewerContext, 'decideSelection'> = (context, input) => {
  const { caller, body } = input;
  const type = body.outcome === 'selected' ? 'select' : 'not_select';
  return actOn(context, input, {
    find: ({ application }) => foundFor(type, input, () => proposedIn(application, input)),
    word: async (filed) => {
      const pack = packNaming(context.rules, filed, body.clauses ?? []);
      if (!pack.ok) return pack;
      return accept({ type, ...issuedBy(caller), decision: made(filed, input) });
    },
  });
};

/** Tied to the rules, the judgement and the content that it was made on. */
function made(
  { application, submission }: Filed,
  { caller, body, now }: Input<'decideSelection'>,
): SelectionDecision {
  const judgement = judgedBy(submission, application.examination);
  return {
    ...body,
    clauses: [...new Set(body.clauses ?? [])],
    proposedBy: application.review?.proposal?.by ?? '',
    ...signedBy(caller),
    at: beijingInstant(now),
    packHash: judgement.pack.hash,
    contentHash: submission.contentHash,
    assessmentHash: hashOf(judgement),
  };
}
