import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Item, toKey } from './item.ts';
import { persist } from './retry.ts';
import type { Table } from './table.ts';
import type { Key } from './table-shape.ts';

const ATTEMPTS = 5;

/** Up to 100 items by one request, or more where the engine leaves some unprocessed. */
export async function batchGet(table: Table, keys: readonly Key[]): Promise<Map<string, Item>> {
  const found = new Map<string, Item>();
  let wanted: Item[] = keys.map(toKey);
  for (let attempt = 1; wanted.length > 0; attempt += 1) {
    const RequestItems = { [table.tableName]: { Keys: wanted, ConsistentRead: true } };
    const answer = await persist(table.patience, () =>
      table.client.send(new BatchGetItemCommand({ RequestItems })),
    );
    for (const item of answer.Responses?.[table.tableName] ?? []) {
      found.set(nameOf(keyIn(item)), item);
    }
    wanted = answer.UnprocessedKeys?.[table.tableName]?.Keys ?? [];
    if (attempt === ATTEMPTS && wanted.length > 0) throw new Error('the store is too busy to read');
    if (wanted.length > 0) await table.patience.sleep(table.patience.random() * 20 * 2 ** attempt);
  }
  return found;
}

export function nameOf({ pk, sk }: Key): string {
  return `${pk} ${sk}`;
}

function keyIn({ pk, sk }: Item): Key {
  return unmarshall({ ...(pk && { pk }), ...(sk && { sk }) }) as Key;
}
