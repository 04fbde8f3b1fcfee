import { QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import type { Item } from './item.ts';
import type { Table } from './table.ts';

/** One page of a query. */
export async function query(table: Table, input: Omit<QueryCommandInput, 'TableName'>) {
  const answer = await table.send(new QueryCommand({ TableName: table.tableName, ...input }));
  return { items: answer.Items ?? [], isMore: answer.LastEvaluatedKey !== undefined, answer };
}

/** All pages of a query; for collections that are known to be small. */
export function queryAll(
  table: Table,
  input: Omit<QueryCommandInput, 'TableName'>,
): Promise<Item[]> {
  return queryEach(table, input, (item) => item);
}

/** What each item of a query is read as, page by page: no more items lie in memory than a page has. */
export async function queryEach<T>(
  table: Table,
  input: Omit<QueryCommandInput, 'TableName'>,
  read: (item: Item) => T,
): Promise<T[]> {
  const items: T[] = [];
  let ExclusiveStartKey: Item | undefined;
  do {
    const { answer } = await query(table, { ...input, ExclusiveStartKey });
    items.push(...(answer.Items ?? []).map(read));
    ExclusiveStartKey = answer.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return items;
}
