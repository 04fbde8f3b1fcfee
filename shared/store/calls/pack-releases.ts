import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { PackRelease } from '../../domain/rules/pack-release.ts';
import { fromItem } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import type { Table } from '../table/table.ts';
import { KEY_PREFIX, key } from '../table/table-shape.ts';
import type { RulePackStore } from './call-store.ts';

const Stored = z.object(PackRelease.shape);

/** Every version that an admin published, by id and then version: a few dozen, read as one page. */
export function listPackReleasesIn(table: Table): RulePackStore['listPackReleases'] {
  return async () => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: marshall({
        ':pk': key.packVersion('', 0).pk,
        ':prefix': KEY_PREFIX.packVersion,
      }),
      ConsistentRead: true,
    });
    return items.map((item) => fromItem(Stored, item));
  };
}
