// What an association asks for now and then: loaded together, by the first of these requests.

export { finishUpload } from './files/finish-upload.ts';
export { listFiles } from './files/list-files.ts';
export { readFile } from './files/read-file.ts';
export { uploadFile } from './files/upload-file.ts';
export { assessApplication } from './filing/assess-application.ts';
export { disputeFindings } from './filing/dispute-findings.ts';
export { withdrawApplication } from './filing/withdraw-application.ts';
export { getArchive } from './records/get-archive.ts';
export { getHistory } from './records/get-history.ts';
export { getRanking } from './records/get-ranking.ts';
export { getReceipt } from './records/get-receipt.ts';
export { listMessages } from './records/list-messages.ts';
export { listOwnExtensions } from './records/list-own-extensions.ts';
export { listPersonalDataReadings } from './records/list-personal-data-readings.ts';
export { putRanking } from './records/put-ranking.ts';
