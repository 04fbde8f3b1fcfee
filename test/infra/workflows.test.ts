import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENTS } from '../../infra/environments.ts';
import { VARIABLES } from '../../infra/settings.ts';

const folder = join(import.meta.dirname, '../../.github/workflows');
const files = globSync('*.yml', { cwd: folder });
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one]) => one);

/** The lines of a job, by its name. */
function jobOf(text: string, name: string): string {
  return new RegExp(`^  ${name}:\\n((?:(?: {4}.*)?\\n)*)`, 'm').exec(text)?.[1] ?? '';
}

describe('the workflows', () => {
  it.each(files)('of %s name each action by its commit, with the version beside it', (file) => {
    const used = all(textOf(file), /uses: (.+)$/gm);

    expect(used.length).toBeGreaterThan(0);
    for (const action of used)
      expect(action).toMatch(
        /^(\.\/\.github\/workflows\/[\w-]+\.yml|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/,
      );
  });

  it.each(files)('of %s hold no key and no secret', (file) => {
    expect(textOf(file)).not.toMatch(/secrets[.:]|access[-_]key|AKIA|pull_request_target/i);
  });

  it.each(files)(
    'of %s may do no more than read what is checked out and ask for a role',
    (file) => {
      const rights = all(textOf(file), /^ +([\w-]+: (?:write|read|write-all))$/gm);

      // a release is written and signed, by a job that runs nothing of a pull request
      const ofRelease = ['contents: write', 'attestations: write'];
      const may = [
        'contents: read',
        'id-token: write',
        ...(file === 'release.yml' ? ofRelease : []),
      ];
      expect(rights.filter((right) => !may.includes(right ?? ''))).toEqual([]);
      expect(textOf(file)).toMatch(/^permissions:/m);
    },
  );

  it('check every change by what a fresh machine can run', () => {
    expect(textOf('ci.yml')).toContain('run: bash .ci/run');
    expect(textOf('ci.yml')).toContain('pull_request:');
  });

  it('judge a flood of objections every week, and whenever somebody asks', () => {
    expect(textOf('bench.yml')).toMatch(
      /schedule:\n.*\n {4}- cron: '[^']+'\n {2}workflow_dispatch:/,
    );
    expect(textOf('bench.yml')).toContain('run: npm run bench:flood');
    expect(textOf('bench.yml')).toContain('npm run test:long');
  });

  it('deploy main to dev, then to staging, then to prod', () => {
    const deploy = textOf('deploy.yml');
    const names = ENVIRONMENTS.filter((name) => name !== 'local');

    expect(deploy).toMatch(/push:\n {4}branches: \[main\]/);
    for (const [i, name] of names.entries()) {
      expect(jobOf(deploy, name)).toContain(`environment: ${name}\n`);
      expect(all(jobOf(deploy, name), /needs: (\w+)/g)).toEqual([names[i - 1] ?? 'checks']);
    }
  });

  it.each(['deploy.yml', 'release.yml'])(
    'of %s go on only with the checks of that commit',
    (file) => {
      expect(jobOf(textOf(file), 'checks')).toContain('uses: ./.github/workflows/ci.yml\n');
      expect(textOf('ci.yml')).toMatch(/^ {2}workflow_call:$/m);
      expect(textOf('ci.yml')).toContain(
        "cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
      );
    },
  );

  it('neither cut off nor drop a deployment that waits for the one before', () => {
    const [, concurrency = ''] = /^concurrency:\n((?: {2}.*\n)*)/m.exec(textOf('deploy.yml')) ?? [];

    expect(concurrency).toBe('  group: deploy\n  cancel-in-progress: false\n  queue: max\n');
  });

  it('look up what is known of the packages that are deployed, and who signed them', () => {
    expect(textOf('ci.yml')).toContain('run: npm audit --omit=dev --audit-level=high\n');
    expect(textOf('ci.yml')).toContain('run: npm audit signatures\n');
  });

  it('release functions and command line with the list of their packages, each attested', () => {
    const release = jobOf(textOf('release.yml'), 'release');
    const steps = [...release.matchAll(/(?:run|uses|subject-path): (\S+ ?\S* ?\S*)/g)].map(
      ([, one]) => one,
    );

    expect(steps.slice(-4)).toEqual([
      'npm run release',
      expect.stringMatching(/^actions\/attest-build-provenance@/),
      'build/release/*',
      'gh release create',
    ]);
  });

  it('take each setting from the environment that approves the deployment', () => {
    const one = textOf('deploy-one.yml');

    expect(one).toContain('environment: ${{ inputs.environment }}');
    expect(all(one, /^ +(PILOTS_\w+): \$\{\{ vars\.\1 \}\}$/gm)).toEqual(
      VARIABLES.map(({ variable }) => variable),
    );
  });
});
