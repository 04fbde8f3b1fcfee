import { DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { type Snapshot, snapshotFrom } from './application-items.ts';
import { toItem, toKey } from '../table/item.ts';
import { conditionHeld } from '../table/condition-held.ts';
import { batchGet } from '../table/batch-get.ts';
import { queryAll } from '../table/query.ts';
import { guardFrom } from './filing-guard.ts';
import type { JointFilingStore } from './joint-filing-store.ts';
import { setAttributes } from '../table/set-attributes.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';

const MOST_PER_BATCH = 100;

/** Both the guards and the snapshots are read consistently: the message may be younger than a replica. */
export function submittedElsewhereIn(table: Table): JointFilingStore['submittedElsewhere'] {
  return async ({ callId, standardNumber, applicationId }) => {
    if (standardNumber === null) return [];
    const guards = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: marshall({ ':pk': key.filing(callId, standardNumber, '').pk }),
      ConsistentRead: true,
    });
    const ids = guards.map((item) => guardFrom(item).applicationId);
    const filed = (await snapshots(table, ids)).filter(isFiled);
    // withdrawn or renumbered since: nothing is joint any more
    if (!filed.some(({ id }) => id === applicationId)) return [];
    return filed
      .filter(({ id }) => id !== applicationId)
      .map(({ id, association }) => ({ id, association }));
  };
}

/** Whatever became of it since: a filing that was returned or refused names the same standard. */
function isFiled({ submission, state }: Snapshot): boolean {
  return submission !== undefined && state !== 'withdrawn';
}

async function snapshots(table: Table, ids: readonly string[]) {
  const found = [];
  for (let from = 0; from < ids.length; from += MOST_PER_BATCH) {
    const keys = ids.slice(from, from + MOST_PER_BATCH).map(key.snapshot);
    found.push(...(await batchGet(table, keys)).values());
  }
  return found.map(snapshotFrom);
}

export function flagJointFilingIn({ send, tableName }: Table): JointFilingStore['flagJointFiling'] {
  return async (applicationId, flag) => {
    const at = key.jointFiling(applicationId, flag.applicationId);
    const first = setAttributes(tableName, toItem(at, { ...flag }), 'attribute_not_exists(pk)');
    // the first flag stays, however often and in whatever order it is told
    await conditionHeld(send(new UpdateItemCommand(first)));
  };
}

export function acknowledgeIn({ send, tableName }: Table): JointFilingStore['acknowledge'] {
  return async ({ applicationId, sequence }) => {
    const Key = toKey(key.outbox(applicationId, sequence));
    await send(new DeleteItemCommand({ TableName: tableName, Key }));
  };
}
