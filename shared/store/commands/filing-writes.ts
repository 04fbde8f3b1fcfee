import { delegationCheck } from '../delegations/delegations.ts';
import { exportWrite } from '../exports/export-write.ts';
import { orderWrite } from '../recommendations/recommended-order.ts';
import { rankingWrite } from '../rankings/ranking-write.ts';
import { reEvaluationWrites } from '../reports/re-evaluation-writes.ts';
import { applicationWrites } from './application-writes.ts';
import type { OwnWrites } from './commit.ts';

/** What the doors write that have to do with filings. */
export const filingWrites: OwnWrites = {
  parts: [
    'standsOn',
    'application',
    'ranking',
    'recommendations',
    ...reEvaluationWrites.parts,
    'export',
  ],
  of: (tableName, change) => [
    ...(change.standsOn ? [delegationCheck(tableName, change.standsOn)] : []),
    ...(change.application ? applicationWrites(tableName, change.application) : []),
    ...(change.ranking ? [rankingWrite(tableName, change.ranking)] : []),
    ...(change.recommendations ? [orderWrite(tableName, change.recommendations)] : []),
    ...reEvaluationWrites.of(tableName, change),
    ...(change.export ? [exportWrite(tableName, change.export)] : []),
  ],
};
