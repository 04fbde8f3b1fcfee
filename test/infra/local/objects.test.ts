import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { AwsClient } from 'aws4fetch';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type S3, startS3 } from '../../../infra/local/s3/s3.ts';
import { aFolder } from '../fixtures/assembly.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const signer = new AwsClient({
  accessKeyId: 'x',
  secretAccessKey: 'x',
  service: 's3',
  region: 'local',
  retries: 0,
});

// a folder in one of this test's own, beside which nobody else writes
const folder = join(aFolder(), 'objects');
let now = new Date('2026-11-23T00:00:00Z');
let s3: S3;
beforeAll(async () => {
  s3 = await startS3({ folder, clock: () => now });
  s3.makeBucket({ name: 'plain', isVersioned: false, lockDays: null });
  s3.makeBucket({ name: 'kept', isVersioned: true, lockDays: null });
  s3.makeBucket({ name: 'locked', isVersioned: true, lockDays: 2 });
});
afterAll(() => s3.stop());

const md5 = (body: string) => createHash('md5').update(body).digest('base64');

async function ask(method: string, path: string, body?: string, headers = {}) {
  const answer = await signer.fetch(`${s3.endpoint}/${path}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text };
}

describe('an object', () => {
  it('is given back as it was put, with its digest and kind', async () => {
    const type = { 'content-type': 'application/json' };
    const put = await ask('PUT', 'plain/days/2026-11-23.json', '{"样":1}', type);
    const got = await ask('GET', 'plain/days/2026-11-23.json');

    const etag = `"${createHash('md5').update('{"样":1}').digest('hex')}"`;
    expect(put.status).toBe(200);
    expect(got).toMatchObject({ status: 200, text: '{"样":1}' });
    expect(Object.fromEntries(got.headers)).toMatchObject({ etag, ...type });
  });

  it('is described by HEAD without its body', async () => {
    await ask('PUT', 'plain/head', 'four');
    const head = await ask('HEAD', 'plain/head');

    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers.get('content-length')).toBe('4');
  });

  it.each([
    { what: 'that is not there', method: 'GET', path: 'plain/nothing', code: 'NoSuchKey' },
    { what: 'in no bucket', method: 'GET', path: 'nowhere/x', code: 'NoSuchBucket' },
    { what: 'asked for oddly', method: 'POST', path: 'plain/x', code: 'NotImplemented' },
  ])('$what is refused in XML', async ({ method, path, code }) => {
    const { status, text } = await ask(method, path);

    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).toContain(`<Code>${code}</Code>`);
  });

  it('is refused where it is not what its digest says', async () => {
    const wrong = { 'content-md5': md5('other') };

    expect((await ask('PUT', 'plain/wrong', 'this', wrong)).status).toBe(400);
    expect((await ask('GET', 'plain/wrong')).status).toBe(404);
  });

  it('is put once only where that is asked for', async () => {
    const once = { 'if-none-match': '*' };

    expect((await ask('PUT', 'plain/once', 'first', once)).status).toBe(200);
    expect((await ask('PUT', 'plain/once', 'second', once)).status).toBe(412);
    expect((await ask('GET', 'plain/once')).text).toBe('first');
  });

  it('outlives a restart', async () => {
    await ask('PUT', 'kept/day', 'one');
    const again = await startS3({ folder });
    again.makeBucket({ name: 'kept', isVersioned: true, lockDays: null });
    const got = await signer.fetch(`${again.endpoint}/kept/day`);
    await again.stop();

    expect(await got.text()).toBe('one');
  });

  it('has any key there is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[a-zA-Z0-9_.~ /&<>样'"*]{1,12}$/), async (part) => {
        // clients take a segment of dots for a way up
        const path = `plain/odd/${encodeURIComponent(part)}-`;

        expect((await ask('PUT', path, part)).status).toBe(200);
        expect((await ask('GET', path)).text).toBe(part);
      }),
      { numRuns: 50 },
    );
  });

  it.each(['/plain/../../x', '/plain/..%2F..%2Fx', '/plain/%2E%2E/%2E%2E/x', '/../x'])(
    'does not lead out of its bucket by %s',
    async (path) => {
      const { hostname, port } = new URL(s3.endpoint);
      await new Promise((resolve, reject) => {
        const sent = request({ hostname, port, path, method: 'PUT' }, resolve);
        sent.on('error', reject).end('x');
      });

      expect(readdirSync(folder).toSorted()).toEqual(['kept', 'locked', 'plain']);
      expect(existsSync(join(folder, '..', 'x'))).toBe(false);
    },
  );
});

describe('versions of an object', () => {
  it('are all kept, and each is found by its id', async () => {
    const first = await ask('PUT', 'kept/both', 'first');
    await ask('PUT', 'kept/both', 'second');
    const id = first.headers.get('x-amz-version-id') ?? '';

    expect((await ask('GET', 'kept/both')).text).toBe('second');
    expect((await ask('GET', `kept/both?versionId=${id}`)).text).toBe('first');
  });

  it('are hidden and not lost by a deletion', async () => {
    const put = await ask('PUT', 'kept/hidden', 'still here');
    const id = put.headers.get('x-amz-version-id') ?? '';

    expect((await ask('DELETE', 'kept/hidden')).status).toBe(204);
    expect((await ask('GET', 'kept/hidden')).status).toBe(404);
    expect((await ask('GET', `kept/hidden?versionId=${id}`)).text).toBe('still here');
  });

  it('of a locked bucket cannot be removed before their time, and can after', async () => {
    const put = await ask('PUT', 'locked/day', 'one', { 'content-md5': md5('one') });
    const version = `locked/day?versionId=${put.headers.get('x-amz-version-id')}`;
    const before = now;

    now = new Date(before.getTime() + 2 * DAY_MS - 1);
    expect((await ask('DELETE', version)).status).toBe(403);
    expect((await ask('GET', version)).text).toBe('one');
    now = new Date(before.getTime() + 2 * DAY_MS);
    expect((await ask('DELETE', version)).status).toBe(204);
    expect((await ask('GET', version)).status).toBe(404);
  });

  it('of a locked bucket must come with a digest', async () => {
    expect((await ask('PUT', 'locked/bare', 'one')).text).toContain('Content-MD5');
  });
});

describe('the list of a bucket', () => {
  beforeAll(async () => {
    for (const day of ['03', '01', '02']) await ask('PUT', `plain/list/${day}&`, day);
    await ask('PUT', 'plain/lisu', 'another');
  });

  const keysIn = (text: string) => [...text.matchAll(/<Key>(.*?)<\/Key>/g)].map(([, key]) => key);

  it('has what begins with a prefix, in order, escaped', async () => {
    const { text } = await ask('GET', 'plain?list-type=2&prefix=list/');

    expect(keysIn(text)).toEqual(['list/01&amp;', 'list/02&amp;', 'list/03&amp;']);
  });

  it('comes in pages that leave nothing out', async () => {
    const first = await ask('GET', 'plain?list-type=2&prefix=list/&max-keys=2');
    const token = /<NextContinuationToken>(.*?)</.exec(first.text)?.[1] ?? '';
    const second = await ask(
      'GET',
      `plain?list-type=2&prefix=list/&max-keys=2&continuation-token=${token}`,
    );

    expect(keysIn(first.text)).toHaveLength(2);
    expect(keysIn(second.text)).toEqual(['list/03&amp;']);
    expect(second.text).toContain('<IsTruncated>false</IsTruncated>');
  });

  it('refuses what it does not know rather than passing over it', async () => {
    expect((await ask('GET', 'plain?list-type=2&delimiter=/')).status).toBe(501);
  });
});
