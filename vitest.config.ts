import { defineConfig } from 'vitest/config';

// Apart from vite.config.ts: unit tests need neither the pages nor the data of the site.
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
    // Citing is compared with a whole citation processor, which takes seconds on a busy machine.
    testTimeout: 30_000,
  },
});
