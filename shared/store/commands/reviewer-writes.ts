import { redactionWrite } from '../materials/redaction-write.ts';
import { revocationWrite } from '../publishing/objections.ts';
import type { OwnWrites } from './commit.ts';

/** What those alone write who judge: what is revoked, and what is redacted. */
export const reviewerWrites: OwnWrites = {
  parts: ['revocation', 'redactedFile'],
  of: (tableName, { revocation, redactedFile }) => [
    ...(revocation ? [revocationWrite(tableName, revocation)] : []),
    ...(redactedFile ? [redactionWrite(tableName, redactedFile)] : []),
  ],
};
