import { marshall } from '@aws-sdk/util-dynamodb';
import { toItem } from '../table/item.ts';
import { answeredItem, type AnsweredRequest } from './answered-request.ts';
import { delegationCheck } from '../delegations/delegations.ts';
import { exportWrite } from '../exports/export-write.ts';
import { orderWrite } from '../recommendations/recommended-order.ts';
import { rankingWrite } from '../rankings/ranking-write.ts';
import { reEvaluationWrites } from '../reports/re-evaluation-writes.ts';
import type { Change } from './change.ts';
import { key } from '../table/table-shape.ts';
import { applicationWrites } from './application-writes.ts';
import type { Write } from '../table/write.ts';

const impossible = () => null;

/** The writes of a command that more doors than one give; the earlier one's refusal is told when several fail. */
export function writesOf(
  tableName: string,
  change: Change,
  answered: AnsweredRequest | null,
  now: Date,
): Write[] {
  const writes = [
    ...(answered ? [answerWrite(tableName, answered, now)] : []),
    ...(change.standsOn ? [delegationCheck(tableName, change.standsOn)] : []),
    ...(change.application ? applicationWrites(tableName, change.application) : []),
    ...(change.ranking ? [rankingWrite(tableName, change.ranking)] : []),
    ...(change.recommendations ? [orderWrite(tableName, change.recommendations)] : []),
    ...reEvaluationWrites(tableName, change),
    ...(change.export ? [exportWrite(tableName, change.export)] : []),
  ];
  if (!change.message) return writes;
  const { applicationId, sequence } = change.message;
  const Item = toItem(key.outbox(applicationId, sequence), change.message);
  return [...writes, { item: { Put: { TableName: tableName, Item } }, refusal: impossible }];
}

function answerWrite(tableName: string, answered: AnsweredRequest, now: Date): Write {
  return {
    item: {
      Put: {
        TableName: tableName,
        Item: answeredItem(answered),
        // expired records are swept late, so the clock decides
        ConditionExpression: 'attribute_not_exists(pk) OR expiresAt < :now',
        ExpressionAttributeValues: marshall({ ':now': Math.floor(now.getTime() / 1000) }),
      },
    },
    refusal: () => ({ code: 'request.answered' }),
  };
}
