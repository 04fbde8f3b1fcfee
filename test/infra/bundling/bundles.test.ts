import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BundleSize, overBudget } from '../../../infra/bundle-budgets.ts';
import { bundleFunctions } from '../../../infra/bundling/bundles.ts';
import { BUNDLES, type Bundle } from '../../../infra/bundling/names.ts';
import { keptBundles } from '../../../infra/kept/kept-bundles.ts';
import { FUNCTION_ENV } from '../../support/servers/function-env.ts';
import { aFolder } from '../fixtures/assembly.ts';

const folder = aFolder();
const fileOf = (name: string) => join(folder, name, 'index.mjs');

// nothing of this process: not its loader, not its `require`, not its variables
const bare = (script: string, env: Record<string, string>) =>
  promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env });

let sizes: ReadonlyMap<Bundle, BundleSize>;
beforeAll(async () => {
  sizes = await bundleFunctions(folder);
});

/** The files of a bundle: its code, and the data that it reads. */
const filesOf = (from: string, name: string) =>
  readdirSync(join(from, name), { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [entry.name] : [],
  );

describe('the bundle that is deployed', () => {
  it.each(BUNDLES)('of %s loads in a fresh process and has a handler', async (name) => {
    const script = `const { handler } = await import(${JSON.stringify(fileOf(name))}); console.log(typeof handler);`;

    expect((await bare(script, FUNCTION_ENV)).stdout).toBe('function\n');
  });

  it.each(BUNDLES)('of %s stays within its budget', (name) => {
    const size = sizes.get(name);
    const written = filesOf(folder, name).map((file) => readFileSync(join(folder, name, file)));

    expect(size && overBudget(name, size)).toEqual([]);
    expect(size?.all).toBe(written.reduce((sum, { length }) => sum + length, 0));
    expect(size?.first).toBeLessThanOrEqual(size?.all ?? 0);
  });

  it.each(BUNDLES)('of %s has none of the ways to credentials that Lambda never uses', (name) => {
    const text = filesOf(folder, name).map((file) =>
      readFileSync(join(folder, name, file), 'utf8'),
    );
    const traces = ['GetRoleCredentials', 'AssumeRoleWithWebIdentity', 'fromInstanceMetadata('];

    expect(traces.filter((trace) => text.join('').includes(trace))).toEqual([]);
  });

  it.each(BUNDLES)('of %s is the same, octet by octet, each time it is made', async (name) => {
    const kept = await keptBundles();

    expect(filesOf(kept, name)).toEqual(filesOf(folder, name));
    for (const file of filesOf(folder, name))
      expect(
        readFileSync(join(folder, name, file)).equals(readFileSync(join(kept, name, file))),
      ).toBe(true);
  });

  it.each(BUNDLES)('of %s has no file that none of its files loads', (name) => {
    const texts = new Map(
      filesOf(folder, name).map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]),
    );
    const loaded = (file: string) =>
      [...texts].some(([other, text]) => other !== file && text.includes(`"./${file}"`));

    expect([...texts.keys()].filter((file) => !loaded(file))).toEqual(['index.mjs']);
  });

  it('of a door has CEL only where a condition may be new, and not before the first answer', () => {
    const having = BUNDLES.flatMap((name) =>
      filesOf(folder, name)
        .filter((file) =>
          readFileSync(join(folder, name, file), 'utf8').includes('Expression must be a string'),
        )
        .map((file) => [name, file === 'index.mjs']),
    );

    expect(having).toEqual([['admin', false]]);
  });

  it('of a door does not start without its variables', async () => {
    const script = `await import(${JSON.stringify(fileOf('applicant'))});`;
    const { TABLE_NAME: _absent, ...rest } = FUNCTION_ENV;

    await expect(bare(script, rest)).rejects.toMatchObject({
      stderr: expect.stringContaining('TABLE_NAME is not set') as unknown,
    });
  });

  it('of the documentation has the files of its pages beside it', () => {
    for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'docs.css', 'docs.js'])
      expect(existsSync(join(folder, 'docs', 'docs', file))).toBe(true);
  });

  it('of the pages has the page beside it', () => {
    expect(existsSync(join(folder, 'web', 'web', 'files', 'index.html'))).toBe(true);
  });
});
