// What an association asks for now and then: loaded together, by the first of these requests.

export { uploadFile } from './files/upload-file.ts';
export { disputeFindings } from './filing/dispute-findings.ts';
export { withdrawApplication } from './filing/withdraw-application.ts';
export { getArchive } from './records/get-archive.ts';
export { listMessages } from './records/list-messages.ts';
export { listOwnExtensions } from './records/list-own-extensions.ts';
export { listPersonalDataReadings } from './records/list-personal-data-readings.ts';
