import { randomBytes } from 'node:crypto';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { PersonalDataReading } from '../../domain/application/personal-data.ts';
import { fromItem, toItem } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import { persist } from '../table/retry.ts';
import type { PersonalDataReadingStore } from './personal-data-reading-store.ts';
import type { Table } from '../table/table.ts';
import { KEY_PREFIX, key } from '../table/table-shape.ts';

const NONCE_BYTES = 6;

/** Never written over: two readings of one moment are two items. */
export function recordReadingIn({
  client,
  tableName,
  patience,
}: Table): PersonalDataReadingStore['recordReading'] {
  return async (applicationId, { reading, subject }) => {
    // instants of one offset sort as they follow each other
    const at = key.reading(applicationId, reading.at, randomBytes(NONCE_BYTES).toString('hex'));
    const Item = toItem(at, { ...reading, subject });
    await persist(patience, () => client.send(new PutItemCommand({ TableName: tableName, Item })));
  };
}

const Stored = z.object(PersonalDataReading.shape);

export function listReadingsIn(table: Table): PersonalDataReadingStore['listReadings'] {
  return async (applicationId) => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: marshall({
        ':pk': key.snapshot(applicationId).pk,
        ':prefix': KEY_PREFIX.reading,
      }),
      ConsistentRead: true,
    });
    return items.map((item) => fromItem(Stored, item));
  };
}
