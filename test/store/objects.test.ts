import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BusyError } from '../../shared/domain/busy.ts';
import { withTimeLeft } from '../../shared/store/table/time-left.ts';
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
  const asked: string[] = [];
  /** What it does with each request in turn: answers so, cuts the answer off, or cuts the way. */
  let does: (number | 'cut' | 'gone')[] = [];
  const server = createServer((request, response) => {
    // somebody may still look for whoever had this port before
    if (request.url !== '/any/a') return void response.writeHead(404).end();
    const next = does.shift() ?? 403;
    asked.push(`${request.method} ${next}`);
    if (next === 'gone') return void request.socket.destroy();
    if (next === 'cut') {
      response.writeHead(200, { 'content-length': '99' }).write('te');
      return void setTimeout(() => request.socket.destroy(), 5);
    }
    response.writeHead(next).end(next === 200 ? 'text' : '<Error><Code>No</Code></Error>');
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
  beforeEach(() => {
    asked.length = 0;
  });
  const atOnce = { sleep: async () => {}, random: () => 0.5 };

  it('is asked again while it is busy, and not where it refuses', async () => {
    const objects = bucketAt(endpoint, 'any', atOnce);
    does = [503, 429, 200];

    expect(await objects.read('a')).toBe('text');
    await expect(objects.read('a')).rejects.toThrow('S3 did not read an object: 403, No');
    expect(asked).toEqual(['GET 503', 'GET 429', 'GET 200', 'GET 403']);
  });

  it('is asked again where the way was cut, before an answer or within it', async () => {
    does = ['gone', 'cut', 200];

    expect(await bucketAt(endpoint, 'any', atOnce).read('a')).toBe('text');
    expect(asked).toEqual(['GET gone', 'GET cut', 'GET 200']);
  });

  it('is sent again what was not acknowledged', async () => {
    does = ['gone', 200];

    expect(await bucketAt(endpoint, 'any', atOnce).create('a', '1')).toBe(true);
    expect(asked).toEqual(['PUT gone', 'PUT 200']);
  });

  it('is left in peace once the function has no time, which is told as busy', async () => {
    does = Array.from({ length: 20 }, () => 503);
    let left = 2_500;
    const slowly = { ...atOnce, sleep: async (ms: number) => void (left -= ms + 200) };
    const objects = bucketAt(endpoint, 'any', slowly);
    const reading = withTimeLeft({ getRemainingTimeInMillis: () => left }, () => objects.read('a'));

    await expect(reading).rejects.toThrow(BusyError);
    // two seconds are kept for the answer
    expect(asked).toHaveLength(3);
    expect(left).toBeGreaterThan(1_700);
  });

  it('is asked less and less while it is down', async () => {
    const objects = bucketAt(endpoint, 'any', atOnce);
    does = Array.from({ length: 99 }, () => 503);
    for (let at = 0; at < 5; at += 1) await expect(objects.read('a')).rejects.toThrow(BusyError);

    // the first spends what is saved up; the last is one request for one
    expect(asked).toHaveLength(5 + 10);
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
