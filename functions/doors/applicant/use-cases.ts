import { applicantRoutes } from '../../../shared/contract/rows/applicant.ts';
import { ownFileRoutes } from '../../../shared/contract/rows/own/own-files.ts';
import { ownRecordRoutes } from '../../../shared/contract/rows/own/own-record.ts';
import type { UploadContext } from '../../applications/files.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import { seldomAsked, seldomAskedOf } from '../../handler/seldom-asked.ts';
import type { ApplicantContext } from './context.ts';
import { editApplication } from './filing/edit-application.ts';
import { getApplication } from './records/get-application.ts';
import { listApplications } from './records/list-applications.ts';
import { submitApplication } from './filing/submit-application.ts';

export const applicantDoor: DoorRows<'applicant'> = {
  name: 'applicant',
  rows: { ...applicantRoutes, ...ownRecordRoutes, ...ownFileRoutes },
};

const started = () => import('./filing/start-application.ts');

/** Every operation of this door; one that is missing does not compile. */
export const applicantUseCases = {
  // once for each application
  startApplication: seldomAsked(async () => (await started()).startApplication),
  listApplications,
  getApplication,
  editApplication,
  submitApplication,
  ...seldomAskedOf(
    () => import('./seldom.ts'),
    'assessApplication',
    'getReceipt',
    'withdrawApplication',
    'getHistory',
    'getRanking',
    'putRanking',
    'disputeFindings',
    'listPersonalDataReadings',
    'listMessages',
    'listOwnExtensions',
    'getArchive',
    'listFiles',
    'uploadFile',
    'finishUpload',
    'readFile',
  ),
} satisfies UseCases<ApplicantContext & UploadContext, 'applicant'>;
