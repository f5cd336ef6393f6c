import { defineConfig } from '@playwright/test';
import { findChromium } from './e2e/chromium.ts';

/** PARLEY_PORT lets several checkouts test side by side. */
const PORT = Number(process.env['PARLEY_PORT'] ?? 4319);
const executablePath = findChromium();
/** A site that is already being served, instead of the one that this run serves from dist/. */
const served = process.env['PARLEY_URL'];

// The workers of one run share the sites that it builds (e2e/build-site.ts).
process.env['PARLEY_RUN'] ??= `${process.pid}-${Date.now()}`;

/** End-to-end tests run on the built site: `npm run build` comes first. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A machine that is shared stalls now and then: there a second try counts, and the report names what
  // needed it. Who works on a test sees it fail at once.
  retries: process.env['CI'] ? 1 : 0,
  workers: 2,
  timeout: 90_000,
  // What a machine at rest shows at once takes seconds on one that is shared.
  expect: { timeout: 15_000 },
  use: {
    baseURL: served ?? `http://127.0.0.1:${PORT}`,
    browserName: 'chromium',
    // A context and a page of its own for each test take longer than most tests: between two tests of the
    // same kind they are emptied instead. Another reader of the same test still gets a new one.
    reuseContext: true,
    // What a worker answers, no test can stand between. Those about the worker let it be.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 1000 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        // No other host can be reached: the site needs none, and a test that asked one would fail.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ],
    },
  },
  ...(served
    ? {}
    : {
        webServer: {
          command: `npx tsx src/publish/serve.ts --port ${PORT}`,
          url: `http://127.0.0.1:${PORT}/`,
          reuseExistingServer: false,
        },
      }),
});
