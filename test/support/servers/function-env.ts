import { CLAIM_NAMES } from '../http-event.ts';
import { SIGN_IN } from './sign-in.ts';

/** The variables of every function, for tests to which it does not matter what they say. */
export const FUNCTION_ENV = {
  AWS_REGION: 'local',
  TABLE_NAME: 'table',
  CHECKPOINT_BUCKET: 'bucket',
  MATERIALS_BUCKET: 'files',
  LAST_QUEUES: '{}',
  RECEIPT_KEY_ID: 'key',
  RECEIPT_ISSUER: 'http://127.0.0.1',
  SIGN_IN: JSON.stringify(SIGN_IN),
  METRICS_NAMESPACE: 'Pilots/local',
  MAIL: JSON.stringify({ kind: 'ses', from: 'pilots@example.org' }),
  OBJECTION_WORK_BITS: '0',
  WEBHOOKS_TO_LOOPBACK: 'false',
  IS_BEHIND_CLOUDFRONT: 'false',
  ROLE_CLAIM: CLAIM_NAMES.role,
  ORGANISATION_CODE_CLAIM: CLAIM_NAMES.organisationCode,
  ORGANISATION_NAME_CLAIM: CLAIM_NAMES.organisationName,
};
