import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { type Application, ApplicationId } from '../../domain/application/application.ts';
import { totalsOf } from '../../domain/review/panel.ts';
import { fromItem, toItem, toKey } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import type { ScoreTotalStore } from './score-total-store.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';
import type { ApplicationChange } from '../commands/change.ts';
import type { Write } from '../table/write.ts';

/**
 * An item for each total that counts and is open, beside the others of its expert in the call: written
 * as the scores of a panel open, removed as they close again or an expert goes.
 */
export function scoreTotalWrites(tableName: string, { seen, next }: ApplicationChange): Write[] {
  const [before, after] = [openTotals(seen), openTotals(next)];
  const at = (expert: string) => key.scoreTotal(next.callId, expert, next.id);
  const put = ([expert, total]: [string, number]) =>
    toItem(at(expert), { applicationId: next.id, total });
  return [
    ...[...before.keys()]
      .filter((expert) => !after.has(expert))
      .map((expert) => ({ Delete: { TableName: tableName, Key: toKey(at(expert)) } })),
    ...[...after]
      .filter(([expert, total]) => before.get(expert) !== total)
      .map((given) => ({ Put: { TableName: tableName, Item: put(given) } })),
  ].map((item) => ({ item, refusal: () => null }));
}

function openTotals(application: Application | null): ReadonlyMap<string, number> {
  const { review } = application ?? {};
  return new Map(review ? totalsOf(review).map(({ expert, total }) => [expert, total]) : []);
}

const Given = z.object({ applicationId: ApplicationId, total: z.number() });

export function listScoreTotalsIn(table: Table): ScoreTotalStore['listScoreTotals'] {
  return async (callId, expert) => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: marshall({ ':pk': key.scoreTotal(callId, expert, '').pk }),
      ConsistentRead: true,
    });
    return items.map((item) => fromItem(Given, item));
  };
}
