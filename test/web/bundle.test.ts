import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keptBundles } from '../../infra/kept/kept-bundles.ts';
import { bundleWebPages } from '../../infra/pages/web-pages.ts';

// as they are deployed, and once more
const folder = join(await keptBundles(), 'web', 'web');
const again = mkdtempSync(join(tmpdir(), 'pages-'));
await bundleWebPages(again);
afterAll(() => rmSync(again, { recursive: true, force: true }));

const files = join(folder, 'files');
const names = readdirSync(files);
const scripts = names.filter((name) => name.endsWith('.js'));
const textOf = (name: string) => readFileSync(join(files, name), 'utf8');
const named = (start: string, end: string) =>
  names.find((name) => name.startsWith(`${start}-`) && name.endsWith(end)) ?? '';

/** What a script loads before it can run. */
function neededBy(name: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(name)) return known;
  known.add(name);
  for (const [, next = ''] of textOf(name).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
    neededBy(next, known);
  return known;
}

const main = named('main', '.js');
const pages = [...textOf(main).matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, name = '']) => name);

/** Whether a script loads another one when it is needed. */
const loads = (script: string, other: string) => textOf(script).includes(`import("./${other}")`);

/** Bytes over the wire, of whatever is loaded with the page and by it, and what is in every page. */
function wire(...entries: readonly string[]): number {
  const needed = new Set(entries.flatMap((entry) => [...neededBy(entry)]));
  return [...needed, named('pages', '.css'), 'index.html']
    .map((name) => statSync(join(files, `${name}.br`)).size)
    .reduce((sum, each) => sum + each, 0);
}

describe('the pages as they are bundled', () => {
  it('begin with less than 60 KB of script and style', () => {
    expect(wire(main, named('home-page', '.js'))).toBeLessThan(60_000);
  });

  it('load less than 130 KB for any page, the rules included', () => {
    const rules = [named('rules', '.js'), named('judge-form', '.js')];
    // where a page judges, the rules come after it
    const judging = (page: string) =>
      rules.filter((each) => [...neededBy(page)].some((one) => loads(one, each)));
    const tooHeavy = pages
      .map((page) => ({ page, bytes: wire(main, page, ...judging(page)) }))
      .filter(({ bytes }) => bytes >= 130_000);

    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((page) => judging(page).length > 0).length).toBeGreaterThan(2);
    expect(tooHeavy).toEqual([]);
  });

  it('lie in few files, since over a slow line each is waited for', () => {
    const many = pages
      .map((page) => ({ page, files: new Set([...neededBy(main), ...neededBy(page)]).size }))
      .filter(({ files }) => files > 30);

    expect(many).toEqual([]);
  });

  it('judge without the packs, which the API gives, and without CEL', () => {
    const own = [...neededBy(named('judge-form', '.js'))].map(textOf).join('');

    expect(own).toContain('in novelty.categories');
    expect(own).not.toContain('SAMPLE2026-');
    expect(own).not.toContain('EvaluationError');
  });

  it('ask at once for all that they cannot begin without', () => {
    const asked = [...textOf('index.html').matchAll(/modulepreload" href="\/web\/([^"]+)"/g)];

    expect(asked.map(([, name]) => name)).toEqual(
      [...neededBy(main)].filter((name) => name !== main).toSorted(),
    );
  });

  it('come in each form in which a browser takes them', () => {
    for (const name of names.filter((each) => !/\.(br|gz)$/.test(each)))
      expect(names).toEqual(expect.arrayContaining([`${name}.br`, `${name}.gz`]));
  });

  it('are named the same as long as they hold the same', () => {
    expect(readdirSync(join(again, 'files'))).toEqual(names);
  });

  it('evaluate no text', () => {
    for (const script of scripts)
      expect(textOf(script)).not.toMatch(/insertAdjacentHTML|document\.write|\beval\(/);
  });

  it('make markup of a text nowhere but where a part would ask for it by name, which none does', () => {
    const made = scripts.filter((name) => textOf(name).includes('innerHTML'));

    // the library's own way to it
    expect(made).toHaveLength(1);
  });

  it('know the facts of the vocabulary without carrying the shapes that they are read from', () => {
    const own = [...neededBy(named('check-page', '.js'))].map(textOf).join('');

    expect(own).toContain('standard.implementedOn');
    expect(own).not.toContain('ZodObject');
  });
});
