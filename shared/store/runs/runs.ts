import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { RunNote } from '../../domain/operations/health.ts';
import { fromItem, jsonText, toItem } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';
import type { RunStore } from './run-store.ts';

const Stored = z.object({ note: jsonText(RunNote) });

export function noteRunIn({ send, tableName }: Table): RunStore['noteRun'] {
  return async (note) => {
    const Item = toItem(key.run(note.name), { note: JSON.stringify(note) });
    await send(new PutItemCommand({ TableName: tableName, Item }));
  };
}

export function listRunsIn(table: Table): RunStore['listRuns'] {
  return async () => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: marshall({ ':pk': key.run('').pk }),
      ConsistentRead: true,
    });
    return items.map((item) => fromItem(Stored, item).note);
  };
}
