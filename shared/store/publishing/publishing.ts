import { randomUUID } from 'node:crypto';
import {
  TransactWriteItemsCommand,
  TransactionCanceledException,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Application } from '../../domain/application/application.ts';
import { accept, refuse } from '../../domain/result.ts';
import { delegationCheck } from '../delegations/delegations.ts';
import { applicationFrom } from '../applications/application-items.ts';
import { toKey } from '../table/item.ts';
import { batchGet, nameOf } from '../table/batch-get.ts';
import { consistentRead } from '../applications/consistent-read.ts';
import { listItems } from './published-items.ts';
import type { PublishingStore } from './published-store.ts';
import type { Table } from '../table/table.ts';
import { type Key, key } from '../table/table-shape.ts';

/** All or nothing, so that what is public is whole; one transaction holds what a list may. */
export function freezeListIn({ send, tableName }: Table): PublishingStore['freezeList'] {
  return async (freeze, standsOn) => {
    // a repeat after a lost acknowledgement is known by its token, and not done twice
    const ClientRequestToken = randomUUID();
    const puts = listItems(freeze).map((Item) => ({
      Put: { TableName: tableName, Item, ConditionExpression: 'attribute_not_exists(pk)' },
    }));
    const check = standsOn ? [delegationCheck(tableName, standsOn).item] : [];
    try {
      const TransactItems = [...puts, ...check];
      await send(new TransactWriteItemsCommand({ TransactItems, ClientRequestToken }));
      return accept(true);
    } catch (error) {
      if (isFailed(error, 0)) return accept(false);
      if (!standsOn || !isFailed(error, puts.length)) throw error;
      return refuse({ code: 'delegation.not_in_force', subject: standsOn.from });
    }
  };
}

function isFailed(error: unknown, at: number): boolean {
  if (!(error instanceof TransactionCanceledException)) return false;
  return error.CancellationReasons?.[at]?.Code === 'ConditionalCheckFailed';
}

export function completeListIn(table: Table): PublishingStore['completeList'] {
  return (callId, kind, number) =>
    mark(table, key.list(callId, kind, number), { name: 'isComplete', value: true });
}

export function closeNoticeIn(table: Table): PublishingStore['closeNotice'] {
  return (callId, number) =>
    mark(table, key.list(callId, 'notice', number), { name: 'isClosed', value: true });
}

async function mark(
  { send, tableName }: Table,
  at: Key,
  { name, value }: { name: string; value: boolean },
): Promise<void> {
  const update = new UpdateItemCommand({
    TableName: tableName,
    Key: toKey(at),
    UpdateExpression: 'SET #name = :value',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: { '#name': name },
    ExpressionAttributeValues: marshall({ ':value': value }),
  });
  await send(update);
}

/** Snapshot and content of each: two of the hundred items that one request may name. */
const APPLICATIONS_PER_READ = 50;

export function readApplicationsIn(table: Table): PublishingStore['readApplications'] {
  return async (ids) => {
    const found: Application[] = [];
    for (let from = 0; from < ids.length; from += APPLICATIONS_PER_READ) {
      const some = ids.slice(from, from + APPLICATIONS_PER_READ);
      found.push(...(await consistentRead(() => readSome(table, some))));
    }
    return found;
  };
}

async function readSome(table: Table, ids: readonly string[]): Promise<Application[]> {
  const items = await batchGet(table, [...ids.map(key.snapshot), ...ids.map(key.content)]);
  return ids.flatMap((id) => {
    const snapshot = items.get(nameOf(key.snapshot(id)));
    const content = items.get(nameOf(key.content(id)));
    return snapshot && content ? [applicationFrom(snapshot, content)] : [];
  });
}
