import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { chromium } from '@playwright/test';
import { createSiteServer } from '../src/publish/server.ts';
import { listen } from '../src/testing/listen.ts';
import { ensureChromium } from './chromium.ts';

/**
 * `npx tsx e2e/visit-bytes.ts`: what a visit costs the host of the site in dist/, requests and bytes with their
 * headers as they leave the server, a worker's included: a first page, all that is loaded once the browser is
 * idle, a second page by a link, the first page again with what was kept. `npm run compress` comes before it, as
 * before publishing.
 */
const FIRST = '/rounds/2024-02-23-paris/';
const IDLE_MS = 6000;

type Cost = { requests: number; bytes: number };

/** What a server has sent since it was last asked. */
function meter(server: Server): () => Cost {
  const sockets = new Set<Socket>();
  let requests = 0;
  let before: Cost = { requests: 0, bytes: 0 };
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.on('request', () => (requests += 1));
  return () => {
    const bytes = [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
    const cost = { requests: requests - before.requests, bytes: bytes - before.bytes };
    before = { requests, bytes };
    return cost;
  };
}

const server = createSiteServer('dist');
const taken = meter(server);
const origin = `http://127.0.0.1:${await listen(server)}`;
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
const tell = (what: string) => {
  const { requests, bytes } = taken();
  console.log(
    `${what.padEnd(34)} ${String(requests).padStart(4)} requests ${(bytes / 1000).toFixed(1).padStart(7)} kB`,
  );
};

const page = await context.newPage();
await page.goto(`${origin}${FIRST}`, { waitUntil: 'load' });
tell('first page, until it has loaded');
await page.waitForLoadState('networkidle');
await page.waitForTimeout(IDLE_MS);
tell('what follows when idle');
await page.locator('main a[href^="/proposals/"]').first().click();
await page.waitForURL('**/proposals/**');
await page.waitForLoadState('networkidle');
tell('second page, by a link');
await page.close();
const again = await context.newPage();
await again.goto(`${origin}${FIRST}`, { waitUntil: 'networkidle' });
await again.waitForTimeout(IDLE_MS);
tell('the first page again');
await browser.close();
server.close().closeAllConnections();
