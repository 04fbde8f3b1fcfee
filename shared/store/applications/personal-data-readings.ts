import { randomBytes } from 'node:crypto';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { AccessRequest } from '../../domain/people/personal-data-access.ts';
import { PersonalDataReading } from '../../domain/application/personal-data.ts';
import { type Item, fromItem, toItem } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import type { PersonalDataReadingStore } from './personal-data-reading-store.ts';
import type { Write } from '../table/write.ts';
import type { Table } from '../table/table.ts';
import { KEY_PREFIX, key } from '../table/table-shape.ts';

const NONCE_BYTES = 6;

/** Never written over: two readings of one moment are two items. */
export function recordReadingIn({
  send,
  tableName,
}: Table): PersonalDataReadingStore['recordReading'] {
  return async (applicationId, { reading, subject }) => {
    // instants of one offset sort as they follow each other
    const at = key.reading(applicationId, reading.at, randomBytes(NONCE_BYTES).toString('hex'));
    const Item = toItem(at, { ...reading, subject });
    await send(new PutItemCommand({ TableName: tableName, Item }));
  };
}

const Stored = z.object(PersonalDataReading.shape);

export function listReadingsIn(table: Table): PersonalDataReadingStore['listReadings'] {
  return async (applicationId) => {
    const items = await besidesOf(table, applicationId, KEY_PREFIX.reading);
    return items.map((item) => fromItem(Stored, item));
  };
}

const StoredRequest = z.object({
  ...AccessRequest.shape,
  grantedBy: AccessRequest.shape.grantedBy.default(null),
  until: AccessRequest.shape.until.default(null),
});

export function listAccessRequestsIn(table: Table): PersonalDataReadingStore['listAccessRequests'] {
  return async (applicationId) => {
    const items = await besidesOf(table, applicationId, KEY_PREFIX.accessRequest);
    const requests = items.map((item) => fromItem(StoredRequest, item));
    return requests.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  };
}

function besidesOf(table: Table, applicationId: string, prefix: string): Promise<Item[]> {
  return queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: marshall({
      ':pk': key.snapshot(applicationId).pk,
      ':prefix': prefix,
    }),
    ConsistentRead: true,
  });
}

/** A request, or the same once it is granted: it is granted once. */
export function accessRequestWrite(
  TableName: string,
  { applicationId, request }: { readonly applicationId: string; readonly request: AccessRequest },
): Write {
  const { grantedBy, until, ...asked } = request;
  const optional = { grantedBy: grantedBy ?? undefined, until: until ?? undefined };
  return {
    item: {
      Put: {
        TableName,
        Item: toItem(key.accessRequest(applicationId, request.id), { ...asked, ...optional }),
        ConditionExpression:
          grantedBy === null
            ? 'attribute_not_exists(pk)'
            : 'attribute_exists(pk) AND attribute_not_exists(grantedBy)',
      },
    },
    refusal: () => ({ code: 'personal_data.request_not_found', id: request.id }),
  };
}
