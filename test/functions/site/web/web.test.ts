import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ADDRESSES } from '../../../../web/app/addresses.ts';
import { filesIn } from '../../../../functions/site/web/files.ts';
import { webHandler } from '../../../../functions/site/web/web-handler.ts';
import { keptBundles } from '../../../../infra/kept/kept-bundles.ts';
import { eventAt, send, type Sent } from '../../../support/http-event.ts';

const folder = join(await keptBundles(), 'web', 'web');

const handler = webHandler({
  folder,
  mayAsk: ['https://sign-in.example', 'https://tokens.example'],
});
const get = (path: string, sent?: Sent) => send(handler, eventAt('GET', path, sent));
const namedIn = (html: string) =>
  [...html.matchAll(/(?:src|href)="(\/web\/[^"]+)"/g)].map(([, path]) => path ?? '');

const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https://sign-in.example https://tokens.example",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

describe('the web door', () => {
  it.each(['/', '/calls/sample-2026', '/calls/nothing', '/calls/sample-2026/', '/signed-in'])(
    'gives the page at %s, which names only files of its own and runs nothing inline',
    async (path) => {
      const { status, headers, text } = await get(path);

      expect(status).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(text).not.toMatch(/<script>|<style|style=|\son\w+=|https?:/);
      expect(namedIn(text).length).toBeGreaterThan(3);
    },
  );

  it.each([
    ['/', /home-page-/],
    ['/calls/sample-2026/check', /check-page-/],
    ['/calls/sample-2026/notices/2/objection', /objection-page-/],
    ['/signed-in', /signed-in-page-/],
    ['/examiner', /queue-page-/],
    ['/admin/health', /health-page-/],
    ['/association/filings/sample-2026/app_1/sections/effect', /section-page-/],
  ])('names with the document at %s the files of its page, which are there', async (path, own) => {
    const { headers, text } = await get(path);
    const named = [...(headers['link'] ?? '').matchAll(/<([^>]+)>; rel=modulepreload/g)];
    const files = named.map(([, file]) => file ?? '');

    expect(files.filter((file) => own.test(file))).toHaveLength(1);
    // what the document names itself is not asked for twice
    expect(files.filter((file) => namedIn(text).includes(file))).toEqual([]);
    for (const file of files) expect((await get(file)).status).toBe(200);
  });

  it('names no files with an address that has no page', async () => {
    expect((await get('/nowhere')).headers['link']).toBeUndefined();
  });

  it.each(['/', 'a file'])('sends every header that keeps a page safe with %s', async (which) => {
    const [file = ''] = namedIn((await get('/')).text);
    const { headers } = await get(which === '/' ? which : file);

    expect(headers['content-security-policy']?.split('; ')).toEqual(STRICT);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('camera=()') as unknown,
    });
  });

  it('says to a reader without JavaScript, in both languages, where else to read', async () => {
    const { text } = await get('/');
    const [said] = /<noscript>.*<\/noscript>/s.exec(text) ?? [];

    for (const part of ['需要 JavaScript', 'need JavaScript', '"/docs"', '"/v1/calls"'])
      expect(said).toContain(part);
  });

  it('lets a file be kept for good, since it is named by what it holds, and a page only be asked for again', async () => {
    const page = await get('/');
    const files = await Promise.all(namedIn(page.text).map((path) => get(path)));

    expect(page.headers['cache-control']).toBe('no-cache');
    expect(new Set(files.map(({ headers }) => headers['content-type']))).toEqual(
      new Set(['image/svg+xml', 'text/css; charset=utf-8', 'text/javascript; charset=utf-8']),
    );
    for (const { status, headers } of files) {
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
    for (const path of namedIn(page.text)) expect(path).toMatch(/^\/web\/[\w-]+-[0-9A-Z]{8}\.\w+$/);
  });

  it.each([
    ['the tag', (etag: string) => etag, 304],
    ['the tag, weakened on the way', (etag: string) => `W/${etag}`, 304],
    ['the tag among others', (etag: string) => `"other", ${etag}`, 304],
    ['anything', () => '*', 304],
    ['another tag', () => '"other"', 200],
    ['the tag without its quotes', (etag: string) => etag.slice(1, -1), 200],
  ])('answers who knows %s', async (_what, known, status) => {
    const { headers, text } = await get('/');
    const again = await get('/', { headers: { 'if-none-match': known(headers['etag'] ?? '') } });

    expect(again.status).toBe(status);
    expect(again.text).toBe(status === 304 ? '' : text);
    expect(again.headers['etag']).toBe(headers['etag']);
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
  });

  it.each([
    '/web/nothing.js',
    '/web/index.html',
    '/web/../web.lambda.js',
    '/web/..%2f..%2fetc%2fpasswd',
    '/web/constructor',
    '/web//etc/passwd',
    '/web/',
    '/web/index.html.br',
    '/web/addresses.json',
    '/web/pilots.mjs',
  ])('has nothing at %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: { code: 'route.not_found' } });
  });

  it('gives the command line as one file to save, which is asked for again each time', async () => {
    const { status, headers, text } = await get('/pilots.mjs');

    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-disposition': 'attachment; filename="pilots.mjs"',
      'cache-control': 'no-cache',
    });
    expect(text).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it.each(Object.values(ADDRESSES))('has a page at %s', async (address) => {
    const path = address.replaceAll(/:\w+/g, 'a');

    expect((await get(path)).status).toBe(200);
  });

  it.each([
    '/nowhere',
    '/index.html',
    '/calls/a/b',
    '/signed-in/a',
    '/admin/x',
    '//',
    '/%',
    '/calls//check',
  ])('answers %s, which has no page, with 404 and a page that says so', async (path) => {
    const { status, headers, text } = await get(path);

    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(text).toBe((await get('/')).text);
  });

  it('answers 404 again to whoever has the page already', async () => {
    const { headers } = await get('/nowhere');
    const etag = headers['etag'] ?? '';

    expect((await get('/nowhere', { headers: { 'if-none-match': etag } })).status).toBe(404);
  });

  it.each(['/', '/nowhere', 'a file'])(
    'answers HEAD at %s as GET, without the body',
    async (which) => {
      const [file = ''] = namedIn((await get('/')).text);
      const path = which === 'a file' ? file : which;
      const [asked, headed] = [await get(path), await send(handler, eventAt('HEAD', path))];

      expect(headed.status).toBe(asked.status);
      expect(headed.headers['etag']).toBe(asked.headers['etag']);
      expect(headed.text).toBe('');
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('takes no %s', async (method) => {
    expect(await send(handler, eventAt(method, '/'))).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['BR', 'br'],
    ['identity', undefined],
    ['br;q=0', undefined],
    ['', undefined],
  ])('sends to whoever takes “%s” a file coded by %s', async (accepted, coding) => {
    const plain = await get('/');
    const event = eventAt('GET', '/', { headers: { 'accept-encoding': accepted } });
    const { headers, body, isBase64Encoded } = await handler(event, {} as never);
    const octets = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
    const read = { br: brotliDecompressSync, gzip: gunzipSync }[coding ?? ''] ?? ((b: Buffer) => b);

    expect(headers?.['content-encoding']).toBe(coding);
    expect(headers?.['vary']).toBe('Accept-Encoding');
    expect(read(octets).toString()).toBe(plain.text);
    expect(headers?.['etag'] === plain.headers['etag']).toBe(coding === undefined);
  });

  it('does not start with a file that it cannot serve', () => {
    const other = mkdtempSync(join(tmpdir(), 'web-'));
    writeFileSync(join(other, 'notes.txt'), 'notes');

    expect(() => filesIn(other)).toThrow('notes.txt is of a type that is not served');
    rmSync(other, { recursive: true });
  });
});
