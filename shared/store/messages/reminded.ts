import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { getItem } from '../table/get-item.ts';
import { toItem } from '../table/item.ts';
import { TABLE, key } from '../table/table-shape.ts';
import type { Table } from '../table/table.ts';
import type { RemindedStore } from './reminded-store.ts';

/** Long past the day: nobody looks for it again. */
const KEPT_SECONDS = 30 * 86_400;

export function remindedIn(table: Table): RemindedStore {
  return {
    wasReminded: async (callId, on) =>
      (await getItem(table, key.remindedOn(callId, on))) !== undefined,
    noteReminded: async (callId, on) => {
      const gone = Date.parse(`${on}T00:00:00+08:00`) / 1000 + KEPT_SECONDS;
      const Item = toItem(key.remindedOn(callId, on), { [TABLE.timeToLive]: gone });
      await table.send(new PutItemCommand({ TableName: table.tableName, Item }));
    },
  };
}
