import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleWebPages } from '../../infra/pages/web-pages.ts';

const [folder, again] = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'pages-')));
if (!folder || !again) throw new Error('there are two folders');
await Promise.all([bundleWebPages(folder), bundleWebPages(again)]);
afterAll(() => [folder, again].forEach((each) => rmSync(each, { recursive: true, force: true })));

const named = (end: string) => readdirSync(folder).find((name) => name.endsWith(end)) ?? '';

describe('the pages as they are bundled', () => {
  it('come with everything in less than 60 KB, since the gateway does not compress', () => {
    const bytes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);

    expect(bytes).toHaveLength(4);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(60_000);
  });

  it('are named the same as long as they hold the same', () => {
    expect(readdirSync(again)).toEqual(readdirSync(folder));
  });

  it('turn no text into markup, and evaluate none', () => {
    const script = readFileSync(join(folder, named('.js')), 'utf8');

    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(/);
  });

  it('ask for nothing that the oldest browser lacks, but for the client’s own key, which is never asked for', () => {
    const script = readFileSync(join(folder, named('.js')), 'utf8');
    const newer =
      /\.(at|toSorted|toReversed|findLast)\(|Object\.hasOwn|structuredClone|\.replaceAll\(\/[^/]*\/v/g;

    expect(script.match(newer)).toBeNull();
    expect(script.match(/randomUUID/g)).toHaveLength(1);
  });

  it('know the facts of the vocabulary without carrying the shapes that they are read from', () => {
    const script = readFileSync(join(folder, named('.js')), 'utf8');

    expect(script).toContain('standard.implementedOn');
    expect(script).not.toContain('ZodObject');
  });
});
