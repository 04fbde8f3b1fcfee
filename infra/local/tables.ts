import * as z from 'zod';
import type { TableKeys } from './rights/requests.ts';
import type { Made } from './template/values.ts';
import { WireError, call } from './wire.ts';

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.string() }));
// what an engine without capacity management understands of an index
const Index = z.object({ IndexName: z.string(), KeySchema, Projection: z.unknown() });
const Table = z.object({
  TableName: z.string().optional(),
  AttributeDefinitions: z.array(z.unknown()),
  KeySchema,
  GlobalSecondaryIndexes: z.array(Index).optional(),
  LocalSecondaryIndexes: z.array(Index).optional(),
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
});

const Described = z.object({
  Table: z.object({
    TableArn: z.string(),
    LatestStreamArn: z.string().optional(),
    GlobalSecondaryIndexes: z.array(z.object({ IndexName: z.string() })).default([]),
  }),
});

/**
 * Makes the table of a template (`AWS::DynamoDB::Table` or `GlobalTable`) in the engine; one that
 * is there already is kept with what it holds, and gets the indexes that it lacks.
 */
export async function makeTable(
  endpoint: string,
  defaultName: string,
  properties: unknown,
): Promise<Made> {
  const table = Table.parse(properties);
  const name = table.TableName ?? defaultName;
  try {
    await create(endpoint, name, table);
  } catch (error) {
    if (!(error instanceof WireError && error.type === 'ResourceInUseException')) throw error;
  }
  const made = await described(endpoint, name);
  const known = new Set(made.GlobalSecondaryIndexes.map(({ IndexName }) => IndexName));
  for (const index of table.GlobalSecondaryIndexes ?? [])
    if (!known.has(index.IndexName)) await addIndex(endpoint, name, table, index);
  return {
    ref: name,
    attributes: {
      Arn: made.TableArn,
      ...(made.LatestStreamArn && { StreamArn: made.LatestStreamArn }),
    },
  };
}

async function described(endpoint: string, TableName: string) {
  const operation = 'DynamoDB_20120810.DescribeTable';
  return (await call(endpoint, operation, { TableName }, Described)).Table;
}

/** What a deployment does to a table whose template has one more index. */
async function addIndex(
  endpoint: string,
  TableName: string,
  { AttributeDefinitions }: z.infer<typeof Table>,
  Create: z.infer<typeof Index>,
): Promise<void> {
  const update = { TableName, AttributeDefinitions, GlobalSecondaryIndexUpdates: [{ Create }] };
  await call(endpoint, 'DynamoDB_20120810.UpdateTable', update, z.unknown());
}

async function create(endpoint: string, name: string, table: z.infer<typeof Table>): Promise<void> {
  const definition = {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: table.AttributeDefinitions,
    KeySchema: table.KeySchema,
    GlobalSecondaryIndexes: table.GlobalSecondaryIndexes,
    LocalSecondaryIndexes: table.LocalSecondaryIndexes,
    StreamSpecification: table.StreamSpecification && {
      StreamEnabled: true,
      StreamViewType: table.StreamSpecification.StreamViewType,
    },
  };
  await call(endpoint, 'DynamoDB_20120810.CreateTable', definition, z.unknown());
  const { TimeToLiveSpecification } = table;
  if (!TimeToLiveSpecification) return;
  const expiry = { TableName: name, TimeToLiveSpecification };
  await call(endpoint, 'DynamoDB_20120810.UpdateTimeToLive', expiry, z.unknown());
}

/** How the partition keys of a table and of its indexes are called. */
export function keysOf(arn: string, properties: unknown): TableKeys {
  const table = Table.parse(properties);
  const indexes = [...(table.GlobalSecondaryIndexes ?? []), ...(table.LocalSecondaryIndexes ?? [])];
  return {
    arn,
    partitionKey: partitionKeyOf(table.KeySchema),
    indexes: new Map(indexes.map((index) => [index.IndexName, partitionKeyOf(index.KeySchema)])),
  };
}

function partitionKeyOf(schema: z.infer<typeof KeySchema>): string {
  return schema.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName ?? '';
}
