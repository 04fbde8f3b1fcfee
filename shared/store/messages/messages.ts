import {
  ConditionalCheckFailedException,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { Message } from '../../domain/messages/message.ts';
import { batchGet } from '../table/batch-get.ts';
import { type Item, fromItem, toItem } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import { MESSAGE_QUEUE, TABLE, key } from '../table/table-shape.ts';
import type { Table } from '../table/table.ts';
import type { MessageStore } from './message-store.ts';

const Stored = z.object(Message.shape);

/** The messages of applications in the one table. */
export function messagesIn(table: Table): MessageStore {
  return {
    enterMessage: async (message) => {
      await put(table, message, 'attribute_not_exists(pk)');
    },
    listDueMessages: listDueIn(table),
    moveMessage: (seen, next) =>
      put(table, next, 'attempts = :attempts AND #state = :state AND dueAt = :dueAt', seen),
    listMessages: listMessagesIn(table),
  };
}

export function listMessagesIn(table: Table): MessageStore['listMessages'] {
  return async (applicationId) => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: marshall({ ':pk': key.message(applicationId, 0).pk }),
      ConsistentRead: true,
    });
    return items.map((item) => fromItem(Stored, item));
  };
}

function listDueIn(table: Table): MessageStore['listDueMessages'] {
  const { partitionKey, sortKey } = TABLE.indexes.byQueue;
  return async (now, limit) => {
    const { Items = [] } = await table.send(
      new QueryCommand({
        TableName: table.tableName,
        IndexName: 'byQueue',
        KeyConditionExpression: '#queue = :queue AND #due <= :now',
        ExpressionAttributeNames: { '#queue': partitionKey, '#due': sortKey },
        ExpressionAttributeValues: marshall({
          ':queue': MESSAGE_QUEUE,
          ':now': sortOf(now.toISOString(), '~'),
        }),
        Limit: limit,
      }),
    );
    // the index does not hold all of an item, and may be behind: somebody may have it in hand by now
    const keys = Items.map((item) => Keys.parse({ pk: item['pk']?.S, sk: item['sk']?.S }));
    const items = await batchGet(table, keys);
    return [...items.values()]
      .map((item) => fromItem(Stored, item))
      .filter(({ dueAt }) => dueAt !== null && Date.parse(dueAt) <= now.getTime());
  };
}

const Keys = z.object({ pk: z.string(), sk: z.string() });

/** False where the condition does not hold. */
async function put(
  { send, tableName }: Table,
  message: Message,
  condition: string,
  seen?: Message,
): Promise<boolean> {
  const command = new PutItemCommand({
    TableName: tableName,
    Item: messageItem(message),
    ConditionExpression: condition,
    ...(seen && {
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: marshall({
        ':attempts': seen.attempts,
        ':state': seen.state,
        ':dueAt': seen.dueAt,
      }),
    }),
  });
  try {
    await send(command);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

function messageItem(message: Message): Item {
  const { partitionKey, sortKey } = TABLE.indexes.byQueue;
  const { applicationId, sequence, dueAt } = message;
  return toItem(key.message(applicationId, sequence), {
    ...message,
    ...(dueAt !== null && {
      [partitionKey]: MESSAGE_QUEUE,
      [sortKey]: sortOf(dueAt, `${applicationId}#${sequence}`),
    }),
  });
}

/** By the moment, and within it by whatever is behind it. */
function sortOf(dueAt: string, rest: string): string {
  return `${dueAt}#${rest}`;
}
