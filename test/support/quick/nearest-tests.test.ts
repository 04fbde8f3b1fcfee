import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportGraph } from '../import-graph.ts';
import { lastSeconds } from './last-seconds.ts';
import { MOST_SECONDS, lintedByTypes, nearestTests, needBundles, MAKERS } from './nearest-tests.ts';

const rule = 'shared/rules/rule.ts';
const near = (graph: ImportGraph, changed: string[], seconds: Record<string, number> = {}) =>
  nearestTests(graph, changed, new Map(Object.entries(seconds)));
const graphOf = (lines: Record<string, string[]>) => new Map(Object.entries(lines));

describe('the tests nearest to a change', () => {
  it('are those that come by it over however many files, and no others', () => {
    const graph = graphOf({
      'test/a/direct.test.ts': [rule],
      'test/a/far.test.ts': ['cli/verb.ts'],
      'test/a/other.test.ts': ['cli/other.ts'],
      'cli/verb.ts': [rule, 'zod'],
    });

    const tests = ['test/a/direct.test.ts', 'test/a/far.test.ts'];
    expect(near(graph, [rule])).toEqual({ tests, left: 0 });
  });

  it('begin with the test that was changed, then with what lies where the change does', () => {
    const graph = graphOf({
      'test/a/direct.test.ts': [rule],
      'test/rules/far.test.ts': ['cli/verb.ts'],
      'test/b/own.test.ts': [],
      'cli/verb.ts': [rule],
    });

    const { tests } = near(graph, [rule, 'test/b/own.test.ts']);
    expect(tests).toEqual([
      'test/b/own.test.ts',
      'test/rules/far.test.ts',
      'test/a/direct.test.ts',
    ]);
  });

  it('leave those that take long to npm test, but for one that was changed itself', () => {
    const heavy = 'test/http/fuzz.test.ts';
    const graph = graphOf({ [heavy]: [rule] });

    expect(near(graph, [rule])).toEqual({ tests: [], left: 1 });
    expect(near(graph, [heavy])).toEqual({ tests: [heavy], left: 0 });
  });

  it('leave those in a browser to .ci/browser', () => {
    const graph = graphOf({ 'test/browser/pages.test.ts': [rule] });

    expect(near(graph, [rule])).toEqual({ tests: [], left: 0 });
  });

  it('are as many as take so long by what they last took, each with its imports', () => {
    const names = ['test/a/first.test.ts', 'test/a/second.test.ts', 'test/a/third.test.ts'];
    const [first = '', second = '', third = ''] = names;
    const graph = graphOf(Object.fromEntries(names.map((name) => [name, [rule]])));

    const most = { [first]: MOST_SECONDS - 1.3 - 0.3, [second]: 1, [third]: 0 };
    expect(near(graph, [rule], most)).toEqual({ tests: [first, second], left: 1 });
    // what does not fit is left out, not what is behind it
    const more = { ...most, [second]: 1.1 };
    expect(near(graph, [rule], more)).toEqual({ tests: [first, third], left: 1 });
    // one that was changed is played however long it takes
    expect(near(graph, [rule, second], more).tests).toContain(second);
  });

  it.each([
    { tests: MOST_SECONDS, left: 0 },
    { tests: MOST_SECONDS + 1, left: 1 },
  ])('that were never played here take a second each: of $tests, $left are left', (row) => {
    const files = Array.from({ length: row.tests }, (_, at) => `test/a/${at}.test.ts`);
    const graph = new Map(files.map((file) => [file, [rule]]));

    const nearest = near(graph, [rule]);
    expect(nearest.left).toBe(row.left);
    expect(nearest.tests).toHaveLength(MOST_SECONDS);
  });

  it('are none where files import each other and no test them', () => {
    expect(near(graphOf({ [rule]: ['b.ts'], 'b.ts': [rule] }), [rule])).toEqual({
      tests: [],
      left: 0,
    });
  });
});

describe('what is linted by its types', () => {
  it('is what was changed and what imports it, and is there', () => {
    const graph = graphOf({
      [rule]: ['zod'],
      'cli/verb.ts': [rule],
      'cli/catalogue.ts': ['cli/verb.ts'],
      'cli/other.ts': [],
    });

    expect(lintedByTypes(graph, [rule, 'docs/rules.md', 'cli/gone.ts'])).toEqual([
      rule,
      'cli/verb.ts',
    ]);
  });
});

describe('bundles', () => {
  it('are needed by tests that come by what makes them, and by no others', () => {
    const graph = graphOf({
      'test/a/cloud.test.ts': ['test/support/cloud.ts'],
      'test/support/cloud.ts': ['infra/local/synthesis.ts'],
      'test/a/rule.test.ts': [rule],
    });

    expect(needBundles(graph, ['test/a/rule.test.ts', 'test/a/cloud.test.ts'])).toBe(true);
    expect(needBundles(graph, ['test/a/rule.test.ts'])).toBe(false);
    // they are named as they lie, or no test would ever need any
    expect(MAKERS.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('how long a file of tests took', () => {
  const kept = (results: string) => {
    const root = mkdtempSync(join(tmpdir(), 'last-seconds-'));
    const folder = join(root, 'node_modules', '.vite', 'vitest', 'a1');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'results.json'), results);
    const seconds = lastSeconds(root);
    rmSync(root, { recursive: true });
    return seconds;
  };

  it('is read from what vitest keeps', () => {
    const files = { 'test/a.test.ts': { failed: false, duration: 1250 } };
    expect(kept(JSON.stringify({ projects: { '': { files } } }))).toEqual(
      new Map([['test/a.test.ts', 1.25]]),
    );
  });

  it.each(['{"projects":[]}', '{"files":'])('is known of none where it keeps %s', (results) => {
    expect(kept(results)).toEqual(new Map());
  });

  it('is known of none where it keeps nothing', () => {
    expect(lastSeconds(join(tmpdir(), 'no-such-folder'))).toEqual(new Map());
  });
});
