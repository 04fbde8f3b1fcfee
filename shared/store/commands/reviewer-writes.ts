import { accessRequestWrite } from '../applications/personal-data-readings.ts';
import { delegationWrites, withdrawalWrites } from '../delegations/delegations.ts';
import { revocationWrite } from '../publishing/objections.ts';
import type { Write } from '../table/write.ts';
import type { Change } from './change.ts';

/** What those alone write who review: delegations, what they ask to read, and what is revoked. */
export function reviewerWrites(tableName: string, change: Change): Write[] {
  return [
    ...(change.revocation ? [revocationWrite(tableName, change.revocation)] : []),
    ...(change.delegation ? delegationWrites(tableName, change.delegation) : []),
    ...(change.withdrawnDelegation ? withdrawalWrites(tableName, change.withdrawnDelegation) : []),
    ...(change.accessRequest ? [accessRequestWrite(tableName, change.accessRequest)] : []),
  ];
}
