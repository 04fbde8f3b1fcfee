import { revocationWrite } from '../publishing/objections.ts';
import type { OwnWrites } from './commit.ts';

/** What those alone write who judge: what is revoked. */
export const reviewerWrites: OwnWrites = {
  parts: ['revocation'],
  of: (tableName, { revocation }) => (revocation ? [revocationWrite(tableName, revocation)] : []),
};
