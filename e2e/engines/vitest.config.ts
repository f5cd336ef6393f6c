import { defineConfig } from 'vitest/config';

/** The same journeys in three engines: `npm run test:engines`, on the built site. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.journeys.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // As in playwright.config.ts: on a machine that is shared a second try counts.
    retry: process.env['CI'] ? 1 : 0,
    // An engine that starts beside another takes as long as both.
    fileParallelism: false,
  },
});
