import * as z from 'zod';
import type { Made } from './template/values.ts';
import { WireError, call } from './wire.ts';

const Table = z.object({
  TableName: z.string().optional(),
  AttributeDefinitions: z.array(z.unknown()),
  KeySchema: z.array(z.unknown()),
  GlobalSecondaryIndexes: z.array(z.record(z.string(), z.unknown())).optional(),
  LocalSecondaryIndexes: z.array(z.record(z.string(), z.unknown())).optional(),
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
});

const Described = z.object({
  Table: z.object({ TableArn: z.string(), LatestStreamArn: z.string().optional() }),
});

/**
 * Makes the table of a template (`AWS::DynamoDB::Table` or `GlobalTable`) in the engine; one that
 * is there already is kept with what it holds.
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
  const wanted = { TableName: name };
  const { Table: made } = await call(
    endpoint,
    'DynamoDB_20120810.DescribeTable',
    wanted,
    Described,
  );
  return {
    ref: name,
    attributes: {
      Arn: made.TableArn,
      ...(made.LatestStreamArn && { StreamArn: made.LatestStreamArn }),
    },
  };
}

async function create(endpoint: string, name: string, table: z.infer<typeof Table>): Promise<void> {
  const definition = {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: table.AttributeDefinitions,
    KeySchema: table.KeySchema,
    GlobalSecondaryIndexes: table.GlobalSecondaryIndexes?.map(indexOf),
    LocalSecondaryIndexes: table.LocalSecondaryIndexes?.map(indexOf),
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

/** The part of an index that an engine without capacity management understands. */
function indexOf(index: Readonly<Record<string, unknown>>) {
  const { IndexName, KeySchema, Projection } = index;
  return { IndexName, KeySchema, Projection };
}
