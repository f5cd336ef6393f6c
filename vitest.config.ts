import { defineConfig } from 'vitest/config';

// Apart from vite.config.ts: unit tests need neither the pages nor the data of the site.
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
    // Citing is compared with a whole citation processor, which takes seconds on a busy machine.
    testTimeout: 30_000,
    // Records of the whole dataset are written before the first test that reads them back.
    hookTimeout: 60_000,
    // Loading the same modules anew for each of 140 files took longer than the tests. A test that stubs a
    // global, or changes what a module holds, puts it back.
    isolate: false,
    // By default one processor is kept free for whoever watches.
    maxWorkers: '100%',
  },
});
