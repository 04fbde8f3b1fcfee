import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { type Item, toKey } from './item.ts';
import { persist } from './retry.ts';
import type { Table } from './table.ts';
import type { Key } from './table-shape.ts';

/** One item, read consistently. */
export async function getItem(table: Table, at: Key): Promise<Item | undefined> {
  const { client, tableName, patience } = table;
  const Key = toKey(at);
  const { Item } = await persist(patience, () =>
    client.send(new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true })),
  );
  return Item;
}
