import { applicantRoutes } from '../../../shared/contract/rows/applicant.ts';
import { ownFileRoutes } from '../../../shared/contract/rows/own/own-files.ts';
import { ownRecordRoutes } from '../../../shared/contract/rows/own/own-record.ts';
import type { UploadContext } from '../../applications/files.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import { seldomAsked } from '../../handler/seldom-asked.ts';
import type { ApplicantContext } from './context.ts';
import { editApplication } from './filing/edit-application.ts';
import { getApplication } from './records/get-application.ts';
import { listApplications } from './records/list-applications.ts';
import { submitApplication } from './filing/submit-application.ts';

export const applicantDoor: DoorRows<'applicant'> = {
  name: 'applicant',
  rows: { ...applicantRoutes, ...ownRecordRoutes, ...ownFileRoutes },
};

const seldom = () => import('./seldom.ts');
const started = () => import('./filing/start-application.ts');

/** Every operation of this door; one that is missing does not compile. */
export const applicantUseCases = {
  // once for each application
  startApplication: seldomAsked(async () => (await started()).startApplication),
  listApplications,
  getApplication,
  assessApplication: seldomAsked(async () => (await seldom()).assessApplication),
  editApplication,
  submitApplication,
  getReceipt: seldomAsked(async () => (await seldom()).getReceipt),
  withdrawApplication: seldomAsked(async () => (await seldom()).withdrawApplication),
  getHistory: seldomAsked(async () => (await seldom()).getHistory),
  getRanking: seldomAsked(async () => (await seldom()).getRanking),
  putRanking: seldomAsked(async () => (await seldom()).putRanking),
  disputeFindings: seldomAsked(async () => (await seldom()).disputeFindings),
  listPersonalDataReadings: seldomAsked(async () => (await seldom()).listPersonalDataReadings),
  listMessages: seldomAsked(async () => (await seldom()).listMessages),
  listOwnExtensions: seldomAsked(async () => (await seldom()).listOwnExtensions),
  getArchive: seldomAsked(async () => (await seldom()).getArchive),
  listFiles: seldomAsked(async () => (await seldom()).listFiles),
  uploadFile: seldomAsked(async () => (await seldom()).uploadFile),
  finishUpload: seldomAsked(async () => (await seldom()).finishUpload),
  readFile: seldomAsked(async () => (await seldom()).readFile),
} satisfies UseCases<ApplicantContext & UploadContext, 'applicant'>;
