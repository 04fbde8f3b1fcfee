import { execFile } from 'node:child_process';
import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { build } from 'esbuild';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLING } from '../../../infra/bundling/bundles.ts';
import { type TestTable, startTable } from '../../support/dynamo.ts';
import { aFolder } from '../fixtures/assembly.ts';

const folder = aFolder();
const script = join(folder, 'stdin.mjs');

/** Bundled as a function is: what it says is what a function would see. */
const SCRIPT = `
  import * as dynamo from '@aws-sdk/client-dynamodb';
  const commands = {
    GetItem: dynamo.GetItemCommand, PutItem: dynamo.PutItemCommand,
    TransactWriteItems: dynamo.TransactWriteItemsCommand,
  };
  const { options, sends } = JSON.parse(process.env.SENT);
  const client = new dynamo.DynamoDBClient(options);
  const told = [];
  for (const Region of JSON.parse(process.env.REGIONS ?? '[]'))
    told.push(client.config.endpointProvider({ Region }).url.href);
  for (const { command, input } of sends) {
    await client.send(new commands[command](input)).then(
      ({ $metadata, ...output }) => told.push({ output, attempts: $metadata.attempts }),
      (error) => told.push({
        name: error.name, message: error.message, status: error.$metadata?.httpStatusCode,
        item: error.Item, reasons: error.CancellationReasons,
        isConditional: error instanceof dynamo.ConditionalCheckFailedException,
        isCancelled: error instanceof dynamo.TransactionCanceledException,
        isOfTheService: error instanceof dynamo.DynamoDBServiceException,
      }),
    );
  }
  process.stdout.write(JSON.stringify(told));`;

interface Send {
  readonly command: string;
  readonly input: Readonly<Record<string, unknown>>;
}

type Report = Readonly<Record<string, unknown>>;

const KEYS = { AWS_ACCESS_KEY_ID: 'AKIDENVIRONMENT', AWS_SECRET_ACCESS_KEY: 'secret' };

async function run(
  sent: { options?: unknown; sends: readonly Send[] },
  env: Readonly<Record<string, string>>,
): Promise<readonly Report[]> {
  const whole = { AWS_REGION: 'local', ...env, SENT: JSON.stringify(sent) };
  const { stdout } = await promisify(execFile)(process.execPath, [script], { env: whole });
  return JSON.parse(stdout) as readonly Report[];
}

beforeAll(async () => {
  await build({
    ...BUNDLING,
    stdin: { contents: SCRIPT, resolveDir: import.meta.dirname },
    outdir: folder,
  });
});

interface ReceivedRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
type Answers = (path: string, count: number) => { status?: number; body: unknown } | 'silence';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answers: Answers) {
  const asked: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    const { url: path = '', headers } = request;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push({ path, headers, body: Buffer.concat(chunks).toString() });
      const answer = answers(path, asked.length);
      if (answer === 'silence') return;
      const { status = 200, body } = answer;
      response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const GET: Send = { command: 'GetItem', input: { TableName: 't', Key: { pk: { S: '团体' } } } };
const FOUND = { Item: { pk: { S: '团体' }, n: { N: '1' } } };

describe('the clients as they are bundled', () => {
  it('sign with the credentials that the environment holds', async () => {
    const { url, asked } = await serve(() => ({ body: FOUND }));
    const env = { ...KEYS, AWS_SESSION_TOKEN: 'session', AWS_ENDPOINT_URL_DYNAMODB: url };

    expect(await run({ sends: [GET] }, env)).toEqual([{ output: FOUND, attempts: 1 }]);

    expect(asked).toHaveLength(1);
    expect(asked[0]?.headers).toMatchObject({
      authorization: expect.stringContaining('Credential=AKIDENVIRONMENT/') as unknown,
      'x-amz-security-token': 'session',
      'x-amz-target': 'DynamoDB_20120810.GetItem',
      'content-type': 'application/x-amz-json-1.0',
    });
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual(GET.input);
  });

  it('sign with the credentials of a container, fetched with its token', async () => {
    const given = {
      AccessKeyId: 'AKIDCONTAINER',
      SecretAccessKey: 'secret',
      Token: 'session',
      Expiration: '2099-01-01T00:00:00Z',
    };
    const { url, asked } = await serve((path) => ({ body: path === '/keys' ? given : FOUND }));
    const env = {
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/keys`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN: 'token',
      AWS_ENDPOINT_URL_DYNAMODB: url,
    };

    expect(await run({ sends: [GET, GET] }, env)).toMatchObject([{ attempts: 1 }, { attempts: 1 }]);

    // asked for once: they hold for long
    expect(asked.map(({ path }) => path)).toEqual(['/keys', '/', '/']);
    expect(asked[0]?.headers.authorization).toBe('token');
    expect(asked[1]?.headers.authorization).toContain('Credential=AKIDCONTAINER/');
  });

  it('say so where there are no credentials, and ask nobody', async () => {
    const { url, asked } = await serve(() => ({ body: FOUND }));

    const [told] = await run({ sends: [GET] }, { AWS_ENDPOINT_URL_DYNAMODB: url });

    expect(told).toMatchObject({ name: 'CredentialsProviderError' });
    expect(asked).toEqual([]);
  });

  it.each([
    { what: 'a fault of the service', status: 500, body: { __type: 'InternalServerError' } },
    {
      what: 'throttling',
      status: 400,
      body: { __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException' },
    },
    { what: 'a proxy that speaks no JSON', status: 503, body: '<html>' },
  ])('try again after $what', async ({ status, body }) => {
    const { url, asked } = await serve((_, count) =>
      count === 1 ? { status, body } : { body: FOUND },
    );

    const told = await run({ sends: [GET] }, { ...KEYS, AWS_ENDPOINT_URL_DYNAMODB: url });

    expect(told).toEqual([{ output: FOUND, attempts: 2 }]);
    expect(asked.map(({ headers }) => headers['amz-sdk-request'])).toEqual([
      expect.stringContaining('attempt=1'),
      expect.stringContaining('attempt=2'),
    ]);
  });

  it('do not try again what is refused, and name it', async () => {
    const { url, asked } = await serve(() => ({
      status: 400,
      body: { __type: 'com.amazonaws.dynamodb#ResourceNotFoundException', message: 'no table' },
    }));

    const [told] = await run({ sends: [GET] }, { ...KEYS, AWS_ENDPOINT_URL_DYNAMODB: url });

    expect(told).toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'no table',
      status: 400,
      isOfTheService: true,
      isConditional: false,
      isCancelled: false,
    });
    expect(asked).toHaveLength(1);
  });

  it('give up on a service that does not answer in the time it is given', async () => {
    const { url, asked } = await serve(() => 'silence');
    const options = {
      maxAttempts: 2,
      requestHandler: { requestTimeout: 200, throwOnRequestTimeout: true },
    };

    const [told] = await run(
      { options, sends: [GET] },
      { ...KEYS, AWS_ENDPOINT_URL_DYNAMODB: url },
    );

    expect(told).toMatchObject({ name: 'TimeoutError' });
    expect(asked).toHaveLength(2);
  });

  it('find the same addresses in every partition', async () => {
    const regions = [
      'us-east-1',
      'cn-north-1',
      'cn-northwest-1',
      'us-gov-west-1',
      'eusc-de-east-1',
    ];
    const client = new DynamoDBClient({ region: 'local' });
    const addressOf = (Region: string) => client.config.endpointProvider({ Region }).url.href;

    const told = await run({ sends: [] }, { REGIONS: JSON.stringify(regions) });

    expect(told).toEqual(regions.map(addressOf));
    expect(told[1]).toMatch(/\.cn-north-1\.amazonaws\.com\.cn\/$/);
  });

  it('tell a lost race with the item that won, and why a transaction was cancelled', async () => {
    const table: TestTable = await startTable();
    const endpoint = await table.client.config.endpoint?.();
    const { protocol = '', hostname = '', port } = endpoint ?? {};
    const Item = { pk: { S: 'p' }, sk: { S: 's' }, list: { L: [{ M: { 中: { BOOL: true } } }] } };
    const once = {
      TableName: table.tableName,
      Item,
      ConditionExpression: 'attribute_not_exists(pk)',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    };
    const put = { command: 'PutItem', input: once };

    const [first, second, cancelled] = await run(
      {
        sends: [
          put,
          put,
          { command: 'TransactWriteItems', input: { TransactItems: [{ Put: once }] } },
        ],
      },
      { ...KEYS, AWS_ENDPOINT_URL_DYNAMODB: `${protocol}//${hostname}:${port}` },
    );
    await table.stop();

    expect(first).toMatchObject({ attempts: 1 });
    expect(second).toMatchObject({
      name: 'ConditionalCheckFailedException',
      isConditional: true,
      item: Item,
    });
    expect(cancelled).toMatchObject({
      name: 'TransactionCanceledException',
      isCancelled: true,
      reasons: [{ Code: 'ConditionalCheckFailed', Item }],
    });
  });
});
