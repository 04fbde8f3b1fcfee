import type { Update } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { Instant } from '../../domain/calendar.ts';
import type {
  AssociationDifference,
  AssociationFigures,
} from '../../domain/publication/figures.ts';
import { type Item, fromItem, toKey } from '../table/item.ts';
import { queryEach } from '../table/query.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';
import type { AssociationFigureStore } from './figure-store.ts';

/** How a count is called in the item of its association: `byState#draft`, so that it can be added to. */
export function stateCount(state: string): string {
  return `${BY_STATE}${state}`;
}
const BY_STATE = 'byState#';

const Counted = z.object({ sk: z.string(), asOf: Instant, name: z.string() }).catchall(z.unknown());

/** The counts of an association as they lie in the table, what there is none of as 0 or not at all. */
export interface HeldCounts {
  readonly code: string;
  readonly name: string;
  readonly asOf: Instant;
  readonly counts: Readonly<Record<string, number>>;
}

export function listAssociationFiguresIn(
  table: Table,
): AssociationFigureStore['listAssociationFigures'] {
  return async (callId) => {
    const held = await listAssociationCounts(table, callId, false);
    return held.flatMap(({ code, name, counts }): AssociationFigures[] => {
      const there = Object.entries(counts).filter(([, count]) => count > 0);
      if (there.length === 0) return [];
      const byState = there.map(([state, count]) => [state.slice(BY_STATE.length), count]);
      return [{ code, name, byState: Object.fromEntries(byState) }];
    });
  };
}

/** Every association that has counts in a call. */
export function listAssociationCounts(
  table: Table,
  callId: string,
  ConsistentRead: boolean,
): Promise<HeldCounts[]> {
  const input = {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: marshall({ ':pk': key.associationCounts(callId, '').pk }),
    ConsistentRead,
  };
  return queryEach(table, input, heldFrom);
}

function heldFrom(item: Item): HeldCounts {
  const { sk, asOf, name, ...others } = fromItem(Counted, item);
  const counts = Object.entries(others).flatMap(([of, count]) =>
    of.startsWith(BY_STATE) && typeof count === 'number' ? [[of, count] as const] : [],
  );
  const code = sk.slice(key.associationCounts('', '').sk.length);
  return { code, name, asOf, counts: Object.fromEntries(counts) };
}

/** Adds to the counts of associations, an item each. */
export function associationUpdates(
  TableName: string,
  callId: string,
  changed: readonly AssociationDifference[],
  at: Instant,
): Update[] {
  return [...new Set(changed.map(({ association }) => association.code))].map((code) => {
    const own = changed.filter(({ association }) => association.code === code);
    // what is there last is what is now
    const name = own.at(-1)?.association.name;
    return {
      TableName,
      Key: toKey(key.associationCounts(callId, code)),
      UpdateExpression: `SET #v = :v, #at = :at, #name = :name ADD ${own
        .map((_, i) => `#c${i} :c${i}`)
        .join(', ')}`,
      ExpressionAttributeNames: {
        '#v': 'v',
        '#at': 'asOf',
        '#name': 'name',
        ...Object.fromEntries(own.map(({ state }, i) => [`#c${i}`, stateCount(state)])),
      },
      ExpressionAttributeValues: marshall({
        ':v': 1,
        ':at': at,
        ':name': name,
        ...Object.fromEntries(own.map(({ by }, i) => [`:c${i}`, by])),
      }),
    };
  });
}
