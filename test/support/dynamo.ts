import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  type AttributeValue,
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteTableCommand,
  type DynamoDBClient,
  paginateScan,
  type WriteRequest,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { LetterTemplateStore } from '../../shared/store/calls/letter-templates.ts';
import { startEngine } from '../../infra/local/engine.ts';
import { canonicalJson, hashOf } from '../../shared/evidence/canonical.ts';
import {
  type AnswerableStore,
  dynamoDocumentStore,
} from '../../shared/store/dynamo-document-store.ts';
import { dynamoClient } from '../../shared/store/dynamo-client.ts';
import { type AdminStore, dynamoAdminStore } from '../../shared/store/dynamo-admin-store.ts';
import { type LodgingStore, dynamoLodgingStore } from '../../shared/store/dynamo-lodging-store.ts';
import { dynamoMailStore, type MailStore } from '../../shared/store/dynamo-mail-store.ts';
import { personOnRecord } from '../../shared/store/people/people.ts';
import { dynamoStore, type Store } from '../../shared/store/dynamo-store.ts';
import { commitTo } from '../../shared/store/commands/commit.ts';
import { handledWrites } from '../../shared/store/recommendations/handled-writes.ts';
import { readFilingContextIn } from '../../shared/store/commands/filing-context.ts';
import { filingWrites } from '../../shared/store/commands/filing-writes.ts';
import { lodgingWrites } from '../../shared/store/publishing/lodging.ts';
import { dynamoPublicStore } from '../../shared/store/dynamo-public-store.ts';
import { dynamoRegisterStore } from '../../shared/store/dynamo-register-store.ts';
import type { RegisterStore } from '../../shared/store/register/register-store.ts';
import { deskWrites } from '../../shared/store/commands/desk-writes.ts';
import { reviewerWrites } from '../../shared/store/commands/reviewer-writes.ts';
import { adminWrites } from '../../shared/store/commands/admin-writes.ts';
import { questionWrites } from '../../shared/store/remarks/questions.ts';
import type { AnswerStore } from '../../shared/store/remarks/remark-store.ts';
import { type TableOptions, openTable } from '../../shared/store/table/table.ts';
import { TABLE } from '../../shared/store/table/table-shape.ts';

/** All that functions ask for of the table, whichever carry it. */
export type WholeStore = Store &
  LetterTemplateStore &
  MailStore &
  LodgingStore &
  AnswerableStore &
  AdminStore &
  AnswerStore &
  RegisterStore;

/** The store of all that there are. */
export function wholeStore(options: TableOptions): WholeStore {
  const table = openTable(options);
  return {
    ...dynamoDocumentStore(options),
    ...dynamoMailStore(options),
    ...dynamoStore(options),
    ...dynamoLodgingStore(options),
    ...dynamoAdminStore(options),
    ...dynamoPublicStore(options),
    ...dynamoRegisterStore(options),
    readContext: readFilingContextIn(table, { person: personOnRecord }),
    commit: commitTo(
      table,
      filingWrites,
      handledWrites,
      lodgingWrites,
      adminWrites,
      reviewerWrites,
      deskWrites,
      questionWrites,
    ),
  };
}

export interface TestTable {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly store: WholeStore;
  /** Another client of the same engine, for middlewares that others must not meet. */
  readonly newClient: () => DynamoDBClient;
  readonly stop: () => Promise<void>;
}

/** A table of its own on the embedded engine, or on the one that `DYNAMODB_ENDPOINT` names. */
export async function startTable(): Promise<TestTable> {
  const engine = await startEngine();
  const tableName = `pilots-${randomBytes(6).toString('hex')}`;
  const newClient = () =>
    dynamoClient({
      endpoint: engine.endpoint,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
  const client = newClient();
  await client.send(tableOf(tableName));
  await waitUntilTableExists({ client, maxWaitTime: 20, minDelay: 1 }, { TableName: tableName });
  return {
    client,
    tableName,
    store: wholeStore({ client, tableName }),
    newClient,
    stop: async () => {
      await client.send(new DeleteTableCommand({ TableName: tableName }));
      client.destroy();
      await engine.stop();
    },
  };
}

/** One value for everything in a table, to see whether anything came into it. */
export async function digestOf(table: TestTable): Promise<string> {
  // when something came in is noted whatever becomes of it
  const isArrival = ({ pk }: Item) => pk?.S?.endsWith('#arrival') ?? false;
  const items = (await itemsIn(table)).filter((item) => !isArrival(item));
  return hashOf(items.map(canonicalJson).toSorted());
}

type Item = Readonly<Record<string, AttributeValue>>;
type AnyTable = Pick<TestTable, 'client' | 'tableName'>;

/** Everything in a table. */
export async function itemsIn({ client, tableName }: AnyTable): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of paginateScan(
    { client },
    { TableName: tableName, ConsistentRead: true },
  )) {
    items.push(...(page.Items ?? []));
  }
  return items;
}

/**
 * A table as the stacks make it, on an engine without capacity management. It has no stream, which
 * the embedded engine goes over, record by record, at each write.
 */
export function tableOf(TableName: string): CreateTableCommand {
  const { partitionKey, sortKey, indexes } = TABLE;
  const keySchema = (hash: string, range: string) => [
    { AttributeName: hash, KeyType: 'HASH' as const },
    { AttributeName: range, KeyType: 'RANGE' as const },
  ];
  const all = Object.values(indexes).flatMap((index) => [index.partitionKey, index.sortKey]);
  return new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keySchema(partitionKey, sortKey),
    AttributeDefinitions: [partitionKey, sortKey, ...all].map((AttributeName) => ({
      AttributeName,
      AttributeType: 'S',
    })),
    GlobalSecondaryIndexes: Object.entries(indexes).map(([IndexName, index]) => ({
      IndexName,
      KeySchema: keySchema(index.partitionKey, index.sortKey),
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...index.includes] },
    })),
  });
}

const BATCH = 25;

/** Puts many items as they are, as no command would. */
export async function putAll(table: AnyTable, items: readonly Item[]): Promise<void> {
  await writeAll(
    table,
    items.map((Item) => ({ PutRequest: { Item } })),
  );
}

/** Makes a table hold these items and no others: a test goes back to what another has left. */
export async function putBack(table: AnyTable, items: readonly Item[]): Promise<void> {
  const wanted = new Map(items.map((item) => [JSON.stringify(keyOf(item)), item]));
  const found = new Map((await itemsIn(table)).map((item) => [JSON.stringify(keyOf(item)), item]));
  const strange = [...found].filter(([key]) => !wanted.has(key));
  const changed = [...wanted].filter(([key, item]) => !isDeepStrictEqual(found.get(key), item));
  await writeAll(table, [
    ...strange.map(([, item]) => ({ DeleteRequest: { Key: keyOf(item) } })),
    ...changed.map(([, Item]) => ({ PutRequest: { Item } })),
  ]);
}

function keyOf(item: Item): Item {
  const { [TABLE.partitionKey]: partition, [TABLE.sortKey]: sort } = item;
  if (!partition || !sort) throw new Error('an item without its key');
  return { [TABLE.partitionKey]: partition, [TABLE.sortKey]: sort };
}

async function writeAll({ client, tableName }: AnyTable, requests: readonly WriteRequest[]) {
  for (let from = 0; from < requests.length; from += BATCH) {
    const RequestItems = { [tableName]: requests.slice(from, from + BATCH) };
    await client.send(new BatchWriteItemCommand({ RequestItems }));
  }
}
