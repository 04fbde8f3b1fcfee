import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { BUNDLES, bundleFunctions } from '../../infra/bundles.ts';
import { keptBundles } from '../../infra/bundling/kept.ts';
import { SIGN_IN } from '../support/servers/sign-in.ts';
import { aFolder } from './fixtures/assembly.ts';

const folder = aFolder();
const fileOf = (name: string) => join(folder, name, 'index.mjs');

/** The same limits as `npm run size` holds them to, in kilobytes. */
const LIMITS = z
  .array(z.object({ name: z.enum(BUNDLES), limit: z.templateLiteral([z.int(), ' kB']) }))
  .parse(JSON.parse(readFileSync(new URL('../../.size-limit.json', import.meta.url), 'utf8')));

// nothing of this process: not its loader, not its `require`, not its variables
const bare = (script: string, env: Record<string, string>) =>
  promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env });

const ENV = {
  AWS_REGION: 'local',
  TABLE_NAME: 'table',
  RECEIPT_KEY_ID: 'key',
  CHECKPOINT_BUCKET: 'bucket',
  RECEIPT_ISSUER: 'http://127.0.0.1',
  SIGN_IN: JSON.stringify(SIGN_IN),
  METRICS_NAMESPACE: 'Pilots/local',
  ROLE_CLAIM: 'role',
  ORGANISATION_CODE_CLAIM: 'organisation_code',
  ORGANISATION_NAME_CLAIM: 'organisation_name',
};

beforeAll(() => bundleFunctions(folder));

describe('the bundle that is deployed', () => {
  it.each(BUNDLES)('of %s loads in a fresh process and has a handler', async (name) => {
    const script = `const { handler } = await import(${JSON.stringify(fileOf(name))}); console.log(typeof handler);`;

    expect((await bare(script, ENV)).stdout).toBe('function\n');
  });

  it.each(BUNDLES)('of %s stays within its size', (name) => {
    const kilobytes = statSync(fileOf(name)).size / 1000;
    process.stdout.write(`  bundle ${name.padEnd(11)} ${kilobytes.toFixed(1)} kB\n`);
    const limit = LIMITS.find((each) => each.name === name)?.limit ?? '0 kB';

    expect(kilobytes).toBeLessThanOrEqual(parseInt(limit, 10));
  });

  it.each(BUNDLES)('of %s has none of the ways to credentials that Lambda never uses', (name) => {
    const text = readFileSync(fileOf(name), 'utf8');
    const traces = ['GetRoleCredentials', 'AssumeRoleWithWebIdentity', 'fromInstanceMetadata('];

    expect(traces.filter((trace) => text.includes(trace))).toEqual([]);
  });

  it.each(BUNDLES)('of %s is the same, octet by octet, each time it is made', async (name) => {
    const kept = readFileSync(join(await keptBundles(), name, 'index.mjs'));

    expect(readFileSync(fileOf(name)).equals(kept)).toBe(true);
  });

  it('of a door does not start without its variables', async () => {
    const script = `await import(${JSON.stringify(fileOf('applicant'))});`;
    const { TABLE_NAME: _absent, ...rest } = ENV;

    await expect(bare(script, rest)).rejects.toMatchObject({
      stderr: expect.stringContaining('TABLE_NAME is not set') as unknown,
    });
  });

  it('of the documentation has the files of its pages beside it', () => {
    for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'docs.css', 'docs.js'])
      expect(existsSync(join(folder, 'docs', 'docs', file))).toBe(true);
  });

  it('of the pages has the page beside it', () => {
    expect(existsSync(join(folder, 'web', 'web', 'index.html'))).toBe(true);
  });
});
