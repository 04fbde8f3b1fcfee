import type { UseCases } from '../door.ts';
import { assessApplication } from './assess-application.ts';
import type { ApplicantContext } from './context.ts';
import { disputeFindings } from './dispute-findings.ts';
import { editApplication } from './edit-application.ts';
import { getApplication } from './get-application.ts';
import { getArchive } from './get-archive.ts';
import { getHistory } from './get-history.ts';
import { getRanking } from './get-ranking.ts';
import { getReceipt } from './get-receipt.ts';
import { listApplications } from './list-applications.ts';
import { listPersonalDataReadings } from './list-personal-data-readings.ts';
import { putRanking } from './put-ranking.ts';
import { startApplication } from './start-application.ts';
import { submitApplication } from './submit-application.ts';
import { withdrawApplication } from './withdraw-application.ts';

/** Every operation of this door; one that is missing does not compile. */
export const applicantUseCases: UseCases<ApplicantContext, 'applicant'> = {
  startApplication,
  listApplications,
  getApplication,
  assessApplication,
  editApplication,
  submitApplication,
  getReceipt,
  withdrawApplication,
  getHistory,
  getRanking,
  putRanking,
  disputeFindings,
  listPersonalDataReadings,
  getArchive,
};
