import { applicantRoutes } from '../../../shared/contract/rows/applicant.ts';
import { ownFileRoutes } from '../../../shared/contract/rows/files.ts';
import { ownRecordRoutes } from '../../../shared/contract/rows/own/own-record.ts';
import type { FileContext } from '../../applications/files.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import { assessApplication } from './filing/assess-application.ts';
import type { ApplicantContext } from './context.ts';
import { disputeFindings } from './filing/dispute-findings.ts';
import { editApplication } from './filing/edit-application.ts';
import { listFiles } from './files/list-files.ts';
import { readFile } from './files/read-file.ts';
import { uploadFile } from './files/upload-file.ts';
import { getApplication } from './records/get-application.ts';
import { getArchive } from './records/get-archive.ts';
import { getHistory } from './records/get-history.ts';
import { getRanking } from './records/get-ranking.ts';
import { getReceipt } from './records/get-receipt.ts';
import { listApplications } from './records/list-applications.ts';
import { listMessages } from './records/list-messages.ts';
import { listOwnExtensions } from './records/list-own-extensions.ts';
import { listPersonalDataReadings } from './records/list-personal-data-readings.ts';
import { putRanking } from './records/put-ranking.ts';
import { startApplication } from './filing/start-application.ts';
import { submitApplication } from './filing/submit-application.ts';
import { withdrawApplication } from './filing/withdraw-application.ts';

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
  disputeFindings,
  listPersonalDataReadings,
  listMessages,
  listOwnExtensions,
  getArchive,
  listFiles,
  uploadFile,
  readFile,
} satisfies UseCases<ApplicantContext & FileContext, 'applicant'>;
