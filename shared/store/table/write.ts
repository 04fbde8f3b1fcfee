import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { CommitRefusal } from '../commands/command-store.ts';
import type { Item } from './item.ts';

/** One write of a transaction, and what it means when its condition fails. */
export interface Write<Refused = CommitRefusal> {
  readonly item: TransactWriteItem;
  /** `old` is the item that stands there. Null: that cannot be, unless another condition failed too. */
  readonly refusal: (old: Item | undefined) => Refused | null;
}
