import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BusyError } from '../../shared/domain/busy.ts';
import { dynamoStore } from '../../shared/store/dynamo-store.ts';
import { RetryBudget } from '../../shared/store/table/retry-budget.ts';
import { retry } from '../../shared/store/table/retry.ts';
import { withTimeLeft } from '../../shared/store/table/time-left.ts';
import { aDraft, bodyOf, doors, publishCall } from '../support/people/applicants.ts';
import { type TestTable, startTable } from '../support/dynamo.ts';

const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

const named = (name: string, more = {}) =>
  Object.assign(new Error('the connection'), { name, ...more });

/** Waits without waiting, and remembers for how long. */
function waiting({ random = 0.5 } = {}) {
  const pauses: number[] = [];
  return {
    pauses,
    budget: new RetryBudget(),
    random: () => random,
    sleep: async (milliseconds: number) => {
      pauses.push(milliseconds);
    },
  };
}

/** Fails as often as it is said to. */
function failing(times: number, error: unknown) {
  let attempts = 0;
  return {
    act: async () => {
      attempts += 1;
      if (attempts <= times) throw error;
      return 'done';
    },
    attempts: () => attempts,
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
    ['a connection that was cut', named('Error', { code: 'ECONNRESET' })],
    ['a request that hung', named('AbortError')],
    ['a fault of the store', named('InternalServerError')],
    ['a status of a fault', named('UnknownError', { $metadata: { httpStatusCode: 503 } })],
  ])('comes after %s, below a bound that doubles', async (_what, error) => {
    const [half, full] = [waiting(), waiting({ random: 1 })];

    expect(await retry(half, failing(3, error).act)).toBe('done');
    expect(await retry(full, failing(3, error).act)).toBe('done');
    expect([half.pauses, full.pauses]).toEqual([
      [20, 40, 80],
      [40, 80, 160],
    ]);
  });

  it.each([
    ['a failed condition', cancelled('None', 'ConditionalCheckFailed')],
    ['a wrong request', cancelled('ValidationError')],
    [
      'a failed condition of one item',
      new ConditionalCheckFailedException({ message: 'no', $metadata: {} }),
    ],
    ['a bug', new TypeError('x is not a function')],
    ['what it has no right to', named('AccessDenied', { $metadata: { httpStatusCode: 400 } })],
  ])('never comes after %s', async (_what, error) => {
    const own = waiting();

    await expect(retry(own, async () => Promise.reject(error))).rejects.toBe(error);
    expect(own.pauses).toEqual([]);
  });

  it('ends after eight attempts, as busy, and says why', async () => {
    const own = waiting();
    const conflict = failing(99, cancelled('None', 'TransactionConflict'));

    const error = await retry(own, conflict.act).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(BusyError);
    expect(String(error)).toContain('TransactionConflict');
    expect(conflict.attempts()).toBe(8);
    expect(Math.max(...own.pauses)).toBeLessThanOrEqual(1000);
  });

  it('leaves a failed condition as it is where a conflict beside it does not end', async () => {
    const error = cancelled('ConditionalCheckFailed', 'TransactionConflict');

    await expect(retry(waiting(), failing(99, error).act)).rejects.toBe(error);
  });
});

describe('the time of a function', () => {
  const within = (milliseconds: number) => ({ getRemainingTimeInMillis: () => milliseconds });

  it('lets a request begin one millisecond before the last two seconds, and none after', async () => {
    const [last, over] = [failing(0, null), failing(0, null)];

    expect(await withTimeLeft(within(2001), () => retry(waiting(), last.act))).toBe('done');
    const late = withTimeLeft(within(2000), () => retry(waiting(), over.act));
    await expect(late).rejects.toBeInstanceOf(BusyError);
    expect([last.attempts(), over.attempts()]).toEqual([1, 0]);
  });

  it('ends the retries before a pause that would reach into them', async () => {
    const throttled = failing(99, cancelled('ThrottlingError'));
    const own = waiting({ random: 1 });

    // pauses of 40, 80 and 160 ms: the third would end too late
    const act = withTimeLeft(within(2150), () => retry(own, throttled.act));

    await expect(act).rejects.toBeInstanceOf(BusyError);
    expect(own.pauses).toEqual([40, 80]);
  });

  it('gives a request up that hangs', async () => {
    const hanging = (signal: AbortSignal) =>
      new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });

    const act = withTimeLeft(within(2040), () => retry(waiting({ random: 1 }), hanging));

    await expect(act).rejects.toThrow('TimeoutError');
  });
});

/** How many requests reach a store that answers so. */
function answering(client: DynamoDBClient, answer: (sent: number) => Error | null) {
  let sent = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      const error = answer((sent += 1));
      if (error) throw error;
      return next(args);
    },
    { step: 'finalizeRequest', name: 'answering', priority: 'low' },
  );
  return () => sent;
}

describe('a store under throttling', () => {
  let table: TestTable;
  beforeAll(async () => {
    table = await startTable();
    await publishCall(doors(table.store));
  });
  afterAll(async () => table.stop());

  const throttled = () =>
    new ProvisionedThroughputExceededException({ message: 'slower', $metadata: {} });
  const quick = { sleep: async () => {}, random: Math.random };

  it('gets 1.2 requests for each of a hundred clients, as long as nothing succeeds', async () => {
    const client = table.newClient();
    const sent = answering(client, throttled);
    const store = dynamoStore({ client, tableName: table.tableName, waiting: quick });

    for (let at = 0; at < 100; at += 1)
      await expect(store.readCall('sample-2026')).rejects.toBeInstanceOf(BusyError);

    expect(sent()).toBe(120);
    client.destroy();
  });

  it('is asked again once it answers: every fourth request fails, and no client notices', async () => {
    const client = table.newClient();
    const sent = answering(client, (at) => (at % 4 === 0 ? throttled() : null));
    const store = dynamoStore({ client, tableName: table.tableName, waiting: quick });

    for (let at = 0; at < 60; at += 1)
      expect((await store.readCall('sample-2026'))?.id).toBe('sample-2026');

    expect(sent()).toBe(79);
    client.destroy();
  });
});

describe('a commit on a busy table', () => {
  let table: TestTable;
  beforeAll(async () => {
    table = await startTable();
  });
  afterAll(async () => table.stop());

  it('is the same transaction again, by its token, and has one effect', async () => {
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
    const store = dynamoStore({ client, tableName: table.tableName, waiting: waiting() });

    bodyOf('submitApplication', await doors(store).submit(filed, 1));

    expect(tokens).toHaveLength(3);
    expect(new Set(tokens).size).toBe(1);
    expect(bodyOf('getHistory', await calm.history(filed)).events).toHaveLength(2);
    client.destroy();
  });

  it('reads again what the engine left out of a batch, and nothing else', async () => {
    const client = table.newClient();
    const asked: number[] = [];
    client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          if (commandName !== 'BatchGetItemCommand') return next(args);
          const { RequestItems } = args.input as { RequestItems: Record<string, { Keys: [] }> };
          const [{ Keys }] = Object.values(RequestItems) as [{ Keys: [] }];
          asked.push(Keys.length);
          if (asked.length > 1) return next(args);
          const output = { Responses: {}, UnprocessedKeys: RequestItems, $metadata: {} };
          return { output, response: {} };
        },
      { step: 'initialize', name: 'partial' },
    );
    const calm = doors(table.store);
    await publishCall(calm);
    const store = dynamoStore({ client, tableName: table.tableName, waiting: waiting() });

    const { call } = await store.readContext({ callId: 'sample-2026' });

    expect(call?.id).toBe('sample-2026');
    expect(asked).toEqual([1, 1]);
    client.destroy();
  });
});
