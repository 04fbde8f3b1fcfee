import type { Application } from '../../../../shared/domain/application/application.ts';
import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { signedBy } from '../../../../shared/domain/people/caller.ts';
import { accept } from '../../../../shared/domain/result.ts';
import { judgedBy } from '../../../../shared/domain/review/examination.ts';
import { countedWithoutLate } from '../../../../shared/domain/review/panel.ts';
import type { SelectionDecision } from '../../../../shared/domain/review/expert-review.ts';
import { hashOf } from '../../../../shared/evidence/canonical.ts';
import { answering } from '../../../applications/command-answer.ts';
import { submissionOf } from '../../../applications/filed.ts';
import { packNaming } from '../../../applications/packs/pinned-pack.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { Input, UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Selects or does not, by another person than the one who proposed, citing clauses of the pack. */
export const decideSelection: UseCase<ReviewerContext, 'decideSelection'> = (context, input) => {
  const { body } = input;
  return runCommand(context.store, input, {
    type: body.outcome === 'selected' ? 'select' : 'not_select',
    data: async (application) => {
      const pack = await packNaming(context.rules, application, body.clauses ?? []);
      return pack.ok ? accept({ decision: decisionOn(application, input) }) : pack;
    },
    answer: answering('decideSelection', input),
  });
};

/** Tied to the rules, the judgement and the content that it was made on. */
function decisionOn(
  application: Application,
  { caller, body, now }: Input<'decideSelection'>,
): SelectionDecision {
  const submission = submissionOf(application);
  const judgement = judgedBy(submission, application.examination);
  const { lateScores, ...stated } = body;
  const { review } = application;
  const isAnyLate = review !== null && countedWithoutLate(review) !== null;
  return {
    ...stated,
    // where nothing is late it says nothing
    ...(isAnyLate && lateScores && { lateScores }),
    clauses: [...new Set(body.clauses ?? [])],
    proposedBy: application.review?.proposal?.by ?? '',
    ...signedBy(caller),
    at: beijingInstant(now),
    packHash: judgement.pack.hash,
    contentHash: submission.contentHash,
    assessmentHash: hashOf(judgement),
  };
}
