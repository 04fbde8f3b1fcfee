import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { batchGet } from './batch-get.ts';
import type { Item } from './item.ts';
import { TABLE } from './table-shape.ts';
import type { Table } from './table.ts';

const { partitionKey, sortKey } = TABLE.indexes.byQueue;

const Keys = z.object({ pk: z.string(), sk: z.string() });

/** What puts an item into a queue of things to be done, by the moment at which it is due. */
export function dueAttributes(queue: string, dueAt: string, rest: string) {
  return { [partitionKey]: queue, [sortKey]: sortOf(dueAt, rest) };
}

/**
 * Items of such a queue whose entry in the index is due, the longest due first, as they are now:
 * the index does not hold all of an item, and may be behind, so that somebody may have one in hand.
 */
export async function dueItems(
  table: Table,
  queue: string,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<Item[]> {
  const { Items = [] } = await table.send(
    new QueryCommand({
      TableName: table.tableName,
      IndexName: 'byQueue',
      KeyConditionExpression: '#queue = :queue AND #due <= :now',
      ExpressionAttributeNames: { '#queue': partitionKey, '#due': sortKey },
      ExpressionAttributeValues: marshall({
        ':queue': queue,
        ':now': sortOf(now.toISOString(), '~'),
      }),
      Limit: limit,
    }),
  );
  const keys = Items.map((item) => Keys.parse({ pk: item['pk']?.S, sk: item['sk']?.S }));
  return [...(await batchGet(table, keys)).values()];
}

/** By the moment, and within it by whatever is behind it. */
function sortOf(dueAt: string, rest: string): string {
  return `${dueAt}#${rest}`;
}
