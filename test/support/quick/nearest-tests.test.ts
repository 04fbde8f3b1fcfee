import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MOST_TESTS, lintedByTypes, nearestTests, needBundles, MAKERS } from './nearest-tests.ts';

const rule = 'shared/rules/rule.ts';
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
    expect(nearestTests(graph, [rule])).toEqual({ tests, left: 0 });
  });

  it('begin with the test that was changed, then with what lies where the change does', () => {
    const graph = graphOf({
      'test/a/direct.test.ts': [rule],
      'test/rules/far.test.ts': ['cli/verb.ts'],
      'test/b/own.test.ts': [],
      'cli/verb.ts': [rule],
    });

    const { tests } = nearestTests(graph, [rule, 'test/b/own.test.ts']);
    expect(tests).toEqual([
      'test/b/own.test.ts',
      'test/rules/far.test.ts',
      'test/a/direct.test.ts',
    ]);
  });

  it('leave those that take long to npm test, but for one that was changed itself', () => {
    const heavy = 'test/http/fuzz.test.ts';
    const graph = graphOf({ [heavy]: [rule] });

    expect(nearestTests(graph, [rule])).toEqual({ tests: [], left: 1 });
    expect(nearestTests(graph, [heavy])).toEqual({ tests: [heavy], left: 0 });
  });

  it('leave those in a browser to .ci/browser', () => {
    const graph = graphOf({ 'test/browser/pages.test.ts': [rule] });

    expect(nearestTests(graph, [rule])).toEqual({ tests: [], left: 0 });
  });

  it.each([
    { tests: MOST_TESTS, left: 0 },
    { tests: MOST_TESTS + 1, left: 1 },
  ])('are at most so many: of $tests, $left are left', ({ tests, left }) => {
    const files = Array.from({ length: tests }, (_, at) => `test/a/${at}.test.ts`);
    const graph = new Map(files.map((file) => [file, [rule]]));

    const nearest = nearestTests(graph, [rule]);
    expect(nearest.left).toBe(left);
    expect(nearest.tests).toHaveLength(MOST_TESTS);
  });

  it('are none where files import each other and no test them', () => {
    expect(nearestTests(graphOf({ [rule]: ['b.ts'], 'b.ts': [rule] }), [rule])).toEqual({
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
