import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestBucket, bucketAt, startBucket } from '../support/servers/buckets.ts';

let bucket: TestBucket;
beforeAll(async () => {
  bucket = await startBucket();
});
afterAll(() => bucket.stop());

describe('an object', () => {
  it('is read as it was written, and is null before', async () => {
    expect(await bucket.objects.read('a/1.json')).toBeNull();
    expect(await bucket.objects.create('a/1.json', '{"样例":1}')).toBe(true);
    expect(await bucket.objects.read('a/1.json')).toBe('{"样例":1}');
  });

  it('is never written over', async () => {
    await bucket.objects.create('a/2.json', '"first"');

    expect(await bucket.objects.create('a/2.json', '"second"')).toBe(false);
    expect(await bucket.objects.read('a/2.json')).toBe('"first"');
  });

  it('is listed with others that begin alike, in order', async () => {
    for (const name of ['many/2', 'many/1', 'other/1', 'many/3'])
      await bucket.objects.create(name, '0');

    expect(await bucket.objects.list('many/')).toEqual(['many/1', 'many/2', 'many/3']);
    expect(await bucket.objects.list('none/')).toEqual([]);
  });

  it('of a bucket that is not there is no missing object', async () => {
    const other = bucketAt(bucket.endpoint, 'elsewhere');

    await expect(other.create('a', '1')).rejects.toThrow('404, NoSuchBucket');
    await expect(other.list('')).rejects.toThrow('404, NoSuchBucket');
    await expect(other.read('a')).rejects.toThrow('404, NoSuchBucket');
  });
});

describe('a service that is not as it should be', () => {
  const answered: number[] = [];
  const statuses = [503, 503, 200];
  const server = createServer((request, response) => {
    // somebody may still look for whoever had this port before
    if (request.url !== '/any/a') return void response.writeHead(404).end();
    const status = statuses.shift() ?? 403;
    answered.push(status);
    response.writeHead(status).end(status === 200 ? 'text' : '<Error><Code>No</Code></Error>');
  });
  let endpoint = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is asked again while it is busy, and not where it refuses', async () => {
    const objects = bucketAt(endpoint, 'any');

    expect(await objects.read('a')).toBe('text');
    await expect(objects.read('a')).rejects.toThrow('S3 did not read an object: 403, No');
    expect(answered).toEqual([503, 503, 200, 403]);
  });
});

describe('a list of more than one page', () => {
  const NAMES = ['a/1', 'a/2', 'a/3', 'a/4', 'a/5'];
  const server = createServer((request, response) => {
    const after = new URL(request.url ?? '', 'http://s3').searchParams.get('start-after') ?? '';
    const left = NAMES.filter((name) => name > after);
    const keys = left.slice(0, 2).map((name) => `<Contents><Key>${name}</Key></Contents>`);
    response.end(`<IsTruncated>${left.length > 2}</IsTruncated>${keys.join('')}`);
  });
  let endpoint = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is read to its end', async () => {
    expect(await bucketAt(endpoint, 'any').list('a/')).toEqual(NAMES);
  });
});
