import { marshall } from '@aws-sdk/util-dynamodb';
import { type Application, applicationPath } from '../../domain/application/application.ts';
import {
  contentItem,
  contentText,
  eventItem,
  snapshotFrom,
  snapshotItem,
} from '../applications/application-items.ts';
import { type Item, toKey } from '../table/item.ts';
import { guardFrom, guardItem } from '../applications/filing-guard.ts';
import { assignmentWrites } from '../panels/assignments.ts';
import { scoreTotalWrites } from '../panels/score-totals.ts';
import { putOver } from '../table/put-over.ts';
import { recommendedWrites } from '../recommendations/recommended-count.ts';
import { orderWrites } from '../recommendations/recommended-order.ts';
import { key } from '../table/table-shape.ts';
import type { ApplicationChange } from './change.ts';
import type { Write } from '../table/write.ts';

const impossible = () => null;

/** What a change of one application writes. */
export function applicationWrites(tableName: string, change: ApplicationChange): Write[] {
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
