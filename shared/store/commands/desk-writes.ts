import { accessRequestWrite } from '../applications/personal-data-readings.ts';
import { delegationWrites, withdrawalWrites } from '../delegations/delegations.ts';
import type { OwnWrites } from './commit.ts';

/** What those who review leave to each other, and what they ask to read. */
export const deskWrites: OwnWrites = {
  parts: ['delegation', 'withdrawnDelegation', 'accessRequest'],
  of: (tableName, change) => [
    ...(change.delegation ? delegationWrites(tableName, change.delegation) : []),
    ...(change.withdrawnDelegation ? withdrawalWrites(tableName, change.withdrawnDelegation) : []),
    ...(change.accessRequest ? [accessRequestWrite(tableName, change.accessRequest)] : []),
  ],
};
