import { applicantRoutes } from '../../../shared/contract/rows/applicant.ts';
import { ownFileRoutes } from '../../../shared/contract/rows/files.ts';
import { ownRecordRoutes } from '../../../shared/contract/rows/own/own-record.ts';
import type { FileContext } from '../../applications/files.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import { seldomAsked } from '../../handler/seldom-asked.ts';
import { assessApplication } from './filing/assess-application.ts';
import type { ApplicantContext } from './context.ts';
import { listOwnExtensions } from './records/list-own-extensions.ts';
import { listPersonalDataReadings } from './records/list-personal-data-readings.ts';
import { withdrawApplication } from './filing/withdraw-application.ts';
import { editApplication } from './filing/edit-application.ts';
import { listFiles } from './files/list-files.ts';
import { readFile } from './files/read-file.ts';
import { getApplication } from './records/get-application.ts';
import { getHistory } from './records/get-history.ts';
import { getRanking } from './records/get-ranking.ts';
import { getReceipt } from './records/get-receipt.ts';
import { listApplications } from './records/list-applications.ts';
import { listMessages } from './records/list-messages.ts';
import { putRanking } from './records/put-ranking.ts';
import { startApplication } from './filing/start-application.ts';
import { submitApplication } from './filing/submit-application.ts';

export const applicantDoor: DoorRows<'applicant'> = {
  name: 'applicant',
  rows: { ...applicantRoutes, ...ownRecordRoutes, ...ownFileRoutes },
};

/** Every operation of this door; one that is missing does not compile. */
export const applicantUseCases = {
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
  disputeFindings: seldomAsked(
    async () => (await import('./filing/dispute-findings.ts')).disputeFindings,
  ),
  listPersonalDataReadings,
  listMessages,
  listOwnExtensions,
  getArchive: seldomAsked(async () => (await import('./records/get-archive.ts')).getArchive),
  listFiles,
  uploadFile: seldomAsked(async () => (await import('./files/upload-file.ts')).uploadFile),
  readFile,
} satisfies UseCases<ApplicantContext & FileContext, 'applicant'>;
