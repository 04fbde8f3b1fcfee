import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Item } from './item.ts';

/**
 * Puts an item in the place of the version that was seen; 0: where there was none. A refusal comes
 * with what stands there, so that the current version is told without a second read.
 */
export function putOver(TableName: string, Item: Item, seenVersion: number): TransactWriteItem {
  const condition =
    seenVersion > 0
      ? {
          ConditionExpression: '#version = :seen',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: marshall({ ':seen': seenVersion }),
        }
      : { ConditionExpression: 'attribute_not_exists(pk)' };
  const ReturnValuesOnConditionCheckFailure = 'ALL_OLD';
  return { Put: { TableName, Item, ...condition, ReturnValuesOnConditionCheckFailure } };
}
