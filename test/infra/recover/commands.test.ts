import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../infra/samples.ts';
import { aFolder } from '../fixtures/assembly.ts';

const root = join(import.meta.dirname, '../../..');

/** Where Node keeps what it compiles. */
const { NODE_COMPILE_CACHE = '' } = process.env;

/** Runs a script of an admin with `cdk` and `aws` that note what they are asked, and fail at `fails`. */
async function run(script: string, args: readonly string[], fails = 'nothing') {
  const folder = aFolder();
  mkdirSync(join(folder, 'bin'));
  for (const name of ['cdk', 'aws']) {
    const file = join(folder, 'bin', name);
    const noted = `echo "${name} $*" >> ${folder}/asked`;
    const answer = [
      `*describe-change-set*) echo '{"Status":"CREATE_COMPLETE"}';;`,
      `*get-account-settings*) echo '{"AccountLimit":{"ConcurrentExecutions":1000}}';;`,
      `diff*) for one in "$@"; do echo "Stack $one"; done;;`,
    ].join('\n');
    writeFileSync(
      file,
      `#!/bin/sh\n${noted}\ncase "$*" in\n*${fails}*) echo failed >&2; exit 1;;\n${answer}\nesac\n`,
    );
    chmodSync(file, 0o755);
  }
  // as a local cloud that was stopped while it wrote
  writeFileSync(join(folder, 'cloud.json'), '{');
  const PATH = `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`;
  const env = {
    ...SAMPLES['aws-cn'],
    PATH,
    NODE_COMPILE_CACHE,
    PILOTS_DATA: folder,
    CDK_OUTDIR: join(folder, 'cdk.out'),
  };
  const { code, said } = await promisify(execFile)(process.execPath, [`${script}.ts`, ...args], {
    cwd: root,
    env,
  }).then(
    () => ({ code: 0, said: '' }),
    (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
  );
  const asked = join(folder, 'asked');
  return { code, said, asked: existsSync(asked) ? readFileSync(asked, 'utf8') : '' };
}

describe('a deployment that fails', { timeout: 120_000 }, () => {
  it('is left to CloudFormation to roll back, and nothing comes after it', async () => {
    const fails = 'deploy?pilots-staging-data*execute-change-set';
    const { code, said, asked } = await run('infra/deploy/deploy', ['staging', '--yes'], fails);

    expect(code).toBe(1);
    expect(said).toContain('cdk deploy pilots-staging-data failed');
    expect(said).not.toMatch(/^ {4}at /m);
    expect(asked).toContain('--method execute-change-set');
    expect(asked).not.toMatch(/--no-rollback|--rollback[= ]false|deploy pilots-staging-service/);
  });
});

describe('a command that is not complete', () => {
  it.each([
    { script: 'export', args: ['staging'], says: 'Give --out <folder>', exit: 2 },
    { script: 'export', args: ['nowhere', '--out', 'x'], says: 'There is no environment nowhere' },
    { script: 'import', args: ['staging'], says: 'Name <folder>', exit: 2 },
    {
      script: 'import',
      args: ['staging', 'x', '--sure'],
      says: 'There is no option --sure',
      exit: 2,
    },
    { script: 'restore', args: ['local'], says: 'pilots restore ' },
    {
      script: 'restore',
      args: ['staging', '--at', '2026-11-20T10:00:00+08:00'],
      says: 'Name what to compare with',
    },
    {
      script: 'restore',
      args: ['staging', '--at', '2026-11-20T10:00:00+08:00', '--checkpoint', 'package.json'],
      says: 'package.json is not a checkpoint',
    },
    {
      script: 'restore',
      args: ['staging', '--at', '2026-11-20T10:00:00+08:00', '--export', 'docs'],
      says: 'docs holds no export',
    },
    { script: 'export', args: ['local', '--out', 'x'], says: 'please report it' },
  ])('does nothing: $script $args', async ({ script, args, says, exit = 1 }) => {
    const { code, said, asked } = await run('cli/pilots', [script, ...args]);

    expect(said).toContain(says);
    expect(said).not.toMatch(/^ {4}at /m);
    expect(code).toBe(exit);
    expect(asked).toBe('');
  });
});
