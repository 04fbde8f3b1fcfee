import { replaceWrite } from '../rankings/ranking-write.ts';
import { recommendedBy } from './recommended-count.ts';
import type { Change, ApplicationChange } from '../commands/change.ts';
import { key } from '../table/table-shape.ts';
import { type Write, updateWrite } from '../table/write.ts';

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

/**
 * Larger than the positions of an order that was given, and than the instants by which it was kept
 * once. What counts the writes is added, so that those of one moment stand as they came.
 */
const BEHIND_ALL = 1e13;

function atTheEnd(tableName: string, recommenderId: string, next: Next): Write {
  return updateWrite(tableName, key.recommendations(next.callId, recommenderId), {
    says: 'SET #v = :v, #id = if_not_exists(#version, :none) + :last ADD #version :one',
    names: { '#id': next.id, '#version': 'version' },
    values: { ':none': 0, ':last': BEHIND_ALL, ':one': 1 },
  });
}

/** Without a condition: what was recommended before an order was kept is in none. */
function without(tableName: string, recommenderId: string, next: Next): Write {
  return updateWrite(tableName, key.recommendations(next.callId, recommenderId), {
    says: 'SET #v = :v REMOVE #id ADD #version :one',
    names: { '#id': next.id, '#version': 'version' },
    values: { ':one': 1 },
  });
}
