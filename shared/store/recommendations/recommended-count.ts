import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Application } from '../../domain/application/application.ts';
import { fromItem, toKey } from '../table/item.ts';
import type { RecommendationStore } from './recommendation-store.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';
import type { ApplicationChange } from '../commands/change.ts';
import { type Write, updateWrite } from '../table/write.ts';

/**
 * What a change adds to, or takes from, the number of filings that a recommender has recommended in
 * a call. Counted where there is no quota as well, so that one that is set later is exact.
 */
export function recommendedWrites(tableName: string, change: ApplicationChange): Write[] {
  const { seen, next, recommenderQuota = null } = change;
  const [before, after] = [seen && recommendedBy(seen), recommendedBy(next)];
  if (before === after) return [];
  return [
    ...(before ? [lessWrite(tableName, next.callId, before)] : []),
    ...(after ? [moreWrite(tableName, { callId: next.callId, id: after }, recommenderQuota)] : []),
  ];
}

/** Only a recommendation has an opinion, and nothing but a withdrawal takes it back. */
export function recommendedBy({ state, recommendation, submission }: Application): string | null {
  if (state === 'withdrawn' || !recommendation?.opinion) return null;
  return submission?.filing.recommender?.id ?? null;
}

interface Recommender {
  readonly callId: string;
  readonly id: string;
}

function moreWrite(tableName: string, { callId, id }: Recommender, quota: number | null): Write {
  return updateWrite(tableName, key.quota(callId, id), {
    says: 'SET #v = :v ADD #count :one',
    names: COUNT,
    values: { ':one': 1, ...(quota !== null && { ':quota': quota }) },
    ...(quota !== null && {
      only: {
        where: 'attribute_not_exists(#count) OR #count < :quota',
        else: { code: 'recommendation.quota_reached', quota },
      },
    }),
  });
}

function lessWrite(tableName: string, callId: string, recommenderId: string): Write {
  return updateWrite(tableName, key.quota(callId, recommenderId), {
    says: 'SET #v = :v ADD #count :less',
    names: COUNT,
    values: { ':less': -1, ':none': 0 },
    only: { where: '#count > :none', else: null },
  });
}

const COUNT = { '#count': 'count' };

const Counter = z.object({ count: z.int().min(0) });

export function countRecommendedIn(table: Table): RecommendationStore['countRecommended'] {
  return async (callId, recommenderId) => {
    const { send, tableName } = table;
    const Key = toKey(key.quota(callId, recommenderId));
    const { Item } = await send(
      new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }),
    );
    return Item ? fromItem(Counter, Item).count : 0;
  };
}
