import * as z from 'zod';
import type { Wanted } from './statements.ts';

/** How the partition key of a table, and of each of its indexes, is called. */
export interface TableKeys {
  readonly arn: string;
  readonly partitionKey: string;
  readonly indexes: ReadonlyMap<string, string>;
}

export type Tables = ReadonlyMap<string, TableKeys>;

const Item = z.record(z.string(), z.record(z.string(), z.unknown()));
const Single = z.object({
  TableName: z.string(),
  /** Of a scan. */
  IndexName: z.string().optional(),
  Key: Item.optional(),
  Item: Item.optional(),
  UpdateExpression: z.string().default(''),
  ConditionExpression: z.string().default(''),
  ProjectionExpression: z.string().optional(),
  ExpressionAttributeNames: z.record(z.string(), z.string()).default({}),
});
const Query = z.object({
  TableName: z.string(),
  IndexName: z.string().optional(),
  KeyConditionExpression: z.string(),
  ExpressionAttributeNames: z.record(z.string(), z.string()).default({}),
  ExpressionAttributeValues: Item.default({}),
});
const BatchGet = z.object({
  RequestItems: z.record(z.string(), z.object({ Keys: z.array(Item) })),
});
const Transaction = z.object({
  TransactItems: z.array(z.record(z.string(), Single)),
});

// the rights behind the members of a transaction
const IN_TRANSACTION: Readonly<Record<string, string>> = {
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

/** What a request to DynamoDB asks of the role that sends it. */
export function wantedOf(operation: string, body: unknown, tables: Tables): Wanted[] {
  if (operation === 'Query') return [queryWanted(Query.parse(body), tables)];
  if (operation === 'BatchGetItem')
    return Object.entries(BatchGet.parse(body).RequestItems).map(([name, { Keys }]) =>
      wanted('BatchGetItem', name, Keys, tables),
    );
  if (operation === 'TransactWriteItems' || operation === 'TransactGetItems')
    return Transaction.parse(body)
      .TransactItems.flatMap((item) => Object.entries(item))
      .map(([kind, single]) => singleWanted(IN_TRANSACTION[kind] ?? kind, single, tables));
  return [singleWanted(operation, Single.parse(body), tables)];
}

function singleWanted(action: string, single: z.infer<typeof Single>, tables: Tables): Wanted {
  const item = single.Key ?? single.Item;
  const asked = {
    ...wanted(action, single.TableName, item ? [item] : [], tables),
    attributes: attributesIn(action, single),
  };
  const { IndexName: index } = single;
  return index === undefined ? asked : { ...asked, resource: `${asked.resource}/index/${index}` };
}

/** No names of attributes, but words of the expressions' language. */
const WORDS = new Set(
  'SET REMOVE ADD DELETE AND OR NOT BETWEEN IN attribute_exists attribute_not_exists attribute_type begins_with contains size if_not_exists list_append'.split(
    ' ',
  ),
);

/** Reading without naming any reads all: no list of names has this one. */
const ALL = '*';

/** The attributes that a request names: of its key, its item and its expressions. */
function attributesIn(action: string, single: z.infer<typeof Single>): string[] {
  const { Key, Item: item, ExpressionAttributeNames: names } = single;
  const read = single.ProjectionExpression;
  if (action === 'GetItem' && read === undefined) return [ALL];
  const text = `${single.UpdateExpression} ${single.ConditionExpression} ${read ?? ''}`;
  const named = [...text.matchAll(/(?<![\w:#])#?[A-Za-z_]\w*/g)]
    .map(([name]) => names[name] ?? name)
    .filter((name) => !WORDS.has(name));
  return [...new Set([...Object.keys(Key ?? {}), ...Object.keys(item ?? {}), ...named])];
}

function wanted(
  action: string,
  tableName: string,
  items: readonly z.infer<typeof Item>[],
  tables: Tables,
): Wanted {
  const table = tables.get(tableName);
  const keys = items.map((item) => textOf(item[table?.partitionKey ?? '']));
  return {
    action: `dynamodb:${action}`,
    resource: table?.arn ?? tableName,
    leadingKeys: [...new Set(keys)],
  };
}

function queryWanted(query: z.infer<typeof Query>, tables: Tables): Wanted {
  const { TableName, IndexName, ExpressionAttributeNames: names } = query;
  const table = tables.get(TableName);
  const partitionKey = IndexName ? table?.indexes.get(IndexName) : table?.partitionKey;
  const equalities = query.KeyConditionExpression.matchAll(/(#?\w+)\s*=\s*(:\w+)/g);
  const leadingKeys = [...equalities]
    .filter(([, name = '']) => (names[name] ?? name) === partitionKey)
    .map(([, , value = '']) => textOf(query.ExpressionAttributeValues[value]));
  const arn = table?.arn ?? TableName;
  return {
    action: 'dynamodb:Query',
    resource: IndexName ? `${arn}/index/${IndexName}` : arn,
    leadingKeys,
  };
}

/** An attribute value (`{"S":"x"}`) as the policy sees it. */
function textOf(value: Readonly<Record<string, unknown>> | undefined): string {
  const [text] = Object.values(value ?? {});
  return typeof text === 'string' ? text : JSON.stringify(text ?? '');
}
