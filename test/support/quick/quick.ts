import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, checksNamed, runBeside, sayResult } from '../checks/checks.ts';
import { importsOf } from '../import-graph.ts';
import { lastSeconds } from './last-seconds.ts';
import { lintedByTypes, nearestTests, needBundles } from './nearest-tests.ts';

// `npm run test:quick`: the types, the lint, and the tests nearest to what was changed since a commit,
// HEAD unless one is named; where nothing was, to what HEAD itself changed.
const ALL = 'cli functions infra shared web test';
const root = join(import.meta.dirname, '..', '..', '..');
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);

function changedSince(commit: string): string[] {
  return [
    ...git('diff', '--name-only', commit),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
}

const [since = 'HEAD'] = process.argv.slice(2);
const uncommitted = changedSince(since);
const changed = uncommitted.length > 0 ? uncommitted : changedSince('HEAD~1');
const sources = git('ls-files', '--cached', '--others', '--exclude-standard').filter(
  (file) => /\.tsx?$/.test(file) && existsSync(join(root, file)),
);
const graph = new Map(sources.map((file) => [file, importsOf(root, file)]));
const { tests, left } = nearestTests(graph, changed, lastSeconds(root));

const say = (text: string) => process.stdout.write(`${text}\n`);
say(`changed: ${changed.join(', ')}`);

/** What `npm run check` has, but linted by types only near the change. */
function checks(): Check[] {
  const [lint] = checksNamed('lint');
  const linted = lintedByTypes(graph, changed);
  if (!lint?.command.includes(ALL)) throw new Error(`check:lint does not lint ${ALL}`);
  const byTypes = { name: 'lint by types', command: lint.command.replace(ALL, linted.join(' ')) };
  const byText = { name: 'lint', command: lint.command.replace('--type-aware', '') };
  return [...(linted.length > 0 ? [byTypes] : []), ...checksNamed('types'), byText];
}

function pass(): boolean {
  say(`${tests.length} files of tests, the nearest; ${left} more come by it: npm test plays them`);
  if (tests.length === 0) return true;
  // test/support/vitest/made-before.ts heeds it
  const env = { ...process.env, ...(!needBundles(graph, tests) && { UNBUNDLED: 'true' }) };
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const options = { cwd: root, stdio: 'inherit', env } as const;
  return spawnSync(process.execPath, [vitest, 'run', ...tests], options).status === 0;
}

if (!(await runBeside(checks(), sayResult)) || !pass()) process.exitCode = 1;
say(`${Math.round(performance.now() / 1000)} s`);
