import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { CommitRefusal } from '../commands/command-store.ts';
import { type Item, toKey } from './item.ts';
import type { Key } from './table-shape.ts';

/** One write of a transaction, and what it means when its condition fails. */
export interface Write<Refused = CommitRefusal> {
  readonly item: TransactWriteItem;
  /** `old` is the item that stands there. Null: that cannot be, unless another condition failed too. */
  readonly refusal: (old: Item | undefined) => Refused | null;
}

interface Updating {
  /** As DynamoDB has it; `#v` and `:v` are the version of the schema. */
  readonly says: string;
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string | number>>;
  /** Without one, nothing refuses it. */
  readonly only?: { readonly where: string; readonly else: CommitRefusal | null };
}

/** Attributes of an item, whether it is there or not. */
export function updateWrite(TableName: string, at: Key, updating: Updating): Write {
  const { says, names, values, only } = updating;
  const Update = {
    TableName,
    Key: toKey(at),
    UpdateExpression: says,
    ExpressionAttributeNames: { '#v': 'v', ...names },
    ExpressionAttributeValues: marshall({ ':v': 1, ...values }),
    ...(only && { ConditionExpression: only.where }),
  };
  return { item: { Update }, refusal: () => only?.else ?? null };
}
