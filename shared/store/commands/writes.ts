import { marshall } from '@aws-sdk/util-dynamodb';
import { toItem } from '../table/item.ts';
import { answeredItem, type AnsweredRequest } from './answered-request.ts';
import { calendarYearWrite } from '../calls/calendar-years.ts';
import { comparisonWrite } from '../calls/comparisons.ts';
import { rulePackWrites } from '../calls/rule-packs.ts';
import { callFrom, callItem } from '../calls/call-items.ts';
import { delegationCheck, delegationWrites, withdrawalWrites } from '../delegations/delegations.ts';
import { accessRequestWrite } from '../applications/personal-data-readings.ts';
import { exportWrite } from '../exports/export-write.ts';
import { personWrite } from '../people/people.ts';
import { revocationWrite } from '../publishing/objections.ts';
import { putOver } from '../table/put-over.ts';
import { orderWrite } from '../recommendations/recommended-order.ts';
import { rankingWrite } from '../rankings/ranking-write.ts';
import { reEvaluationWrites } from '../reports/re-evaluation-writes.ts';
import type { Change } from './change.ts';
import { key } from '../table/table-shape.ts';
import { applicationWrites } from './application-writes.ts';
import type { Write } from '../table/write.ts';

const impossible = () => null;

/** All writes of a command; the earlier one's refusal is told when several fail. */
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
    ...(change.call ? [callWrite(tableName, change.call)] : []),
    ...(change.calendarYear ? [calendarYearWrite(tableName, change.calendarYear)] : []),
    ...(change.comparison ? [comparisonWrite(tableName, change.comparison)] : []),
    ...(change.packRelease ? rulePackWrites(tableName, change.packRelease) : []),
    ...(change.revocation ? [revocationWrite(tableName, change.revocation)] : []),
    ...(change.delegation ? delegationWrites(tableName, change.delegation) : []),
    ...(change.withdrawnDelegation ? withdrawalWrites(tableName, change.withdrawnDelegation) : []),
    ...(change.person ? [personWrite(tableName, change.person)] : []),
    ...(change.accessRequest ? [accessRequestWrite(tableName, change.accessRequest)] : []),
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

function callWrite(tableName: string, change: NonNullable<Change['call']>): Write {
  const { seenVersion, next } = change;
  return {
    item: putOver(tableName, callItem(next), seenVersion),
    refusal: (old) => ({
      code: 'call.changed_meanwhile',
      currentVersion: old ? callFrom(old).version : 0,
    }),
  };
}
