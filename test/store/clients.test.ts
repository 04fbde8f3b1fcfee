import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { AwsV4Signer } from 'aws4fetch';
import { describe, expect, it, vi } from 'vitest';
import { awsClient, presignedAddress } from '../../shared/aws/aws-client.ts';
import { sampleCall } from '../../shared/calls/calls.ts';
import { dynamoAdminStore } from '../../shared/store/dynamo-admin-store.ts';
import { dynamoClient } from '../../shared/store/dynamo-client.ts';
import { dynamoFilingStore } from '../../shared/store/dynamo-filing-store.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = globSync('{functions,shared}/**/*.ts', { cwd: ROOT }).toSorted();

/** Each place where a client of a service is made, with what it is given. */
function made(): { client: string; file: string; given: string }[] {
  return SOURCES.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return [...text.matchAll(/new (\w*Client)\(([^;]*)\);/g)].map(
      ([, client = '', given = '']) => ({ client, file, given }),
    );
  });
}

describe('the clients of services that functions make', () => {
  it('have no retries of their own beneath the one layer', () => {
    expect(
      made().map(({ client, file, given }) => [
        `${client} in ${file}`,
        /maxAttempts: \d+|retries: \d+/.exec(given)?.[0],
      ]),
    ).toEqual([['DynamoDBClient in shared/store/dynamo-client.ts', 'maxAttempts: 1']]);
  });

  it('keep none that is asked for from outside', async () => {
    vi.stubEnv('AWS_MAX_ATTEMPTS', '9');
    const client = dynamoClient({ region: 'local', maxAttempts: 5 });

    expect(await client.config.maxAttempts()).toBe(1);
    client.destroy();
  });

  it('write no log of their own, for which all that is asked and answered would be copied', () => {
    const logging = (client: DynamoDBClient) =>
      client.middlewareStack.identify().filter((name) => name.includes('loggerMiddleware'));

    // by this name, or there would be nothing to remove
    expect(logging(new DynamoDBClient({ region: 'local' }))).toHaveLength(1);
    expect(logging(dynamoClient({ region: 'local' }))).toEqual([]);
  });
});

describe('what signs requests to KMS, S3, SQS, EventBridge and mail', () => {
  const credentials = { accessKeyId: 'AKID', secretAccessKey: 'secret', sessionToken: 'session' };
  const place = { region: 'cn-north-1', credentials };
  // as whoever reads the standard another way has it
  const another = (service: string, request: Request, own: object = {}) =>
    new AwsV4Signer({
      ...credentials,
      ...own,
      region: place.region,
      service,
      method: request.method,
      url: request.url,
      allHeaders: true,
    });

  it.each([
    { service: 'kms', url: 'https://kms.cn-north-1.amazonaws.com.cn/', body: '{"KeyId":"键"}' },
    { service: 's3', url: 'https://b.s3.cn-north-1.amazonaws.com.cn/a%20b/%E4%B8%AD?uploads=' },
    { service: 's3', url: 'http://127.0.0.1:9/bucket/a?uploadId=x%2By%20z', body: 'text' },
  ])('signs one to $service at $url as another does', async ({ service, url, body }) => {
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'Some.Act' };
    const init = body === undefined ? { headers } : { method: 'POST', headers, body };

    const signed = await awsClient(place, service).sign(url, init);

    const told = Object.fromEntries(signed.headers);
    const { authorization, 'x-amz-security-token': token, ...stated } = told;
    const datetime = stated['x-amz-date'] ?? '';
    const own = { headers: { ...stated }, datetime, ...(body !== undefined && { body }) };
    const expected = (await another(service, signed, own).sign()).headers;
    expect(authorization).toBe(expected.get('authorization'));
    expect([token, signed.method]).toEqual(['session', init.method ?? 'GET']);
    expect(await signed.text()).toBe(body ?? '');
  });

  it.each([
    {
      method: 'GET',
      headers: {},
      query: 'response-content-disposition=inline%3B%20a%2Ab%27%28c%29',
    },
    {
      method: 'PUT',
      headers: { 'content-length': '4', 'x-amz-checksum-sha256': 'a+/=' },
      query: 'partNumber=1&uploadId=x%2By',
    },
  ])('signs an address for $method as another does', async ({ method, headers, query }) => {
    const url = `https://b.s3.cn-north-1.amazonaws.com.cn/clean/%E4%B8%AD?${query}`;
    const now = new Date('2026-11-26T08:00:00Z');

    const made = new URL(
      await presignedAddress(place, url, { method, headers, seconds: 300, now }),
    );

    const request = new Request(`${url}&X-Amz-Expires=300`, { method });
    const own = { headers, signQuery: true, datetime: '20261126T080000Z' };
    const expected = (await another('s3', request, own).sign()).url;
    expect(Object.fromEntries(made.searchParams)).toEqual(
      Object.fromEntries(expected.searchParams),
    );
    expect(made.pathname).toBe(expected.pathname);
  });
});

describe('the store of a door', () => {
  const client = dynamoClient({ region: 'local' });
  const options = { client, tableName: 'nowhere' };
  const now = new Date();

  it.each([
    {
      door: 'applicant',
      part: 'call',
      store: dynamoFilingStore(options),
      change: {
        call: { seenVersion: 0, next: { ...sampleCall(now), version: 1, extensions: [] } },
      },
    },
    {
      door: 'admin',
      part: 'ranking',
      store: dynamoAdminStore(options),
      change: {
        ranking: {
          kind: 'remove' as const,
          callId: 'c',
          association: 'a',
          applicationId: 'app_0000000000000000',
        },
      },
    },
  ])('of $door takes no $part, and drops none unseen', async ({ part, store, change }) => {
    await expect(store.commit(change, null, now)).rejects.toThrow(`this store takes no ${part}`);
  });
});
