import { marshall } from '@aws-sdk/util-dynamodb';
import { getItem } from '../table/get-item.ts';
import { queryAll } from '../table/query.ts';
import type { Table } from '../table/table.ts';
import { KEY_PREFIX, key } from '../table/table-shape.ts';
import { callFrom } from './call-items.ts';
import type { CallStore } from './call-store.ts';

export function readCallIn(table: Table): CallStore['readCall'] {
  return async (callId) => {
    const item = await getItem(table, key.call(callId));
    return item ? callFrom(item) : null;
  };
}

/** All calls lie in one partition: a few dozen. */
export function listCallsIn(table: Table): CallStore['listCalls'] {
  return async () => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: marshall({ ':pk': key.call('').pk, ':prefix': KEY_PREFIX.call }),
      ConsistentRead: true,
    });
    return items.map(callFrom);
  };
}
