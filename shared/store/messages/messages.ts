import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { Message, Receiver, isFailed, nameOf, ownerOf } from '../../domain/messages/message.ts';
import { isCall } from '../../domain/messages/called.ts';
import { conditionHeld } from '../table/condition-held.ts';
import { dueAttributes, dueItems } from '../table/due.ts';
import { getItem } from '../table/get-item.ts';
import { type Item, fromItem, toItem } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import { FAILED_QUEUE, MESSAGE_QUEUE, TABLE, WEBHOOK_QUEUE, key } from '../table/table-shape.ts';
import type { Table } from '../table/table.ts';
import type { CalledMessageStore, FailedMessageStore, MessageStore } from './message-store.ts';

const Stored = z.object({
  ...Message.shape,
  // those of before anybody but associations was told anything
  to: Receiver.default('association'),
  callId: Message.shape.callId.default(null),
  until: Message.shape.until.default(null),
  days: Message.shape.days.default(null),
});

/** The messages of applications in the one table. */
export function messagesIn(table: Table): MessageStore {
  return {
    enterMessage: async (message) => {
      await put(table, message, 'attribute_not_exists(pk)');
    },
    listDueMessages: listDueIn(table, MESSAGE_QUEUE),
    listDueCalls: listDueIn(table, WEBHOOK_QUEUE),
    moveMessage: moveMessageIn(table),
    listMessages: listMessagesIn(table),
  };
}

export function moveMessageIn(table: Table): MessageStore['moveMessage'] {
  return (seen, next) =>
    put(table, next, 'attempts = :attempts AND #state = :state AND dueAt = :dueAt', seen);
}

export function readMessageIn(table: Table): CalledMessageStore['readMessage'] {
  return async (owner, name) => {
    const item = await getItem(table, key.message(owner, name));
    return item ? fromItem(Stored, item) : null;
  };
}

export function listMessagesIn(table: Table): MessageStore['listMessages'] {
  return async (owner) => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: marshall({ ':pk': key.message(owner, '').pk }),
      ConsistentRead: true,
    });
    return items.map((item) => fromItem(Stored, item));
  };
}

function listDueIn(table: Table, queue: string): MessageStore['listDueMessages'] {
  return async (now, limit) => {
    const items = await dueItems(table, queue, { now, limit });
    return items
      .map((item) => fromItem(Stored, item))
      .filter(({ dueAt }) => dueAt !== null && Date.parse(dueAt) <= now.getTime());
  };
}

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
  return conditionHeld(send(command));
}

function messageItem(message: Message): Item {
  const { to, kind, dueAt, state, settledAt, at } = message;
  const [owner, name] = [ownerOf(message), nameOf(message)];
  const isMail = !isCall(to);
  const queue = isMail ? MESSAGE_QUEUE : WEBHOOK_QUEUE;
  return toItem(key.message(owner, name), {
    ...message,
    ...(dueAt !== null && dueAttributes(queue, dueAt, `${owner}#${name}`)),
    // whose address answers nothing is told on their own page, and nobody who looks after the system;
    // that what tells of failures failed is no other failure, of which it would be told for ever
    ...(isMail &&
      isFailed(state) &&
      kind !== 'mail_failed' &&
      dueAttributes(FAILED_QUEUE, settledAt ?? at, `${owner}#${name}`)),
  });
}

/** One query of an index, eventually consistent; no item is read. */
export function countFailedIn({
  send,
  tableName,
}: Table): FailedMessageStore['countFailedMessages'] {
  return async (since) => {
    const { partitionKey, sortKey } = TABLE.indexes.byQueue;
    const { Count = 0 } = await send(
      new QueryCommand({
        TableName: tableName,
        IndexName: 'byQueue',
        KeyConditionExpression: '#queue = :queue AND #settled >= :since',
        ExpressionAttributeNames: { '#queue': partitionKey, '#settled': sortKey },
        ExpressionAttributeValues: marshall({
          ':queue': FAILED_QUEUE,
          ':since': since.toISOString(),
        }),
        Select: 'COUNT',
      }),
    );
    return Count;
  };
}
