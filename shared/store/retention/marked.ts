import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { conditionHeld } from '../table/condition-held.ts';
import { toKey } from '../table/item.ts';
import type { Table } from '../table/table.ts';
import type { Key } from '../table/table-shape.ts';

/** What stands beside the register's text, and on each item that was erased. */
export const MARK = 'erasedAt';

interface Wanted {
  readonly set: Readonly<Record<string, unknown>>;
  readonly remove: readonly string[];
  /** Only as long as the item is of this version. */
  readonly version?: number;
}

/** False where there is no such item, or not of this version any more. */
export async function update(
  table: Table,
  at: Key,
  { set, remove, version }: Wanted,
): Promise<boolean> {
  const { send, tableName } = table;
  const sets = Object.entries(set);
  const command = new UpdateItemCommand({
    TableName: tableName,
    Key: toKey(at),
    UpdateExpression: [
      `SET ${sets.map((_, i) => `#s${i} = :s${i}`).join(', ')}`,
      ...(remove.length > 0 ? [`REMOVE ${remove.join(', ')}`] : []),
    ].join(' '),
    ConditionExpression: version === undefined ? 'attribute_exists(pk)' : '#version = :version',
    ExpressionAttributeNames: {
      ...Object.fromEntries(sets.map(([name], i) => [`#s${i}`, name])),
      ...(version !== undefined && { '#version': 'version' }),
    },
    ExpressionAttributeValues: marshall({
      ...Object.fromEntries(sets.map(([, value], i) => [`:s${i}`, value])),
      ...(version !== undefined && { ':version': version }),
    }),
  });
  return conditionHeld(send(command));
}
