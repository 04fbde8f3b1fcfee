import { marshall } from '@aws-sdk/util-dynamodb';
import type { Table } from '../table/table.ts';
import { toItem } from '../table/item.ts';
import { key } from '../table/table-shape.ts';
import { transact } from '../table/transact.ts';
import type { Write } from '../table/write.ts';
import { answeredItem, type AnsweredRequest } from './answered-request.ts';
import type { Change } from './change.ts';
import type { CommandStore } from './command-store.ts';

/** Parts of a change that some doors take and others do not, which carry nothing of it. */
export interface OwnWrites {
  readonly parts: readonly (keyof Change)[];
  /** What those of the parts come to that the change has. */
  readonly of: (tableName: string, change: Change) => Write[];
}

/**
 * One transaction; its failed conditions become refusals, the earlier one's where several fail, and
 * anything else is thrown. A change with a part that none of `own` takes is a fault of ours.
 */
export function commitTo(table: Table, ...own: readonly OwnWrites[]): CommandStore['commit'] {
  const { tableName } = table;
  const taken = own.flatMap(({ parts }) => parts);
  return async (change, answered, now) => {
    const parts = Object.keys(change) as (keyof Change)[];
    const foreign = parts.find(
      (part) => part !== 'message' && change[part] !== undefined && !taken.includes(part),
    );
    if (foreign) throw new Error(`this store takes no ${foreign}`);
    const writes = [
      ...(answered ? [answerWrite(tableName, answered, now)] : []),
      ...own.flatMap((each) => each.of(tableName, change)),
      ...(change.message ? [messageWrite(tableName, change.message)] : []),
    ];
    return transact(table, writes);
  };
}

function answerWrite(tableName: string, answered: AnsweredRequest, now: Date): Write {
  return {
    item: {
      Put: {
        TableName: tableName,
        Item: answeredItem(answered),
        // expired records are swept late, so the clock decides
        ConditionExpression: 'attribute_not_exists(pk) OR expiresAt < :now',
        ExpressionAttributeValues: marshall({ ':now': Math.floor(now.getTime() / 1000) }),
      },
    },
    refusal: () => ({ code: 'request.answered' }),
  };
}

function messageWrite(TableName: string, message: NonNullable<Change['message']>): Write {
  const Item = toItem(key.outbox(message.applicationId, message.sequence), message);
  return { item: { Put: { TableName, Item } }, refusal: () => null };
}
