import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Cloud, runCloud } from '../../../infra/local/cloud.ts';
import { type Engine, startEngine } from '../../../infra/local/engine.ts';
import { call } from '../../../infra/local/wire.ts';
import { aFolder, aFunction, anApi, writeAssembly } from '../fixtures/assembly.ts';

// notes each batch that it sees in a file; fails as `poison.json` tells it
const CONSUMER = `
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
export async function handler(event) {
  const folder = process.env.FOLDER;
  if (!event.Records) {
    const answer = await fetch(process.env.AWS_ENDPOINT_URL_SQS, {
      method: 'POST',
      headers: { 'x-amz-target': 'AmazonSQS.GetQueueAttributes' },
      body: JSON.stringify({ QueueUrl: process.env.LETTERS, AttributeNames: ['ApproximateNumberOfMessages'] }),
    });
    return { statusCode: 200, body: await answer.text() };
  }
  const poison = existsSync(folder + '/poison.json') ? JSON.parse(readFileSync(folder + '/poison.json')) : {};
  const ids = event.Records.map((r) => r.dynamodb.Keys.pk.S);
  appendFileSync(folder + '/seen.jsonl', JSON.stringify(event.Records) + '\\n');
  if (ids.some((id) => poison.throws?.includes(id))) throw new Error('on purpose');
  return { batchItemFailures: event.Records.filter((r) => poison.reports?.includes(r.dynamodb.Keys.pk.S)).map((r) => ({ itemIdentifier: r.dynamodb.SequenceNumber })) };
}`;

let folder: string;
let engine: Engine;
let cloud: Cloud | undefined;

beforeEach(async () => {
  folder = aFolder();
  engine = await startEngine({ folder });
});
afterEach(async () => {
  await cloud?.stop();
  cloud = undefined;
  await engine.stop();
});

async function start(mapping: Record<string, unknown> = {}): Promise<void> {
  const assembly = writeAssembly(
    aFolder(),
    {
      ...anApi({ 'GET /': 'Consumer' }),
      Table: {
        Type: 'AWS::DynamoDB::GlobalTable',
        Properties: {
          TableName: 'things',
          AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
          KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
          StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
          TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        },
      },
      Letters: { Type: 'AWS::SQS::Queue', Properties: {} },
      Consumer: aFunction('consumer', {
        Environment: { Variables: { FOLDER: folder, LETTERS: { Ref: 'Letters' } } },
      }),
      Mapping: {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: {
          EventSourceArn: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
          FunctionName: { Ref: 'Consumer' },
          BatchSize: 10,
          StartingPosition: 'TRIM_HORIZON',
          MaximumRetryAttempts: 2,
          BisectBatchOnFunctionError: true,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
          DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Letters', 'Arn'] } } },
          ...mapping,
        },
      },
    },
    { consumer: CONSUMER },
  );
  cloud = await runCloud({ assembly, folder, port: 0, dynamodb: engine.endpoint });
}

async function put(...ids: string[]): Promise<void> {
  for (const id of ids)
    await call(
      engine.endpoint,
      'DynamoDB_20120810.PutItem',
      { TableName: 'things', Item: { pk: { S: id }, what: { S: 'ever' } } },
      z.unknown(),
    );
}

interface Record_ {
  eventName: string;
  eventSourceARN: string;
  dynamodb: { Keys: { pk: { S: string } }; NewImage: unknown };
}
const linesOf = (file: string): string[] =>
  existsSync(join(folder, file))
    ? readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)
    : [];
const seen = () => linesOf('seen.jsonl').map((line) => JSON.parse(line) as Record_[]);
const idsSeen = () => seen().flatMap((batch) => batch.map((one) => one.dynamodb.Keys.pk.S));
const letters = () =>
  linesOf('dead-letters/Letters.jsonl').map((line) => JSON.parse(line) as never);
const poison = (what: { throws?: string[]; reports?: string[] }) =>
  writeFileSync(join(folder, 'poison.json'), JSON.stringify(what));

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 1500 && !holds(); i++) await pause(20);
  expect(holds()).toBe(true);
}

describe('a consumer of the table’s stream', () => {
  it('is given every record once, in order, in the form that Lambda gives it', async () => {
    await start();
    const ids = Array.from({ length: 25 }, (_, i) => `id-${i}`);
    await put(...ids);
    await until(() => idsSeen().length >= 25);

    expect(idsSeen()).toEqual(ids);
    expect(Math.max(...seen().map((batch) => batch.length))).toBeLessThanOrEqual(10);
    expect(seen()[0]?.[0]).toMatchObject({
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      eventSourceARN: expect.stringContaining('table/things/stream/') as unknown,
      dynamodb: {
        ApproximateCreationDateTime: expect.any(Number) as unknown,
        NewImage: { pk: { S: 'id-0' }, what: { S: 'ever' } },
      },
    });
  });

  it('goes on after a restart where it was, with what was written meanwhile', async () => {
    await start();
    await put('one');
    await until(() => idsSeen().length === 1);
    await cloud?.stop();
    await put('two');
    await start();
    await until(() => idsSeen().length >= 2);
    await pause(300);

    expect(idsSeen()).toEqual(['one', 'two']);
  });

  it('is given again only what it reports as failed and what follows', async () => {
    await start({ BisectBatchOnFunctionError: false });
    poison({ reports: ['c'] });
    await put('a', 'b', 'c', 'd');
    await until(() => idsSeen().filter((id) => id === 'c').length >= 2);
    poison({});
    await until(() => idsSeen().at(-1) === 'd' && seen().length >= 3);

    expect(idsSeen().filter((id) => id === 'a')).toHaveLength(1);
    expect(idsSeen().filter((id) => id === 'b')).toHaveLength(1);
    expect(letters()).toEqual([]);
  });

  it.each([{ poisoned: 'throws' }, { poisoned: 'reports' }])(
    'is led round the one record for which it $poisoned, which becomes a dead letter',
    async ({ poisoned }) => {
      await start();
      await cloud?.stop();
      poison({ [poisoned]: ['c'] });
      await put('a', 'b', 'c', 'd', 'e');
      await start();
      await until(() => letters().length === 1 && idsSeen().includes('e'));

      expect(letters()[0]).toMatchObject({
        requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 },
        DDBStreamBatchInfo: { batchSize: 1, startSequenceNumber: '3', endSequenceNumber: '3' },
      });
      expect(idsSeen()).toContain('d');
      // by a function that asks the queue
      expect(await (await fetch(cloud?.api ?? '')).json()).toEqual({
        Attributes: { ApproximateNumberOfMessages: '1' },
      });
    },
  );

  it('is given a record again for as long as it may be old, and gives none up before', async () => {
    poison({ reports: ['c'] });
    await start({ MaximumRetryAttempts: -1, MaximumRecordAgeInSeconds: 3600 });
    await put('b', 'c', 'd');
    // more often than any number of tries that a mapping of these tests has
    await until(() => idsSeen().filter((id) => id === 'c').length >= 5);
    poison({});
    await until(() => idsSeen().at(-1) === 'd');

    expect(letters()).toEqual([]);
  });

  it('gives up a record that is older than it may be', async () => {
    poison({ reports: ['c'] });
    await start({ MaximumRetryAttempts: -1, MaximumRecordAgeInSeconds: 0 });
    await put('b', 'c', 'd');
    await until(() => letters().length === 1);

    expect(letters()[0]).toMatchObject({ DDBStreamBatchInfo: { batchSize: 1 } });
  });

  it('is woken only for the records that its filter names', async () => {
    const pattern = {
      eventName: ['INSERT'],
      dynamodb: { Keys: { pk: { S: [{ prefix: 'OUT#' }] } } },
    };
    await start({ FilterCriteria: { Filters: [{ Pattern: JSON.stringify(pattern) }] } });
    await put('IN#1', 'OUT#1', 'OUT#1', 'IN#2', 'OUT#2');
    await until(() => idsSeen().length >= 2);
    await pause(300);

    expect(idsSeen()).toEqual(['OUT#1', 'OUT#2']);
  });
});
