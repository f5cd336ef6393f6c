import { defineConfig } from 'vitest/config';

// Apart from vite.config.ts: unit tests need neither the pages nor the data of the site.
export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'] },
});
