import type { PendingObjection } from '../../domain/publication/pending-objection.ts';
import type { Change } from '../commands/change.ts';
import type { OwnWrites } from '../commands/commit.ts';
import { dueAttributes } from '../table/due.ts';
import { type Item, toItem, toKey } from '../table/item.ts';
import { LINK_QUEUE, key } from '../table/table-shape.ts';
import type { Write } from '../table/write.ts';
import { sentWrites } from './senders.ts';

/** What an objection writes beside the event, or before there is one: of the one door that takes them. */
export const lodgingWrites: OwnWrites = {
  parts: ['objection', 'pendingObjection'],
  of: (tableName, { objection, pendingObjection }) => [
    ...(objection
      ? [...sentWrites(tableName, objection.sent), ...objectionWrites(tableName, objection)]
      : []),
    ...(pendingObjection
      ? [
          ...sentWrites(tableName, pendingObjection.sent),
          pendingWrite(tableName, pendingObjection.pending),
        ]
      : []),
  ],
};

function objectionWrites(
  tableName: string,
  { lodged, notice, whenClosed, confirms }: NonNullable<Change['objection']>,
): Write[] {
  const { callId, caseNumber } = lodged;
  return [
    ...(confirms === null ? [] : [confirmedWrite(tableName, confirms)]),
    {
      item: {
        ConditionCheck: {
          TableName: tableName,
          Key: toKey(key.list(callId, 'notice', notice)),
          ConditionExpression: 'attribute_not_exists(isClosed)',
        },
      },
      refusal: () => whenClosed,
    },
    {
      item: {
        Put: {
          TableName: tableName,
          Item: toItem(key.objection(callId, caseNumber), { ...lodged }),
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      // the number follows from the version of the application
      refusal: () => null,
    },
  ];
}

/** A new one that waits. */
function pendingWrite(TableName: string, pending: PendingObjection): Write {
  return {
    item: {
      Put: {
        TableName,
        Item: pendingItem(pending),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    // its id is random
    refusal: () => null,
  };
}

/** It is none any longer: its sender followed the link. */
function confirmedWrite(TableName: string, id: string): Write {
  return {
    item: {
      Delete: {
        TableName,
        Key: toKey(key.pendingObjection(id)),
        ConditionExpression: 'attribute_exists(pk)',
      },
    },
    refusal: () => ({ code: 'objection.link_unknown' }),
  };
}

/** How it lies in the table. */
export function pendingItem(pending: PendingObjection): Item {
  const { id, dueAt, confirmBy } = pending;
  return toItem(key.pendingObjection(id), {
    ...pending,
    ...dueAttributes(LINK_QUEUE, dueAt, id),
    // should nobody come to erase it
    expiresAt: Math.ceil(Date.parse(confirmBy) / 1000),
  });
}
