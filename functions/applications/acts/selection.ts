import type { Application } from '../../../shared/domain/application/application.ts';
import { beijingInstant } from '../../../shared/domain/calendar.ts';
import { type Caller, signedBy } from '../../../shared/domain/people/caller.ts';
import { accept } from '../../../shared/domain/result.ts';
import { judgedBy } from '../../../shared/domain/review/examination.ts';
import type { SelectionDecision } from '../../../shared/domain/review/expert-review.ts';
import { countedWithoutLate } from '../../../shared/domain/review/panel.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import { submissionOf } from '../filed.ts';
import { type Pinned, packNaming } from '../packs/pinned-pack.ts';
import type { Act } from '../run-command.ts';

type Stated = Pick<SelectionDecision, 'outcome' | 'reasons' | 'clauses' | 'lateScores'>;

interface Deciding {
  readonly body: Stated;
  readonly caller: Caller;
  readonly now: Date;
}

/** Selects or does not, by another person than the one who proposed, citing clauses of the pack. */
export function selection(
  { rules }: { readonly rules: Pinned },
  deciding: Deciding,
): Act<'select' | 'not_select'> {
  const { outcome, clauses = [] } = deciding.body;
  return {
    type: outcome === 'selected' ? 'select' : 'not_select',
    data: async (application) => {
      const pack = await packNaming(rules, application, clauses);
      return pack.ok ? accept({ decision: decisionOn(application, deciding) }) : pack;
    },
  };
}

/** Tied to the rules, the judgement and the content that it was made on. */
function decisionOn(application: Application, { caller, body, now }: Deciding): SelectionDecision {
  const submission = submissionOf(application);
  const judgement = judgedBy(submission, application.examination);
  const { outcome, reasons, clauses = [], lateScores } = body;
  const { review } = application;
  const isAnyLate = review !== null && countedWithoutLate(review) !== null;
  return {
    outcome,
    reasons,
    // where nothing is late it says nothing
    ...(isAnyLate && lateScores && { lateScores }),
    clauses: [...new Set(clauses)],
    proposedBy: application.review?.proposal?.by ?? '',
    ...signedBy(caller),
    at: beijingInstant(now),
    packHash: judgement.pack.hash,
    contentHash: submission.contentHash,
    assessmentHash: hashOf(judgement),
  };
}
