import { applicantRoutes } from '../../../shared/contract/rows/applicant.ts';
import { ownFileRoutes } from '../../../shared/contract/rows/files.ts';
import { ownRecordRoutes } from '../../../shared/contract/rows/own/own-record.ts';
import type { FileContext } from '../../applications/files.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import { seldomAsked } from '../../handler/seldom-asked.ts';
import type { ApplicantContext } from './context.ts';
import { editApplication } from './filing/edit-application.ts';
import { getApplication } from './records/get-application.ts';
import { listApplications } from './records/list-applications.ts';
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
  assessApplication: seldomAsked(async () => (await import('./seldom.ts')).assessApplication),
  editApplication,
  submitApplication,
  getReceipt: seldomAsked(async () => (await import('./seldom.ts')).getReceipt),
  withdrawApplication: seldomAsked(async () => (await import('./seldom.ts')).withdrawApplication),
  getHistory: seldomAsked(async () => (await import('./seldom.ts')).getHistory),
  getRanking: seldomAsked(async () => (await import('./seldom.ts')).getRanking),
  putRanking: seldomAsked(async () => (await import('./seldom.ts')).putRanking),
  disputeFindings: seldomAsked(async () => (await import('./seldom.ts')).disputeFindings),
  listPersonalDataReadings: seldomAsked(
    async () => (await import('./seldom.ts')).listPersonalDataReadings,
  ),
  listMessages: seldomAsked(async () => (await import('./seldom.ts')).listMessages),
  listOwnExtensions: seldomAsked(async () => (await import('./seldom.ts')).listOwnExtensions),
  getArchive: seldomAsked(async () => (await import('./seldom.ts')).getArchive),
  listFiles: seldomAsked(async () => (await import('./seldom.ts')).listFiles),
  uploadFile: seldomAsked(async () => (await import('./seldom.ts')).uploadFile),
  readFile: seldomAsked(async () => (await import('./seldom.ts')).readFile),
} satisfies UseCases<ApplicantContext & FileContext, 'applicant'>;
