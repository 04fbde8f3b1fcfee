import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { ApplicationId } from '../../domain/application/application.ts';
import { Instant } from '../../domain/calendar.ts';
import { type Redaction, pendingRedactions } from '../../domain/materials/redaction.ts';
import { type Item, fromItem, toItem, toKey } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import { key } from '../table/table-shape.ts';
import type { Table } from '../table/table.ts';

/** An application in which a redaction waits for a second person; `at`: since when the first of them does. */
export const WaitingRedaction = z.object({ applicationId: ApplicationId, at: Instant });
export type WaitingRedaction = z.infer<typeof WaitingRedaction>;

export interface WaitingRedactionStore {
  /** Those of a call, the one first that has waited longest; one partition, which holds nothing else. */
  listWaitingRedactions(callId: string): Promise<WaitingRedaction[]>;
}

interface Filing {
  readonly id: string;
  readonly callId: string;
  readonly redactions?: readonly Redaction[] | undefined;
}

export function listWaitingRedactionsIn(
  table: Table,
): WaitingRedactionStore['listWaitingRedactions'] {
  return async (callId) => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: marshall({ ':pk': key.waitingRedaction(callId, '').pk }),
      ConsistentRead: true,
    });
    const found = items.map((item) => fromItem(WaitingRedaction, item));
    // a partition is read by its ids, and what waits since the same moment stays in that order
    return found.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  };
}

/** Lists an application among those in which a redaction waits, or takes it off: as it is itself. */
export function waitingRedactionItem(TableName: string, filing: Filing): TransactWriteItem {
  const Item = waitingItem(filing);
  if (Item) return { Put: { TableName, Item } };
  return { Delete: { TableName, Key: toKey(key.waitingRedaction(filing.callId, filing.id)) } };
}

/** Null: nothing waits in it. */
export function waitingItem({ id, callId, redactions }: Filing): Item | null {
  const [first] = pendingRedactions({ redactions });
  return (
    (first && toItem(key.waitingRedaction(callId, id), { applicationId: id, at: first.at })) ?? null
  );
}
