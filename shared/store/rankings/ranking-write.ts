import { marshall } from '@aws-sdk/util-dynamodb';
import { rankingFrom, rankingItem } from './ranking-items.ts';
import { putOver } from '../table/put-over.ts';
import { toKey } from '../table/item.ts';
import type { RankingChange } from './ranking.ts';
import { type Key, key } from '../table/table-shape.ts';
import { type Write, updateWrite } from '../table/write.ts';

type Kind<K extends RankingChange['kind']> = Extract<RankingChange, { kind: K }>;

/** The write that a change of ranking is. */
export function rankingWrite(tableName: string, change: RankingChange): Write {
  switch (change.kind) {
    case 'append':
      return append(tableName, change);
    case 'remove':
      return remove(tableName, change);
    case 'replace':
      return replace(tableName, change);
  }
}

function append(tableName: string, change: Kind<'append'>): Write {
  const { applicationId, position, quota } = change;
  return updateWrite(tableName, key.ranking(change.callId, change.association), {
    says: 'SET #v = :v, #id = :position ADD #version :one, #count :one',
    names: { '#id': applicationId, '#version': 'version', '#count': 'count' },
    values: { ':position': position, ':one': 1, ...(quota !== null && { ':quota': quota }) },
    ...(quota !== null && {
      only: {
        where: 'attribute_not_exists(#count) OR #count < :quota',
        else: { code: 'application.quota_reached', quota },
      },
    }),
  });
}

function remove(tableName: string, change: Kind<'remove'>): Write {
  return {
    item: {
      Update: {
        TableName: tableName,
        Key: toKey(key.ranking(change.callId, change.association)),
        UpdateExpression: 'REMOVE #id ADD #version :one, #count :less',
        ConditionExpression: 'attribute_exists(#id)',
        ExpressionAttributeNames: {
          '#id': change.applicationId,
          '#version': 'version',
          '#count': 'count',
        },
        ExpressionAttributeValues: marshall({ ':one': 1, ':less': -1 }),
      },
    },
    refusal: () => null,
  };
}

function replace(tableName: string, change: Kind<'replace'>): Write {
  return replaceWrite(tableName, key.ranking(change.callId, change.association), change);
}

/** A ranking in another order, where it is still the one that was seen. */
export function replaceWrite(
  tableName: string,
  at: Key,
  { seenVersion, applications }: Pick<Kind<'replace'>, 'seenVersion' | 'applications'>,
): Write {
  return {
    item: putOver(tableName, rankingItem(at, seenVersion + 1, applications), seenVersion),
    refusal: (old) => ({
      code: 'ranking.changed_meanwhile',
      currentVersion: old ? rankingFrom(old).version : 0,
    }),
  };
}
