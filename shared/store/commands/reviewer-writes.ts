import { accessRequestWrite } from '../applications/personal-data-readings.ts';
import { redactionWrite } from '../materials/redaction-write.ts';
import { delegationWrites, withdrawalWrites } from '../delegations/delegations.ts';
import { revocationWrite } from '../publishing/objections.ts';
import type { OwnWrites } from './commit.ts';

/** What those alone write who review: delegations, what they ask to read, what is revoked, and what is redacted. */
export const reviewerWrites: OwnWrites = {
  parts: ['revocation', 'delegation', 'withdrawnDelegation', 'accessRequest', 'redactedFile'],
  of: (tableName, change) => [
    ...(change.revocation ? [revocationWrite(tableName, change.revocation)] : []),
    ...(change.delegation ? delegationWrites(tableName, change.delegation) : []),
    ...(change.withdrawnDelegation ? withdrawalWrites(tableName, change.withdrawnDelegation) : []),
    ...(change.redactedFile ? [redactionWrite(tableName, change.redactedFile)] : []),
    ...(change.accessRequest ? [accessRequestWrite(tableName, change.accessRequest)] : []),
  ],
};
