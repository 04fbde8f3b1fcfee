import { marshall } from '@aws-sdk/util-dynamodb';
import { type Item } from '../table/item.ts';
import { batchGet, nameOf } from '../table/batch-get.ts';
import { queryAll } from '../table/query.ts';
import { entriesFrom, headFrom, partOf, revocationFrom, unlistedFrom } from './published-items.ts';
import type { ObjectionStore, PublishedListStore, PublishingStore } from './published-store.ts';
import { getItem } from '../table/get-item.ts';
import type { Table } from '../table/table.ts';
import { KEY_PREFIX, type Key, key } from '../table/table-shape.ts';

export function listHeadsIn(table: Table): PublishedListStore['listHeads'] {
  return async (callId, kind) => {
    const items = await beginningWith(table, {
      ...key.list(callId, kind, 0),
      sk: KEY_PREFIX[kind],
    });
    return items.map(headFrom);
  };
}

export function listRevocationsIn(table: Table): PublishedListStore['listRevocations'] {
  return async (callId) =>
    (await beginningWith(table, key.revocation(callId, ''))).map(revocationFrom);
}

export function readListIn(table: Table): PublishedListStore['readList'] {
  return async (callId, kind, number) => {
    const { pk, sk } = key.listPart(callId, kind, number, 0);
    const [head, parts] = await Promise.all([
      getItem(table, key.list(callId, kind, number)),
      beginningWith(table, { pk, sk: sk.slice(0, sk.lastIndexOf('#') + 1) }),
    ]);
    if (!head) return null;
    const { request: _request, fingerprint: _fingerprint, ...rest } = headFrom(head);
    const { notice: _notice, isComplete: _isComplete, ...list } = rest;
    return { ...list, entries: parts.flatMap(entriesFrom) };
  };
}

export function readUnlistedIn(table: Table): PublishingStore['readUnlisted'] {
  return async (callId, number) => {
    const { pk, sk } = key.unlisted(callId, number, 0);
    const parts = await beginningWith(table, { pk, sk: sk.slice(0, sk.lastIndexOf('#') + 1) });
    return parts.flatMap(unlistedFrom);
  };
}

export function readNoticeEntryIn(table: Table): ObjectionStore['readNoticeEntry'] {
  return async (callId, number, position) => {
    const headAt = key.list(callId, 'notice', number);
    const partAt = key.listPart(callId, 'notice', number, partOf(position));
    const found = await batchGet(table, [headAt, partAt]);
    const [head, part] = [found.get(nameOf(headAt)), found.get(nameOf(partAt))];
    if (!head) return null;
    const entries = part ? entriesFrom(part) : [];
    const entry = entries.find((each) => each.position === position) ?? null;
    return { head: headFrom(head), entry };
  };
}

/** The items of a partition whose sort keys begin so, in their order. */
function beginningWith(table: Table, { pk, sk }: Key): Promise<Item[]> {
  return queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
    ExpressionAttributeValues: marshall({ ':pk': pk, ':sk': sk }),
    ConsistentRead: true,
  });
}
