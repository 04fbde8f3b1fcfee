import { randomBytes } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { MaterialFile } from '../../domain/materials/material-file.ts';
import { conditionHeld } from '../table/condition-held.ts';
import { type Item, fromItem, toItem, toKey } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import { KEY_PREFIX, key } from '../table/table-shape.ts';
import type { Table } from '../table/table.ts';
import type { MaterialReader, MaterialStore } from './material-store.ts';

const Stored = z.object(MaterialFile.shape);
const StoredUpload = z.object({ uploadId: z.string().optional() });
const StoredReading = z.object({
  at: z.string(),
  sha256: z.string(),
  role: z.string(),
  organisation: z.string(),
  subject: z.string(),
});

const NONCE_BYTES = 6;

/** The files of applications in the one table. */
export function materialsIn(table: Table): MaterialStore {
  return {
    ...materialReaderIn(table),
    readUploadId: readUploadIdIn(table),
    awaitMaterial: awaitMaterialIn(table),
    settleMaterial: settleMaterialIn(table),
    listMaterialReadings: listMaterialReadingsIn(table),
  };
}

/** The same for those who send none. */
export function materialReaderIn(table: Table): MaterialReader {
  return {
    listMaterials: listMaterialsIn(table),
    readMaterial: readMaterialIn(table),
    recordMaterialReading: async (applicationId, reading) => {
      const nonce = randomBytes(NONCE_BYTES).toString('hex');
      const Item = toItem(key.materialReading(applicationId, reading.at, nonce), { ...reading });
      await table.send(new PutItemCommand({ TableName: table.tableName, Item }));
    },
  };
}

export function listMaterialsIn(table: Table): MaterialStore['listMaterials'] {
  return async (applicationId) =>
    (await listed(table, applicationId, KEY_PREFIX.material)).map((item) => fromItem(Stored, item));
}

export function listMaterialReadingsIn(table: Table): MaterialStore['listMaterialReadings'] {
  return async (applicationId) =>
    (await listed(table, applicationId, KEY_PREFIX.reading)).map((item) =>
      fromItem(StoredReading, item),
    );
}

function listed(table: Table, applicationId: string, prefix: string): Promise<Item[]> {
  return queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: marshall({
      ':pk': key.material(applicationId, '').pk,
      ':prefix': prefix,
    }),
    ConsistentRead: true,
  });
}

function readMaterialIn(table: Table): MaterialStore['readMaterial'] {
  return async (applicationId, sha256) => {
    const item = await itemOf(table, applicationId, sha256);
    return item ? fromItem(Stored, item) : null;
  };
}

function readUploadIdIn(table: Table): MaterialStore['readUploadId'] {
  return async (applicationId, sha256) => {
    const item = await itemOf(table, applicationId, sha256);
    return item ? (fromItem(StoredUpload, item).uploadId ?? null) : null;
  };
}

async function itemOf({ send, tableName }: Table, applicationId: string, sha256: string) {
  const Key = toKey(key.material(applicationId, sha256));
  const { Item } = await send(
    new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }),
  );
  return Item;
}

function awaitMaterialIn({ send, tableName }: Table): MaterialStore['awaitMaterial'] {
  return async (applicationId, file, uploadId) => {
    const put = new PutItemCommand({
      TableName: tableName,
      Item: toItem(key.material(applicationId, file.sha256), {
        ...file,
        ...(uploadId !== undefined && { uploadId }),
      }),
      ConditionExpression: '#state <> :clean AND problem <> :redacted',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: marshall({ ':clean': 'clean', ':redacted': 'redacted' }),
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    try {
      await send(put);
      return file;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException) || !error.Item) throw error;
      return fromItem(Stored, error.Item);
    }
  };
}

function settleMaterialIn({ send, tableName }: Table): MaterialStore['settleMaterial'] {
  return async (applicationId, sha256, { checkedAt, code, ...checked }) => {
    const { problem } = checked;
    const { pages, isScanned } =
      checked.problem === null ? checked : { pages: null, isScanned: false };
    const update = new UpdateItemCommand({
      TableName: tableName,
      Key: toKey(key.material(applicationId, sha256)),
      UpdateExpression:
        'SET #state = :state, problem = :problem, pages = :pages, isScanned = :isScanned, code = :code, checkedAt = :at',
      ConditionExpression: '#state = :awaited',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: marshall({
        ':state': problem === null ? 'clean' : 'refused',
        ':awaited': 'awaited',
        ':problem': problem,
        ':pages': pages,
        ':isScanned': isScanned,
        ':code': code,
        ':at': checkedAt,
      }),
    });
    // one that was settled meanwhile stays as it is
    await conditionHeld(send(update));
  };
}
