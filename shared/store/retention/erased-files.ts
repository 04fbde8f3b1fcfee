import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { ERASED } from '../../domain/texts/stated.ts';
import { getItem } from '../table/get-item.ts';
import { type Item, fromItem, placeOf } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import type { Table } from '../table/table.ts';
import { KEY_PREFIX, key } from '../table/table-shape.ts';
import { MARK, update } from './marked.ts';
import type { RetentionStore } from './retention-store.ts';

const Versioned = z.object({ version: z.int() });

/** What is said of a file that is erased: the sweep finds no owner for what may lie there still. */
const GONE = { state: 'refused', problem: 'erased', pages: null };
/** Of one that was redacted it goes on to be said: that is why nobody ever read it again. */
const REDACTED = { state: 'refused', problem: 'redacted', pages: null };
/** Who read a file. */
const UNNAMED = { subject: ERASED };

export function eraseFilesIn(table: Table): RetentionStore['eraseFiles'] {
  return async ({ applicationId, version }, at) => {
    const snapshot = await getItem(table, key.snapshot(applicationId));
    if (!snapshot || fromItem(Versioned, snapshot).version !== version) return [];
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: marshall({ ':pk': key.material(applicationId, '').pk }),
      ConsistentRead: true,
    });
    await Promise.all(items.filter((item) => !item[MARK]).map((item) => eraseOne(table, item, at)));
    return items
      .filter(isFile)
      .map((item) => item['sk']?.S?.slice(KEY_PREFIX.material.length) ?? '');
  };
}

async function eraseOne(table: Table, item: Item, at: string): Promise<void> {
  const set = { [MARK]: at, ...(isFile(item) ? saidOf(item) : UNNAMED) };
  await update(table, placeOf(item), { set, remove: [] });
}

function saidOf(item: Item) {
  return item['problem']?.S === 'redacted' ? REDACTED : GONE;
}

function isFile(item: Item): boolean {
  return item['sk']?.S?.startsWith(KEY_PREFIX.material) ?? false;
}
