import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { ApplicationId } from '../../domain/application/application.ts';
import { type Result, accept, refuse } from '../../domain/result.ts';
import { lineFrom } from './application-items.ts';
import { cursorFrom, positionIn } from '../table/cursor.ts';
import type { Item } from '../table/item.ts';
import type { ApplicationStore } from './application-store.ts';
import type { CursorRefusal } from '../table/page.ts';
import type { Table } from '../table/table.ts';
import { TABLE, key } from '../table/table-shape.ts';
import { query } from '../table/query.ts';

const { byAssociation } = TABLE.indexes;
const Position = z.tuple([z.string().max(100), z.string().max(200), ApplicationId]);

export function listApplicationsIn(table: Table): ApplicationStore['listApplications'] {
  return async (association, callId, { limit, cursor }) => {
    const prefix = callId === undefined ? '' : `${callId}#`;
    const start = cursor === undefined ? accept(undefined) : startKey(association, prefix, cursor);
    if (!start.ok) return start;
    const { items, isMore } = await query(table, {
      IndexName: 'byAssociation',
      KeyConditionExpression: prefix
        ? '#association = :association AND begins_with(#sort, :prefix)'
        : '#association = :association',
      ExpressionAttributeNames: {
        '#association': byAssociation.partitionKey,
        ...(prefix && { '#sort': byAssociation.sortKey }),
      },
      ExpressionAttributeValues: marshall({
        ':association': association,
        ...(prefix && { ':prefix': prefix }),
      }),
      ExclusiveStartKey: start.value,
      ScanIndexForward: false,
      // one more than asked for tells whether there is a next page
      Limit: limit + 1,
    });
    const lines = items.slice(0, limit).map(lineFrom);
    const last = lines.at(-1);
    const goesOn = last && (items.length > limit || isMore);
    return accept({
      lines: lines.map(({ line }) => line),
      nextCursor: goesOn ? cursorFrom([association, last.sort, last.line.id]) : null,
    });
  };
}

/** Always within the caller's own list, whatever the cursor says. */
function startKey(
  association: string,
  prefix: string,
  cursor: string,
): Result<Item, CursorRefusal> {
  const position = positionIn(Position, cursor);
  if (!position.ok) return position;
  const [owner, sort, id] = position.value;
  if (owner !== association || !sort.startsWith(prefix) || !sort.endsWith(`#${id}`)) {
    return refuse({ code: 'cursor.invalid' });
  }
  const at = { [byAssociation.partitionKey]: association, [byAssociation.sortKey]: sort };
  return accept(marshall({ ...key.snapshot(id), ...at }));
}
