import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { Comparison } from '../../domain/rules/source.ts';
import { fromItem, toItem } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import type { Table } from '../table/table.ts';
import { KEY_PREFIX, key } from '../table/table-shape.ts';
import type { Write } from '../table/write.ts';
import type { ComparisonStore } from './call-store.ts';

/** That a document was compared: once, and never over what is on record. */
export function comparisonWrite(TableName: string, comparison: Comparison): Write {
  return {
    item: {
      Put: {
        TableName,
        Item: toItem(key.comparison(comparison.document), comparison),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    refusal: () => ({ code: 'document.already_compared', id: comparison.document }),
  };
}

// what was put on record before a result was asked for found no difference
const Stored = z.object({
  ...Comparison.shape,
  result: Comparison.shape.result.default('agrees'),
});

/** All of them, a few dozen at most, read as one page. */
export function listComparisonsIn(table: Table): ComparisonStore['listComparisons'] {
  return async () => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: marshall({
        ':pk': key.comparison('').pk,
        ':prefix': KEY_PREFIX.comparison,
      }),
      ConsistentRead: true,
    });
    return items.map((item) => fromItem(Stored, item));
  };
}
