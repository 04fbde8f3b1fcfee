import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { type Item, fromItem, toItem } from '../table/item.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';
import type { RequestKey } from './answered-request.ts';

/** A request on its way, before it has an answer. */
export interface Arrival extends RequestKey {
  /** SHA-256 of what is asked; another one under the same key is another request. */
  readonly fingerprint: string;
  /** When it came in. */
  readonly at: Date;
  /** In seconds since 1970. */
  readonly expiresAt: number;
}

/** When a request first came in, for those whose time is limited. */
export interface ArrivalStore {
  /** Notes an arrival, and gives the first one of the same request that had no answer yet. */
  noteArrival(arrival: Arrival): Promise<Date>;
  /** It was answered: the same request, sent again, comes in anew. */
  endArrival(arrival: Arrival): Promise<void>;
}

const Noted = z.object({ at: z.iso.datetime(), fingerprint: z.string() });

// another request, one that was answered, or one that is swept late
const IS_OVER =
  'attribute_not_exists(pk) OR isOver = :true OR fingerprint <> :fingerprint OR expiresAt < :now';

function arrivalItem({ scope, key: requestKey, fingerprint, at, expiresAt }: Arrival, over = {}) {
  const attributes = { fingerprint, at: at.toISOString(), expiresAt, ...over };
  return toItem(key.arrival(scope, requestKey), attributes);
}

export function noteArrivalIn({ send, tableName }: Table): ArrivalStore['noteArrival'] {
  return async (arrival) => {
    const { fingerprint, at } = arrival;
    const now = Math.floor(at.getTime() / 1000);
    const put = new PutItemCommand({
      TableName: tableName,
      Item: arrivalItem(arrival),
      ConditionExpression: IS_OVER,
      ExpressionAttributeValues: marshall({
        ':true': true,
        ':fingerprint': fingerprint,
        ':now': now,
      }),
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    try {
      await send(put);
      return at;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return earlier(error.Item, at);
      throw error;
    }
  };
}

/** Two at a time may be noted in either order. */
function earlier(item: Item | undefined, at: Date): Date {
  const first = item ? new Date(fromItem(Noted, item).at) : at;
  return first < at ? first : at;
}

export function endArrivalIn({ send, tableName }: Table): ArrivalStore['endArrival'] {
  return async (arrival) => {
    const Item = arrivalItem(arrival, { isOver: true });
    await send(new PutItemCommand({ TableName: tableName, Item }));
  };
}
