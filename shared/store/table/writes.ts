import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { type Application, applicationPath } from '../../domain/application/application.ts';
import {
  contentItem,
  contentText,
  eventItem,
  snapshotFrom,
  snapshotItem,
} from '../applications/application-items.ts';
import { type Item, toItem, toKey } from './item.ts';
import { answeredItem, callFrom, callItem, guardFrom, guardItem } from './other-items.ts';
import { assignmentWrites } from '../queues/assignments.ts';
import { delegationWrites, withdrawalWrites } from '../delegations/delegations.ts';
import { scoreTotalWrites } from '../queues/score-totals.ts';
import { publicationWrites } from '../publishing/objections.ts';
import { putOver } from './put-over.ts';
import { recommendedWrites } from '../queues/recommended-count.ts';
import { orderWrite, orderWrites } from '../queues/recommended-order.ts';
import { rankingWrite } from '../applications/ranking-write.ts';
import { reEvaluationWrites } from '../reports/re-evaluation-writes.ts';
import type { AnsweredRequest, Change, CommitRefusal } from '../store.ts';
import { key } from './table-shape.ts';

/** One write of a transaction, and what it means when its condition fails. */
export interface Write {
  readonly item: TransactWriteItem;
  /** `old` is the item that stands there. Null: that cannot be, unless another condition failed too. */
  readonly refusal: (old: Item | undefined) => CommitRefusal | null;
}

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
    ...(change.application ? applicationWrites(tableName, change.application) : []),
    ...(change.ranking ? [rankingWrite(tableName, change.ranking)] : []),
    ...(change.recommendations ? [orderWrite(tableName, change.recommendations)] : []),
    ...(change.call ? [callWrite(tableName, change.call)] : []),
    ...publicationWrites(tableName, change),
    ...(change.delegation ? delegationWrites(tableName, change.delegation) : []),
    ...(change.withdrawnDelegation ? withdrawalWrites(tableName, change.withdrawnDelegation) : []),
    ...reEvaluationWrites(tableName, change),
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

export type ApplicationChange = NonNullable<Change['application']>;

function applicationWrites(tableName: string, change: ApplicationChange): Write[] {
  const { seen, next, events } = change;
  const text = contentText(next);
  const isNewContent = !seen || contentText(seen) !== text;
  const put = (Item: Item): Write => ({
    item: { Put: { TableName: tableName, Item } },
    refusal: impossible,
  });
  return [
    snapshotWrite(tableName, seen, snapshotItem(next, text)),
    ...guardWrites(tableName, seen, next),
    ...recommendedWrites(tableName, change),
    ...orderWrites(tableName, change),
    ...assignmentWrites(tableName, change),
    ...scoreTotalWrites(tableName, change),
    ...(isNewContent ? [put(contentItem(next, text))] : []),
    ...events.map((event) => eventWrite(tableName, eventItem(event))),
  ];
}

function snapshotWrite(tableName: string, seen: Application | null, next: Item): Write {
  return {
    item: putOver(tableName, next, seen?.version ?? 0),
    refusal: (old) =>
      seen && old
        ? { code: 'application.changed_meanwhile', currentVersion: snapshotFrom(old).version }
        : null,
  };
}

function eventWrite(tableName: string, Item: Item): Write {
  return {
    item: {
      Put: { TableName: tableName, Item, ConditionExpression: 'attribute_not_exists(pk)' },
    },
    refusal: impossible,
  };
}

function guardWrites(tableName: string, seen: Application | null, next: Application): Write[] {
  const [held, wanted] = [seen ? numbersHeld(seen) : [], numbersHeld(next)];
  const released = held.filter((number) => !wanted.includes(number));
  const taken = wanted.filter((number) => !held.includes(number));
  return [
    ...released.map((number) => releaseWrite(tableName, next, number)),
    ...taken.map((number) => takeWrite(tableName, next, number)),
  ];
}

/** A standard is filed once, under whichever of its numbers. */
function numbersHeld({ state, standardNumber, previousNumbers = [] }: Application): string[] {
  if (state === 'withdrawn') return [];
  return standardNumber === null ? previousNumbers : [standardNumber, ...previousNumbers];
}

function takeWrite(tableName: string, next: Application, number: string): Write {
  const { id, callId, association } = next;
  const at = key.filing(callId, number, association.code);
  return {
    item: {
      Put: {
        TableName: tableName,
        Item: guardItem(at, association.code, id),
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      },
    },
    refusal: (old) => {
      if (!old) return null;
      const { applicationId } = guardFrom(old);
      const href = applicationPath(callId, applicationId);
      return { code: 'application.already_exists', id: applicationId, href };
    },
  };
}

function releaseWrite(tableName: string, next: Application, number: string): Write {
  return {
    item: {
      Delete: {
        TableName: tableName,
        Key: toKey(key.filing(next.callId, number, next.association.code)),
        ConditionExpression: 'applicationId = :own',
        ExpressionAttributeValues: marshall({ ':own': next.id }),
      },
    },
    refusal: impossible,
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
