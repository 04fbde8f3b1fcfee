import { setTimeout as pause } from 'node:timers/promises';
import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  ScanCommand,
  type WriteRequest,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import type { Item } from '../../shared/store/table/item.ts';
import { Refusal } from '../deploy/refusal.ts';
import { type Contents, contentsOf, digestsOf } from './contents.ts';

/** A table, and how to reach it. */
export interface Place {
  readonly client: DynamoDBClient;
  readonly tableName: string;
}

const READINGS = 4;
const BATCH = 25;
const PAUSE_MS = 50;
const ATTEMPTS = 10;

/**
 * Everything in a table as it was at one moment: it is read until two readings, one after the
 * other, found the same. Throws a `Refusal` where somebody goes on writing.
 */
export async function readStill(place: Place): Promise<Contents> {
  let last = await readOnce(place);
  for (let reading = 2; reading <= READINGS; reading += 1) {
    const next = await readOnce(place);
    if (isSame(last, next)) return next;
    last = next;
  }
  throw new Refusal(
    `${place.tableName} was written to while it was read. Read it at a quiet hour, or as it was at a moment (pilots export --at).`,
  );
}

/** One reading; what is written meanwhile may be in it or not. */
export async function readOnce({ client, tableName }: Place): Promise<Contents> {
  const items: Item[] = [];
  const input = { TableName: tableName, ConsistentRead: true };
  for await (const { Items = [] } of paginateScan({ client }, input)) items.push(...Items);
  return contentsOf(items);
}

function isSame(one: Contents, other: Contents): boolean {
  return JSON.stringify(digestsOf(one)) === JSON.stringify(digestsOf(other));
}

/** Whether nothing lies in a table, of any kind. */
export async function isEmpty({ client, tableName }: Place): Promise<boolean> {
  const input = { TableName: tableName, ConsistentRead: true, Limit: 1 };
  const { Items = [] } = await client.send(new ScanCommand(input));
  return Items.length === 0;
}

/** Puts all items as they are, kind by kind in their order. */
export async function writeAll(place: Place, contents: Contents): Promise<void> {
  for (const items of contents.values())
    for (let from = 0; from < items.length; from += BATCH)
      await writeBatch(
        place,
        items.slice(from, from + BATCH).map((Item) => ({ PutRequest: { Item } })),
      );
}

async function writeBatch({ client, tableName }: Place, requests: WriteRequest[]): Promise<void> {
  let left = requests;
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const RequestItems = { [tableName]: left };
    const { UnprocessedItems } = await client.send(new BatchWriteItemCommand({ RequestItems }));
    left = UnprocessedItems?.[tableName] ?? [];
    if (attempt === ATTEMPTS && left.length > 0) throw new Error('the table is too busy to write');
    if (left.length > 0) await pause(PAUSE_MS * 2 ** attempt);
  }
}
