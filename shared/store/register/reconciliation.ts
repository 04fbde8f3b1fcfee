import {
  ConditionalCheckFailedException,
  PutItemCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { Instant } from '../../domain/calendar.ts';
import { differences } from '../../domain/publication/figures.ts';
import { lineFrom, snapshotFrom } from '../applications/application-items.ts';
import { OutboxMessage } from '../outbox/outbox-message.ts';
import { batchGet } from '../table/batch-get.ts';
import { getItem } from '../table/get-item.ts';
import { type Item, fromItem, toItem, toKey } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';
import type { ReconciliationStore } from './reconciliation-store.ts';
import { listRegisterIn } from './register.ts';

/** What one request reads by their keys. */
const PER_PAGE = 100;

export function everyApplicationIn(table: Table): ReconciliationStore['everyApplication'] {
  const { send, tableName: TableName } = table;
  return async function* everyApplication() {
    let ExclusiveStartKey: Item | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await send(
        new ScanCommand({
          TableName,
          IndexName: 'byAssociation',
          Limit: PER_PAGE,
          ExclusiveStartKey,
        }),
      );
      const keys = Items.map((item) => key.snapshot(lineFrom(item).line.id));
      yield [...(await batchGet(table, keys)).values()].map(snapshotFrom);
      ExclusiveStartKey = LastEvaluatedKey;
    } while (ExclusiveStartKey);
  };
}

export function listMessagesIn(table: Table): ReconciliationStore['listMessages'] {
  return async (applicationId) => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: marshall({ ':pk': key.outbox(applicationId, 0).pk }),
      ConsistentRead: true,
    });
    return items.map((item) => fromItem(OutboxMessage, item));
  };
}

export function wakeReportIn({ send, tableName }: Table): ReconciliationStore['wakeReport'] {
  return async ({ callId, reportId }, at) => {
    await send(
      new UpdateItemCommand({
        TableName: tableName,
        Key: toKey(key.reEvaluation(callId, reportId)),
        UpdateExpression: 'SET wokenAt = :at',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: marshall({ ':at': at }),
      }),
    );
  };
}

const ATTEMPTS = 5;
type Counts = Readonly<Record<string, number>>;

export function recountIn(table: Table): ReconciliationStore['recount'] {
  return async (callId, at) => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      // the counts first: what is entered after that has another moment, and they are read anew
      const held = await readCounts(table, callId);
      const counts = countsOf(await listRegisterIn(table)(callId));
      if (isSame(held.counts, counts)) return false;
      if (await putCounts(table, callId, { counts, at, seen: held.asOf })) return true;
    }
    throw new Error(`the counts of ${callId} go on changing`);
  };
}

async function readCounts(table: Table, callId: string) {
  const item = await getItem(table, key.counts(callId));
  if (!item) return { asOf: null, counts: {} };
  const { asOf } = fromItem(z.object({ asOf: Instant }), item);
  const named = Object.entries(unmarshall(item)).filter(([name]) => name.includes('#'));
  return { asOf, counts: Object.fromEntries(named) as Counts };
}

/** What all lines of a register come to, each count by its name in the item. */
function countsOf(lines: Awaited<ReturnType<ReturnType<typeof listRegisterIn>>>): Counts {
  const counts: Record<string, number> = {};
  for (const { figure, name, by } of lines.flatMap((line) => differences(null, line))) {
    const counted = `${figure}#${name}`;
    counts[counted] = (counts[counted] ?? 0) + by;
  }
  return counts;
}

/** What there is none of may be absent or 0. */
function isSame(one: Counts, other: Counts): boolean {
  const names = [...Object.keys(one), ...Object.keys(other)];
  return names.every((name) => (one[name] ?? 0) === (other[name] ?? 0));
}

/** False where others counted meanwhile. */
async function putCounts(
  { send, tableName }: Table,
  callId: string,
  { counts, at, seen }: { counts: Counts; at: Instant; seen: Instant | null },
): Promise<boolean> {
  const unchanged =
    seen === null
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#at = :seen',
          ExpressionAttributeNames: { '#at': 'asOf' },
          ExpressionAttributeValues: marshall({ ':seen': seen }),
        };
  const Item = toItem(key.counts(callId), { asOf: at, ...counts });
  try {
    await send(new PutItemCommand({ TableName: tableName, Item, ...unchanged }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
