import type { Update } from '@aws-sdk/client-dynamodb';
import type { Item } from './item.ts';

/**
 * Writes an item by setting its attributes, where a Put would take whatever else stands under the
 * key: a role can be allowed to set these attributes and no other, which it cannot be of a Put.
 */
export function setAttributes(
  TableName: string,
  { pk, sk, ...attributes }: Item,
  ConditionExpression: string,
): Update & { readonly UpdateExpression: string } {
  const names = Object.keys(attributes);
  return {
    TableName,
    Key: { ...(pk && { pk }), ...(sk && { sk }) },
    UpdateExpression: `SET ${names.map((_, at) => `#s${at} = :s${at}`).join(', ')}`,
    ConditionExpression,
    ExpressionAttributeNames: Object.fromEntries(names.map((name, at) => [`#s${at}`, name])),
    ExpressionAttributeValues: Object.fromEntries(
      Object.values(attributes).map((value, at) => [`:s${at}`, value]),
    ),
  };
}
