import { createServer } from 'node:http';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { close, listen } from '../../../infra/local/listen.ts';
import { runAt } from '../../support/pilots.ts';

/** Another site than ours: it answers everything with a page, or what its path names. */
const stranger = createServer((request, response) => {
  const status = Number(/^\/(\d{3})\//.exec(request.url ?? '')?.[1] ?? 200);
  response.writeHead(status, { 'content-type': 'text/html' }).end('<p>Welcome');
});
let elsewhere: string;
const folder = mkdtempSync(join(tmpdir(), 'pilots-settings-'));
const nowhere = join(folder, 'cloud.json');

beforeAll(async () => {
  elsewhere = `http://127.0.0.1:${await listen(stranger, 0)}`;
});
afterAll(() => close(stranger));

const QUEUE = ['queue', '--call', 'sample-2026', '--as', 'recommender'];

/** What is told in one sentence in both languages, and nothing of the inside. */
function sentenceIn(complaints: string): string {
  expect(complaints).toMatch(/\p{Script=Han}/u);
  expect(complaints.split('\n')).toHaveLength(1);
  expect(complaints).not.toMatch(/TypeError|SyntaxError|node:internal|^ {4}at /m);
  return complaints;
}

describe('an address of the API', () => {
  it.each([
    'not-a-url',
    'pilots.example',
    'ftp://pilots.example',
    'javascript:alert(1)',
    'https://user:secret@pilots.example',
    'https://pilots.example?x=1',
    'https://',
  ])('that is none is told in a sentence: %s', async (api) => {
    for (const words of [QUEUE, ['notices', '--call', 'x'], ['whoami'], ['login']]) {
      const { code, complaints } = await runAt(nowhere, [...words, '--api', api]);

      expect(code).toBe(2);
      expect(sentenceIn(complaints)).toContain('The address of the API cannot be one');
      expect(complaints).not.toContain('secret');
    }
  });

  it('may stand before the verb as well', async () => {
    const { code, complaints } = await runAt(nowhere, ['--api', 'not-a-url', ...QUEUE]);

    expect(code).toBe(2);
    expect(sentenceIn(complaints)).toContain('The address of the API cannot be one');
  });

  it.each([[''], ['/404'], ['/502']])('of another site is told in a sentence: %s', async (path) => {
    const words = ['notices', '--call', 'x', '--api', elsewhere + path];

    const { code, complaints } = await runAt(nowhere, words);

    expect(code).toBe(2);
    expect(sentenceIn(complaints)).toContain('and not as this system does');
  });

  it('where nothing answers is told in a sentence', async () => {
    const words = ['notices', '--call', 'x', '--api', 'http://127.0.0.1:9'];

    const { code, complaints } = await runAt(nowhere, words);

    expect(code).toBe(2);
    expect(sentenceIn(complaints)).toContain('The API does not answer');
  });
});

describe('a token', () => {
  it.each([
    ['a line break', 'secret\nsecret'],
    ['a line break at its end', 'secret\n'],
    ['a blank', 'Bearer secret'],
    ['a Chinese character', 'secret令牌'],
    ['a control character', 'secret\u0007'],
  ])('with %s is refused without being shown', async (_what, token) => {
    const given = [...QUEUE, '--api', elsewhere];
    const byOption = await runAt(nowhere, [...given, '--token', token]);
    const byVariable = await runAt(nowhere, given, { token });

    for (const { code, said, complaints } of [byOption, byVariable]) {
      expect({ code, said }).toEqual({ code: 2, said: '' });
      expect(sentenceIn(complaints)).toContain('The token cannot be one');
      expect(complaints).not.toContain('secret');
    }
  });

  it('is not shown where it is given twice', async () => {
    const { complaints } = await runAt(nowhere, [
      ...QUEUE,
      '--token',
      'secret',
      '--token',
      'other',
    ]);

    expect(complaints).toContain('--token is given once here');
    expect(complaints).not.toMatch(/secret|other/);
  });
});

describe('the local cloud', () => {
  it.each([['{'], ['{}'], ['[]']])(
    'that wrote %j about itself is to be started again',
    async (text) => {
      const cloud = join(folder, 'broken.json');
      writeFileSync(cloud, text);

      const { code, complaints } = await runAt(cloud, ['notices', '--call', 'x']);

      expect(code).toBe(2);
      expect(sentenceIn(complaints)).toContain('run npm start again');
    },
  );
});
