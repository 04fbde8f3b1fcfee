import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { type Application, ApplicationId } from '../../domain/application/application.ts';
import { totalsOf } from '../../domain/review/panel.ts';
import { fromItem, toItem } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import type { ScoreTotalStore } from './score-total-store.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';
import type { ApplicationChange } from '../commands/change.ts';
import type { Write } from '../table/write.ts';

/**
 * An item for each total that counts, beside the others of its expert in the call: written as the
 * scores of a panel open, and final from then on.
 */
export function scoreTotalWrites(tableName: string, { seen, next }: ApplicationChange): Write[] {
  const before = new Set(openTotals(seen).map(({ expert }) => expert));
  return openTotals(next)
    .filter(({ expert }) => !before.has(expert))
    .map(({ expert, total }) => {
      const at = key.scoreTotal(next.callId, expert, next.id);
      const Item = toItem(at, { applicationId: next.id, total });
      return { item: { Put: { TableName: tableName, Item } }, refusal: () => null };
    });
}

function openTotals(application: Application | null) {
  return application?.review ? totalsOf(application.review) : [];
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
