import {
  type AttributeValue,
  type DynamoDBClient,
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb';

type Item = Record<string, AttributeValue>;

export interface Requests {
  /** The names of the requests, in order. */
  readonly sent: string[];
  /** Write units, as the engine counted them. */
  readonly written: () => number;
  /** Read units, as the engine counted them. */
  readonly read: () => number;
  /** The items put by transactions. */
  readonly put: Item[];
  readonly forget: () => void;
}

/** Counts what a client asks of the store, and what that costs. */
export function watch(client: DynamoDBClient): Requests {
  const sent: string[] = [];
  const put: Item[] = [];
  let written = 0;
  let read = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      sent.push(String(context.commandName).replace(/Command$/, ''));
      Object.assign(args.input, { ReturnConsumedCapacity: 'INDEXES' });
      const { TransactItems = [] } = args.input as Partial<TransactWriteItemsCommandInput>;
      put.push(...TransactItems.flatMap(({ Put }) => (Put?.Item ? [Put.Item] : [])));
      const answer = await next(args);
      const { ConsumedCapacity } = answer.output as { ConsumedCapacity?: Consumed | Consumed[] };
      for (const one of [ConsumedCapacity ?? []].flat()) {
        written += one.WriteCapacityUnits ?? 0;
        if (isReading(sent.at(-1))) read += one.CapacityUnits ?? 0;
      }
      return answer;
    },
    { step: 'initialize', name: 'watch' },
  );
  return {
    sent,
    put,
    written: () => written,
    read: () => read,
    forget: () => {
      sent.length = 0;
      put.length = 0;
      written = 0;
      read = 0;
    },
  };
}

function isReading(name: string | undefined): boolean {
  return name === 'Query' || name === 'GetItem' || name === 'BatchGetItem';
}

interface Consumed {
  readonly CapacityUnits?: number;
  readonly WriteCapacityUnits?: number;
}

/** Bytes of an item as DynamoDB counts them: names and values in UTF-8, a number by its digits. */
export function sizeOf(item: Item): number {
  return Object.entries(item).reduce((sum, [name, { S, N }]) => {
    const value = S === undefined ? Math.ceil((N?.length ?? 0) / 2) + 1 : Buffer.byteLength(S);
    return sum + Buffer.byteLength(name) + value;
  }, 0);
}

/** DynamoDB's formula: two units per item and KB begun, and one for each index that follows. */
export function unitsOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => {
    const indexes = ['associationSort', 'queueSort'].filter((name) => item[name]);
    return sum + 2 * Math.ceil(sizeOf(item) / 1024) + indexes.length;
  }, 0);
}

/**
 * How many units the engine counts where DynamoDB counts one: 1, but 2 on DynamoDB Local, which
 * charges four for a transaction that puts one small item.
 */
export async function scaleOf(client: DynamoDBClient, TableName: string): Promise<number> {
  const Item = { pk: { S: 'scale' }, sk: { S: 'scale' } };
  const answer = await client.send(
    new TransactWriteItemsCommand({
      TransactItems: [{ Put: { TableName, Item } }],
      ReturnConsumedCapacity: 'TOTAL',
    }),
  );
  return (answer.ConsumedCapacity?.[0]?.CapacityUnits ?? 0) / unitsOf([Item]);
}
