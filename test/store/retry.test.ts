import {
  ConditionalCheckFailedException,
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoStore } from '../../shared/store/dynamo-store.ts';
import { persist } from '../../shared/store/table/retry.ts';
import { aDraft, bodyOf, doors, publishCall } from '../support/people/applicants.ts';
import { type TestTable, startTable } from '../support/dynamo.ts';

const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

/** Waits without waiting, and remembers for how long. */
function patience() {
  const pauses: number[] = [];
  return {
    pauses,
    random: () => 0.5,
    sleep: async (milliseconds: number) => {
      pauses.push(milliseconds);
    },
  };
}

describe('doing it again', () => {
  it.each([
    ['a conflict with another transaction', cancelled('None', 'TransactionConflict')],
    ['a throttled table', cancelled('ThrottlingError')],
    [
      'too much at once',
      new ProvisionedThroughputExceededException({ message: 'slower', $metadata: {} }),
    ],
    [
      'a conflict beside a failed condition',
      cancelled('ConditionalCheckFailed', 'TransactionConflict'),
    ],
  ])('comes after %s, with pauses that double', async (_what, error) => {
    const waiting = patience();
    let attempts = 0;

    const done = await persist(waiting, async () => {
      attempts += 1;
      if (attempts < 4) throw error;
      return 'done';
    });

    expect(done).toBe('done');
    expect(waiting.pauses).toEqual([20, 40, 80]);
  });

  it.each([
    ['a failed condition', cancelled('None', 'ConditionalCheckFailed')],
    ['a wrong request', cancelled('ValidationError')],
    [
      'a failed condition of one item',
      new ConditionalCheckFailedException({ message: 'no', $metadata: {} }),
    ],
    ['a bug', new TypeError('x is not a function')],
  ])('never comes after %s', async (_what, error) => {
    const waiting = patience();

    await expect(persist(waiting, async () => Promise.reject(error))).rejects.toBe(error);
    expect(waiting.pauses).toEqual([]);
  });

  it('ends after six attempts', async () => {
    const waiting = patience();

    const act = persist(waiting, async () => Promise.reject(cancelled('TransactionConflict')));

    await expect(act).rejects.toThrow('cancelled');
    expect(waiting.pauses).toHaveLength(5);
  });
});

describe('a commit on a busy table', () => {
  let table: TestTable;
  beforeAll(async () => {
    table = await startTable();
  });
  afterAll(async () => table.stop());

  it('is the same transaction again, by its token, and has one effect', async () => {
    const waiting = patience();
    const client = table.newClient();
    const tokens: unknown[] = [];
    client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          if (commandName !== 'TransactWriteItemsCommand') return next(args);
          tokens.push(Reflect.get(args.input, 'ClientRequestToken'));
          // the engine takes it, and says that it was busy
          const answer = await next(args);
          if (tokens.length < 3) throw cancelled('TransactionConflict');
          return answer;
        },
      { step: 'initialize', name: 'busy' },
    );
    const calm = doors(table.store);
    await publishCall(calm);
    const filed = await aDraft(calm);
    const store = dynamoStore({ client, tableName: table.tableName, patience: waiting });

    bodyOf('submitApplication', await doors(store).submit(filed, 1));

    expect(tokens).toHaveLength(3);
    expect(new Set(tokens).size).toBe(1);
    expect(bodyOf('getHistory', await calm.history(filed)).events).toHaveLength(2);
    client.destroy();
  });

  it('reads again what the engine left out of a batch', async () => {
    const waiting = patience();
    const client = table.newClient();
    let batches = 0;
    client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          if (commandName !== 'BatchGetItemCommand' || (batches += 1) > 1) return next(args);
          const { RequestItems } = args.input as { RequestItems: object };
          const output = { Responses: {}, UnprocessedKeys: RequestItems, $metadata: {} };
          return { output, response: {} };
        },
      { step: 'initialize', name: 'partial' },
    );
    const calm = doors(table.store);
    await publishCall(calm);
    const store = dynamoStore({ client, tableName: table.tableName, patience: waiting });

    const { call } = await store.readContext({ callId: 'sample-2026' });

    expect(call?.id).toBe('sample-2026');
    expect(batches).toBe(2);
    client.destroy();
  });
});
