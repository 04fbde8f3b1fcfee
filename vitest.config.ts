import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // these need a browser, which .ci/browser names
    exclude: process.env['CHROMIUM'] ? [] : ['test/browser/**'],
    sequence: { shuffle: true },
    // the default leaves one core idle, half of the machine on a small one
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
