import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { ApplicationId, Sha256 } from '../../domain/application/application.ts';
import { Instant } from '../../domain/calendar.ts';
import { conditionHeld } from '../table/condition-held.ts';
import { dueItems } from '../table/due.ts';
import { getItem } from '../table/get-item.ts';
import { fromItem, toKey } from '../table/item.ts';
import { LINK_QUEUE, key } from '../table/table-shape.ts';
import type { Table } from '../table/table.ts';
import { StatedItem } from './objections.ts';
import { pendingItem } from './lodging.ts';
import type { LinkStore, PendingStore } from './published-store.ts';

const Stored = z.object({
  id: z.string(),
  callId: z.string(),
  notice: z.int().positive(),
  position: z.int().positive(),
  applicationId: ApplicationId,
  stated: StatedItem,
  at: Instant,
  confirmBy: Instant,
  secretDigest: Sha256.nullable(),
  isSent: z.boolean(),
  attempts: z.int().min(0),
  dueAt: Instant,
});

export function readPendingObjectionIn(table: Table): PendingStore['readPendingObjection'] {
  return async (id) => {
    const item = await getItem(table, key.pendingObjection(id));
    return item ? fromItem(Stored, item) : null;
  };
}

/** The objections that wait for their senders, for whoever sends links. */
export function linksIn(table: Table): LinkStore {
  return {
    listDueObjections: async (now, limit) => {
      const items = await dueItems(table, LINK_QUEUE, { now, limit });
      return items
        .map((item) => fromItem(Stored, item))
        .filter(({ dueAt }) => Date.parse(dueAt) <= now.getTime());
    },
    movePendingObjection: async (seen, next) => {
      const { tableName: TableName } = table;
      const unchanged = {
        ConditionExpression: 'attempts = :attempts AND dueAt = :dueAt',
        ExpressionAttributeValues: marshall({ ':attempts': seen.attempts, ':dueAt': seen.dueAt }),
      };
      return conditionHeld(
        next
          ? table.send(new PutItemCommand({ TableName, Item: pendingItem(next), ...unchanged }))
          : table.send(
              new DeleteItemCommand({
                TableName,
                Key: toKey(key.pendingObjection(seen.id)),
                ...unchanged,
              }),
            ),
      );
    },
  };
}
