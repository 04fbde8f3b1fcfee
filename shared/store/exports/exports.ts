import { randomBytes } from 'node:crypto';
import { PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { Role } from '../../domain/people/caller.ts';
import { conditionHeld } from '../table/condition-held.ts';
import { getItem } from '../table/get-item.ts';
import { type Item, fromItem, toItem, toKey } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import type { Table } from '../table/table.ts';
import { type Key, key } from '../table/table-shape.ts';
import { exportFrom } from './export-items.ts';
import type { ExportMakingStore, ExportStore, OfExport } from './export-store.ts';

const Taking = z.object({
  at: z.string(),
  role: Role,
  organisation: z.string(),
  subject: z.string(),
});

/** Which export an item tells of, as its key says. */
function exportOf(item: Item): string {
  return item['sk']?.S?.split('#')[1] ?? '';
}

const NONCE_BYTES = 6;

/** The exports of calls in the one table. */
export function exportsIn(table: Table): ExportStore & ExportMakingStore {
  return {
    listExports: async (callId) =>
      (await beginningWith(table, key.export(callId, ''))).map(exportFrom).toReversed(),
    readExport: async ({ callId, exportId }) => {
      const item = await getItem(table, key.export(callId, exportId));
      return item ? exportFrom(item) : null;
    },
    recordTaking: async ({ callId, exportId }, taking) => {
      const nonce = randomBytes(NONCE_BYTES).toString('hex');
      const Item = toItem(key.exportTaking(callId, exportId, taking.at, nonce), { ...taking });
      await table.send(new PutItemCommand({ TableName: table.tableName, Item }));
    },
    listTakings: async (callId) => {
      const { pk, sk } = key.exportTaking(callId, '', '', '');
      const items = await beginningWith(table, { pk, sk: sk.slice(0, sk.indexOf('#') + 1) });
      return items.map((item) => ({ ...fromItem(Taking, item), exportId: exportOf(item) }));
    },
    noteProgress: async (of, { done, total }) => {
      await unlessFinished(table, of, {
        UpdateExpression: 'SET done = :done, #total = :total',
        ExpressionAttributeNames: { '#total': 'total' },
        ExpressionAttributeValues: marshall({ ':done': done, ':total': total }),
      });
    },
    finishExport: (of, file) =>
      unlessFinished(table, of, {
        UpdateExpression: 'SET #file = :file',
        ExpressionAttributeNames: { '#file': 'file' },
        ExpressionAttributeValues: marshall({ ':file': JSON.stringify(file) }),
      }),
  };
}

function beginningWith(table: Table, { pk, sk }: Key): Promise<Item[]> {
  return queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: marshall({ ':pk': pk, ':prefix': sk }),
    ConsistentRead: true,
  });
}

/** False where the export is finished, or was never asked for. */
async function unlessFinished(
  { send, tableName }: Table,
  { callId, exportId }: OfExport,
  update: Pick<
    ConstructorParameters<typeof UpdateItemCommand>[0],
    'UpdateExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
  >,
): Promise<boolean> {
  const { ExpressionAttributeNames: names } = update;
  const command = new UpdateItemCommand({
    ...update,
    TableName: tableName,
    Key: toKey(key.export(callId, exportId)),
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(#file)',
    ExpressionAttributeNames: { ...names, '#file': 'file' },
  });
  return conditionHeld(send(command));
}
