import { QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import type { Item } from './item.ts';
import { persist } from './retry.ts';
import type { Table } from './table.ts';

/** One page of a query. */
export async function query(table: Table, input: Omit<QueryCommandInput, 'TableName'>) {
  const answer = await persist(table.patience, () =>
    table.client.send(new QueryCommand({ TableName: table.tableName, ...input })),
  );
  return { items: answer.Items ?? [], isMore: answer.LastEvaluatedKey !== undefined, answer };
}

/** All pages of a query; for collections that are known to be small. */
export async function queryAll(
  table: Table,
  input: Omit<QueryCommandInput, 'TableName'>,
): Promise<Item[]> {
  const items: Item[] = [];
  let ExclusiveStartKey: Item | undefined;
  do {
    const { answer } = await query(table, { ...input, ExclusiveStartKey });
    items.push(...(answer.Items ?? []));
    ExclusiveStartKey = answer.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return items;
}
