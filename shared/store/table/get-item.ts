import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { type Item, toKey } from './item.ts';
import type { Table } from './table.ts';
import type { Key } from './table-shape.ts';

/** One item, read consistently. */
export async function getItem(table: Table, at: Key): Promise<Item | undefined> {
  const { send, tableName } = table;
  const Key = toKey(at);
  const { Item } = await send(
    new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }),
  );
  return Item;
}
