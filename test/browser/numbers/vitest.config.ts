import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../../vitest.config.ts';

// `npm run pages:numbers`: one file after the other, since what is timed must have the machine to itself
// oxlint-disable-next-line import/no-default-export -- the test runner asks for one
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [], globalSetup: [], sequence: {} } },
  defineConfig({
    test: {
      include: ['test/browser/numbers/*.numbers.ts'],
      globalSetup: ['test/support/vitest/made-before.ts', 'test/browser/numbers/printed.ts'],
      fileParallelism: false,
      maxWorkers: 1,
      sequence: { shuffle: false },
      testTimeout: 1_800_000,
      hookTimeout: 600_000,
    },
  }),
);
