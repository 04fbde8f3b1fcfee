import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { KeptCalendar } from '../../domain/messages/calendar-feed.ts';
import { type Item, fromItem, jsonText, placeOf, toKey } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import { type Key, receiverKey } from '../table/table-shape.ts';
import type { Table } from '../table/table.ts';
import { transact } from '../table/transact.ts';
import type { Write } from '../table/write.ts';
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
      for (const item of items) await transact(table, erasing(table, item));
      return items.length > 0;
    },
  };
}

/** An item with the way back that it names; one that was renewed meanwhile stays for the next run. */
function erasing({ tableName }: Table, item: Item): Write<'changed'>[] {
  const { calendar } = fromItem(Dated, item);
  const deletion = (at: Key) => ({ TableName: tableName, Key: toKey(at) });
  if (!calendar?.feed) return [{ item: { Delete: deletion(placeOf(item)) }, refusal: () => null }];
  const unchanged = {
    ConditionExpression: '#version = :seen',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: marshall({ ':seen': calendar.version }),
  };
  return [
    { item: { Delete: { ...deletion(placeOf(item)), ...unchanged } }, refusal: () => 'changed' },
    {
      item: { Delete: deletion(receiverKey.feed(calendar.feed.digest)) },
      refusal: () => null,
    },
  ];
}
