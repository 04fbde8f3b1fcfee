import { ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { lineFrom, snapshotFrom } from '../applications/application-items.ts';
import { OutboxMessage } from '../outbox/outbox-message.ts';
import { batchGet } from '../table/batch-get.ts';
import { type Item, fromItem, toKey } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import type { Table } from '../table/table.ts';
import { TABLE, key } from '../table/table-shape.ts';
import { getItem } from '../table/get-item.ts';
import { transact } from '../table/transact.ts';
import { waitingItem, waitingRedactionItem } from '../queues/waiting-redactions.ts';
import { placeOfSnapshot } from '../queues/queue-place.ts';
import { update } from '../retention/marked.ts';
import type { HeldApplication, ReconciliationStore } from './reconciliation-store.ts';

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
      yield [...(await batchGet(table, keys)).values()].map(heldFrom);
      ExclusiveStartKey = LastEvaluatedKey;
    } while (ExclusiveStartKey);
  };
}

function heldFrom(item: Item): HeldApplication {
  const snapshot = snapshotFrom(item);
  const { submission = null, examination = null, publication = null } = snapshot;
  const { review = null, reconsideration = null } = snapshot;
  const parts = { submission, examination, publication, review, reconsideration };
  const place = placeOfSnapshot({ ...snapshot, ...parts });
  const { partitionKey } = TABLE.indexes.byQueue;
  return { ...snapshot, place: item[partitionKey] === undefined ? place : {} };
}

export function placeIn(table: Table): ReconciliationStore['place'] {
  return ({ id, version, place }) =>
    update(table, key.snapshot(id), { set: place, remove: [], version });
}

export function listRedactionIn(table: Table): ReconciliationStore['listRedaction'] {
  const { tableName: TableName } = table;
  return async (application) => {
    const { id, callId, version, redactions } = application;
    if (redactions === undefined) return false;
    const held = await getItem(table, key.waitingRedaction(callId, id));
    if ((held === undefined) === (waitingItem(application) === null)) return false;
    const ConditionCheck = {
      TableName,
      Key: toKey(key.snapshot(id)),
      ConditionExpression: '#version = :seen',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: marshall({ ':seen': version }),
    };
    const listed = await transact<'changed'>(table, [
      { item: waitingRedactionItem(TableName, application), refusal: () => null },
      { item: { ConditionCheck }, refusal: () => 'changed' },
    ]);
    return listed.ok;
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
