import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Item, toKey } from './item.ts';
import { UnprocessedKeysError } from './retry.ts';
import type { Table } from './table.ts';
import type { Key } from './table-shape.ts';

/** Up to 100 items by one request, or more where the engine leaves some unprocessed. */
export async function batchGet(table: Table, keys: readonly Key[]): Promise<Map<string, Item>> {
  const found = new Map<string, Item>();
  // a request for nothing is refused by the engine
  if (keys.length === 0) return found;
  let wanted: Item[] = keys.map(toKey);
  await table.retry(async (send) => {
    const RequestItems = { [table.tableName]: { Keys: wanted, ConsistentRead: true } };
    const answer = await send(new BatchGetItemCommand({ RequestItems }));
    for (const item of answer.Responses?.[table.tableName] ?? []) {
      found.set(nameOf(keyIn(item)), item);
    }
    wanted = answer.UnprocessedKeys?.[table.tableName]?.Keys ?? [];
    if (wanted.length > 0) throw new UnprocessedKeysError(`${wanted.length} items`);
  });
  return found;
}

export function nameOf({ pk, sk }: Key): string {
  return `${pk} ${sk}`;
}

function keyIn({ pk, sk }: Item): Key {
  return unmarshall({ ...(pk && { pk }), ...(sk && { sk }) }) as Key;
}
