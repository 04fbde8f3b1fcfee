import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf } from '../import-graph.ts';
import { MOST_TESTS, lintedByTypes, nearestTests, needBundles } from './nearest-tests.ts';

// `npm run test:quick`: the lint by types and the tests nearest to what was changed since a commit,
// HEAD unless one is named; where nothing was, to what HEAD itself changed.
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
const { tests, left } = nearestTests(graph, changed);

const say = (text: string) => process.stdout.write(`${text}\n`);
say(`changed: ${changed.join(', ')}`);
if (left > 0)
  say(`the nearest ${MOST_TESTS} files of tests; ${left} more come by it: npm test plays them`);
// test/support/vitest/made-before.ts heeds it
const env = { ...process.env, ...(!needBundles(graph, tests) && { UNBUNDLED: 'true' }) };
const passes = (program: readonly string[], args: readonly string[]) => {
  const file = join(root, 'node_modules', ...program);
  const options = { cwd: root, stdio: 'inherit', env } as const;
  return spawnSync(process.execPath, [file, ...args], options).status === 0;
};
const linted = lintedByTypes(graph, changed);
const isRight =
  (linted.length === 0 ||
    passes(['oxlint', 'bin', 'oxlint'], ['--type-aware', '--deny-warnings', ...linted])) &&
  (tests.length === 0 || passes(['vitest', 'vitest.mjs'], ['run', ...tests]));
if (!isRight) process.exitCode = 1;
