import { deciderRoutes } from '../../../shared/contract/rows/decider.ts';
import { examinerRoutes } from '../../../shared/contract/rows/examiner.ts';
import { expertRoutes } from '../../../shared/contract/rows/expert.ts';
import { panelRoutes } from '../../../shared/contract/rows/panel.ts';
import { redactionRoutes } from '../../../shared/contract/rows/redaction.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import { acceptApplication } from './examiner/accept-application.ts';
import { actOnRuleChange } from './examiner/act-on-rule-change.ts';
import { answerObjection } from './decider/answer-objection.ts';
import { claimExamination } from './examiner/claim-examination.ts';
import type { ReviewerContext } from './context.ts';
import { askRedaction, redactFile, refuseRedaction } from './examiner/redaction.ts';
import { listExaminerQueue } from './examiner/list-examiner-queue.ts';
import { overrideFinding } from './examiner/override-finding.ts';
import { refuseApplication } from './examiner/refuse-application.ts';
import { releaseExamination } from './examiner/release-examination.ts';
import { revokeProject } from './decider/revoke-project.ts';
import { requestCorrection } from './examiner/request-correction.ts';
import { convenePanel } from './panel/convene-panel.ts';
import { replaceExpert } from './panel/replace-expert.ts';
import { recuseExpert } from './panel/recuse-expert.ts';
import { proposeSelection } from './panel/propose-selection.ts';
import { listExpertQueue } from './expert/list-expert-queue.ts';
import { viewForExpert } from './expert/view-for-expert.ts';
import { declareConflict } from './expert/declare-conflict.ts';
import { scoreApplication } from './expert/score-application.ts';
import { closeReview } from './expert/close-review.ts';
import { listDeciderQueue } from './decider/list-decider-queue.ts';
import { dismissObjections } from './decider/dismiss-objections.ts';
import { listScores } from './decider/list-scores.ts';
import { listObjections } from './decider/list-objections.ts';
import { viewForDecider } from './decider/view-for-decider.ts';
import { decideReconsideration } from './decider/decide-reconsideration.ts';
import { decideSelection } from './decider/decide-selection.ts';
import { conveneMany } from './panel/convene-many.ts';
import { decideMany } from './decider/decide-many.ts';
import { viewForExaminer } from './examiner/view-for-examiner.ts';

/** All who judge come in by this door. */
export const reviewerDoor: DoorRows<'reviewer'> = {
  name: 'reviewer',
  rows: {
    ...examinerRoutes,
    ...redactionRoutes,
    ...panelRoutes,
    ...expertRoutes,
    ...deciderRoutes,
  },
};

/** Every operation of this door; one that is missing does not compile. */
export const reviewerUseCases = {
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
  listScores,
  viewForDecider,
  listObjections,
  dismissObjections,
  decideSelection,
  decideReconsideration,
  conveneMany,
  decideMany,
  answerObjection,
  revokeProject,
  actOnRuleChange,
  askRedaction,
  redactFile,
  refuseRedaction,
} satisfies UseCases<ReviewerContext, 'reviewer'>;
