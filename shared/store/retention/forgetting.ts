import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { KeptCalendar } from '../../domain/messages/calendar-feed.ts';
import { fromItem, jsonText, placeOf, toKey } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import { type Key, receiverKey } from '../table/table-shape.ts';
import type { Table } from '../table/table.ts';
import type { ForgettingStore } from './forgetting-store.ts';

const Dated = z.object({ calendar: jsonText(KeptCalendar).optional() });

export function forgettingIn(table: Table): ForgettingStore {
  return {
    forgetReceiver: async (whose) => {
      const items = await queryAll(table, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: marshall({ ':pk': receiverKey.preferences(whose).pk }),
        ConsistentRead: true,
      });
      for (const item of items) {
        const feed = fromItem(Dated, item).calendar?.feed;
        // the way back first: without the item nobody would find it
        if (feed) await erase(table, receiverKey.feed(feed.digest));
        await erase(table, placeOf(item));
      }
      return items.length > 0;
    },
  };
}

async function erase({ send, tableName }: Table, at: Key): Promise<void> {
  await send(new DeleteItemCommand({ TableName: tableName, Key: toKey(at) }));
}
