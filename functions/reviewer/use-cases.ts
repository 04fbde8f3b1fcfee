import type { UseCases } from '../door.ts';
import { acceptApplication } from './accept-application.ts';
import { claimExamination } from './claim-examination.ts';
import type { ReviewerContext } from './context.ts';
import { listExaminerQueue } from './list-examiner-queue.ts';
import { overrideFinding } from './override-finding.ts';
import { refuseApplication } from './refuse-application.ts';
import { releaseExamination } from './release-examination.ts';
import { requestCorrection } from './request-correction.ts';
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
};
