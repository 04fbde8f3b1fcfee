import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { batchGet, nameOf } from '../table/batch-get.ts';
import { fromItem, toKey } from '../table/item.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';
import type { Write } from '../table/write.ts';
import type { LimitedSent, ObjectionStore } from './published-store.ts';

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

/** One more of each, and no more than there may be. */
export function sentWrites(tableName: string, sent: readonly LimitedSent[]): Write[] {
  return sent.map((one) => sentWrite(tableName, one));
}

function sentWrite(tableName: string, { digest, hour, most, refusal }: LimitedSent): Write {
  return {
    item: {
      Update: {
        TableName: tableName,
        Key: toKey(key.sender(digest, hour)),
        UpdateExpression: 'SET #v = :v, expiresAt = :gone ADD #count :one',
        ConditionExpression: 'attribute_not_exists(#count) OR #count < :most',
        ExpressionAttributeNames: { '#v': 'v', '#count': 'count' },
        ExpressionAttributeValues: marshall({
          ':v': 1,
          ':one': 1,
          ':most': most,
          ':gone': (hour + 1) * 3600,
        }),
      },
    },
    refusal: () => refusal,
  };
}
