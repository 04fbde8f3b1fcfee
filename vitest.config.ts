import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { HeavyFirst } from './test/support/vitest/heavy-first.ts';

// what Node compiles of packages is kept, for each test file is a process and many start others
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'build', 'compiled');

export default defineConfig({
  // as the pages are bundled
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: {
      'bundled:fact-fields': join(import.meta.dirname, 'infra', 'pages', 'fact-fields.ts'),
      'bundled:content-fields': join(import.meta.dirname, 'infra', 'pages', 'content-fields.ts'),
    },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // these need a browser, which .ci/browser names
    exclude: process.env['CHROMIUM'] ? [] : ['test/browser/**'],
    sequence: { shuffle: true, sequencer: HeavyFirst },
    // a process keeps the modules that it has loaded for the files after; so a test leaves no trace in it:
    // what it stubs or puts in place of process, console and clock is given back (test/support/vitest/no-traces.ts)
    isolate: false,
    globalSetup: ['test/support/vitest/made-before.ts'],
    // bundles are run as they are, by Node itself: to go over each for each file takes seconds of it
    server: { deps: { external: [/\/build\/bundles\//] } },
    setupFiles: ['test/support/vitest/within-a-day.ts', 'test/support/vitest/no-traces.ts'],
    // the default leaves one core idle, half of the machine on a small one; and a test waits a part of its
    // time, for programs that it started or for the browser
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
