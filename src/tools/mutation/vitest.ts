import { defineConfig } from 'vitest/config';

/** The unit tests of what is mutated, for `npm run test:mutation`. */
export default defineConfig({
  test: {
    include: ['src/{model,messages}/**/*.test.ts'],
    setupFiles: ['src/tools/mutation/setup.ts'],
    testTimeout: 30_000,
  },
});
