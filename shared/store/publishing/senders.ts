import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { Change } from '../commands/change.ts';
import { batchGet, nameOf } from '../table/batch-get.ts';
import { fromItem, toKey } from '../table/item.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';
import type { Write } from '../table/write.ts';
import type { ObjectionStore, SentInHour } from './published-store.ts';

const Counter = z.object({ count: z.int().min(0) });

export function countSentIn(table: Table): ObjectionStore['countSent'] {
  return async (asked) => {
    const keys = asked.map(({ digest, hour }) => key.sender(digest, hour));
    const found = await batchGet(table, keys);
    return keys.map((at) => {
      const item = found.get(nameOf(at));
      return item ? fromItem(Counter, item).count : 0;
    });
  };
}

/** One more of each. How many there may be is asked before: the application's version orders them. */
export function sentWrites(
  tableName: string,
  objection: NonNullable<Change['objection']>,
): Write[] {
  return objection.sent.map((one) => sentWrite(tableName, one));
}

function sentWrite(tableName: string, { digest, hour }: SentInHour): Write {
  return {
    item: {
      Update: {
        TableName: tableName,
        Key: toKey(key.sender(digest, hour)),
        UpdateExpression: 'SET #v = :v, expiresAt = :gone ADD #count :one',
        ExpressionAttributeNames: { '#v': 'v', '#count': 'count' },
        ExpressionAttributeValues: marshall({ ':v': 1, ':one': 1, ':gone': (hour + 1) * 3600 }),
      },
    },
    refusal: () => null,
  };
}
