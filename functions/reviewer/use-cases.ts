import type { UseCases } from '../door.ts';
import { acceptApplication } from './accept-application.ts';
import { actOnRuleChange } from './act-on-rule-change.ts';
import { answerObjection } from './answer-objection.ts';
import { claimExamination } from './claim-examination.ts';
import type { ReviewerContext } from './context.ts';
import { listExaminerQueue } from './list-examiner-queue.ts';
import { overrideFinding } from './override-finding.ts';
import { refuseApplication } from './refuse-application.ts';
import { releaseExamination } from './release-examination.ts';
import { revokeProject } from './revoke-project.ts';
import { requestCorrection } from './request-correction.ts';
import { convenePanel } from './convene-panel.ts';
import { replaceExpert } from './replace-expert.ts';
import { recuseExpert } from './recuse-expert.ts';
import { proposeSelection } from './propose-selection.ts';
import { listExpertQueue } from './list-expert-queue.ts';
import { viewForExpert } from './view-for-expert.ts';
import { declareConflict } from './declare-conflict.ts';
import { scoreApplication } from './score-application.ts';
import { closeReview } from './close-review.ts';
import { listDeciderQueue } from './list-decider-queue.ts';
import { viewForDecider } from './view-for-decider.ts';
import { decideReconsideration } from './decide-reconsideration.ts';
import { decideSelection } from './decide-selection.ts';
import { getOverview } from './get-overview.ts';
import { getReEvaluation } from './get-re-evaluation.ts';
import { listReEvaluations } from './list-re-evaluations.ts';
import { conveneMany } from './convene-many.ts';
import { decideMany } from './decide-many.ts';
import { delegate } from './delegate.ts';
import { getReviewHistory } from './get-review-history.ts';
import { listDelegations } from './list-delegations.ts';
import { readPersonalData } from './read-personal-data.ts';
import { withdrawDelegation } from './withdraw-delegation.ts';
import { viewForExaminer } from './view-for-examiner.ts';

/** Every operation of this door; one that is missing does not compile. */
export const reviewerUseCases: UseCases<ReviewerContext, 'reviewer'> = {
  listExaminerQueue,
  viewForExaminer,
  claimExamination,
  releaseExamination,
  overrideFinding,
  requestCorrection,
  acceptApplication,
  refuseApplication,
  convenePanel,
  replaceExpert,
  recuseExpert,
  proposeSelection,
  listExpertQueue,
  viewForExpert,
  declareConflict,
  scoreApplication,
  closeReview,
  listDeciderQueue,
  viewForDecider,
  decideSelection,
  decideReconsideration,
  conveneMany,
  decideMany,
  delegate,
  getReviewHistory,
  listDelegations,
  readPersonalData,
  withdrawDelegation,
  answerObjection,
  revokeProject,
  getOverview,
  listReEvaluations,
  getReEvaluation,
  actOnRuleChange,
};
