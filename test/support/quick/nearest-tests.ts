import { HEAVY } from '../vitest/heavy-first.ts';
import type { ImportGraph } from '../import-graph.ts';

/** As many seconds of tests, one file after the other, as two cores play in some fifteen. */
export const MOST_SECONDS = 20;
/** A file takes so long for its imports alone; and so long in all where nobody knows. */
const IMPORTS_SECONDS = 0.3;
const UNKNOWN_SECONDS = 1;

export interface NearestTests {
  /** The nearest first. */
  readonly tests: readonly string[];
  /** How many more come by what was changed. */
  readonly left: number;
}

/**
 * The tests that import what was changed, over however many files: first those that were changed
 * themselves, then those that lie where the changed file lies (`test/rules/` to `shared/rules/`),
 * then by the number of files between. Of these, in this order, each that still fits into
 * `MOST_SECONDS` by what it took when it was last played, and every one that was changed. Those
 * that take long are left to `npm test`.
 */
export function nearestTests(
  graph: ImportGraph,
  changed: readonly string[],
  lastSeconds: ReadonlyMap<string, number>,
): NearestTests {
  const distances = distancesFrom(importersOf(graph), changed);
  const reached = [...distances.keys()].filter(isTest);
  const quick = reached.filter((test) => distances.get(test) === 0 || !isHeavy(test));
  const rank = (test: string) => {
    const distance = distances.get(test) ?? 0;
    const near = Math.max(...changed.map((file) => sharedFolders(file, test)));
    return distance === 0 ? -Infinity : distance - 3 * near;
  };
  const tests = quick.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  let left = MOST_SECONDS;
  const taken = tests.filter((test) => {
    const seconds = IMPORTS_SECONDS + (lastSeconds.get(test) ?? UNKNOWN_SECONDS - IMPORTS_SECONDS);
    const isTaken = distances.get(test) === 0 || seconds <= left;
    if (isTaken) left -= seconds;
    return isTaken;
  });
  return { tests: taken, left: reached.length - taken.length };
}

/** What makes bundles and templates of the sources as they are. */
export const MAKERS = ['infra/local/synthesis.ts', 'infra/kept/kept-bundles.ts'];

/** Whether any of these tests runs what is bundled; to bundle a change takes ten seconds. */
export function needBundles(graph: ImportGraph, tests: readonly string[]): boolean {
  const users = distancesFrom(importersOf(graph), MAKERS);
  return tests.some((test) => users.has(test));
}

/**
 * What is linted by its types after a change: what was changed, and what imports it, for a function
 * that has come to give a promise is awaited there or is not. The whole takes half a minute of a core.
 */
export function lintedByTypes(graph: ImportGraph, changed: readonly string[]): readonly string[] {
  const near = [...distancesFrom(importersOf(graph), changed)].filter(([, at]) => at <= 1);
  return near.map(([file]) => file).filter((file) => graph.has(file));
}

function isTest(file: string): boolean {
  return /^test\/(?!browser\/).*\.test\.tsx?$/.test(file);
}

function isHeavy(test: string): boolean {
  return HEAVY.some((name) => test === `test/${name}.test.ts`);
}

function importersOf(graph: ImportGraph): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  for (const [file, imported] of graph) {
    for (const name of imported) {
      const known = importers.get(name);
      if (known) known.push(file);
      else importers.set(name, [file]);
    }
  }
  return importers;
}

/** How many imports lie between each file and the nearest that was changed. */
function distancesFrom(importers: ReadonlyMap<string, readonly string[]>, from: readonly string[]) {
  const distances = new Map(from.map((file) => [file, 0]));
  // a map goes on over what is set while it is gone over
  for (const [file, distance] of distances) {
    for (const importer of importers.get(file) ?? []) {
      if (!distances.has(importer)) distances.set(importer, distance + 1);
    }
  }
  return distances;
}

/** How many folders a source and a test have alike: both of shared/rules/judging/a.ts and test/rules/b.test.ts, 1. */
function sharedFolders(file: string, test: string): number {
  const ofTest = new Set(test.split('/').slice(1, -1));
  const ofFile = new Set(file.split('/').slice(0, -1));
  return [...ofFile].filter((folder) => ofTest.has(folder)).length;
}
