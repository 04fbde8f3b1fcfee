import { marshall } from '@aws-sdk/util-dynamodb';
import { toKey } from '../table/item.ts';
import { replaceWrite } from '../rankings/ranking-write.ts';
import { recommendedBy } from './recommended-count.ts';
import type { Change, ApplicationChange } from '../commands/change.ts';
import { key } from '../table/table-shape.ts';
import type { Write } from '../table/write.ts';

/** What a change adds at the end of what a recommender recommends, or takes from it. */
export function orderWrites(tableName: string, { seen, next }: ApplicationChange): Write[] {
  const [before, after] = [seen && recommendedBy(seen), recommendedBy(next)];
  if (before === after) return [];
  return [
    ...(before ? [without(tableName, before, next)] : []),
    ...(after ? [atTheEnd(tableName, after, next)] : []),
  ];
}

/** The recommender's own order. */
export function orderWrite(
  tableName: string,
  change: NonNullable<Change['recommendations']>,
): Write {
  const { callId, recommenderId } = change;
  return replaceWrite(tableName, key.recommendations(callId, recommenderId), change);
}

type Next = ApplicationChange['next'];

function atTheEnd(tableName: string, recommenderId: string, next: Next): Write {
  return {
    item: {
      Update: {
        TableName: tableName,
        Key: toKey(key.recommendations(next.callId, recommenderId)),
        UpdateExpression: 'SET #v = :v, #id = :position ADD #version :one',
        ExpressionAttributeNames: { '#v': 'v', '#id': next.id, '#version': 'version' },
        // anything larger than the positions of an order that was given
        ExpressionAttributeValues: marshall({
          ':v': 1,
          ':position': Date.parse(next.updatedAt),
          ':one': 1,
        }),
      },
    },
    refusal: () => null,
  };
}

/** Without a condition: what was recommended before an order was kept is in none. */
function without(tableName: string, recommenderId: string, next: Next): Write {
  return {
    item: {
      Update: {
        TableName: tableName,
        Key: toKey(key.recommendations(next.callId, recommenderId)),
        UpdateExpression: 'SET #v = :v REMOVE #id ADD #version :one',
        ExpressionAttributeNames: { '#v': 'v', '#id': next.id, '#version': 'version' },
        ExpressionAttributeValues: marshall({ ':v': 1, ':one': 1 }),
      },
    },
    refusal: () => null,
  };
}
