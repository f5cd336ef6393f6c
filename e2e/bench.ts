import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { createSiteServer } from '../src/publish/server.ts';
import { listen } from '../src/testing/listen.ts';
import { searchBench } from './bench/search.ts';
import { ensureChromium } from './chromium.ts';

/**
 * `npm run bench`: how fast the built site is on a slow phone, as ratios within one run. Each page is
 * measured against the same page with its scripts removed, in turn, on a cold cache: 4× slower CPU,
 * 1.6 Mbit/s, 150 ms round trip. Prints medians. It judges nothing: machines differ.
 */
const RUNS = 5;
const PAGES = [
  { name: 'home', path: '/' },
  { name: 'round', path: '/rounds/2024-02-23-paris/' },
  { name: 'largest round', path: '/rounds/2025-01-10-doha/' },
  { name: 'proposal', path: '/proposals/2025-01-15-agreement/' },
  { name: 'compare, start', path: '/compare/' },
  {
    name: 'compare, two',
    path: '/compare/?p=2024-01-28-paris-framework.2024-02-23-paris-outline',
  },
  { name: 'sources', path: '/sources/' },
];
const SLOW = { latency: 150, download: 1_600_000 / 8, upload: 750_000 / 8, cpu: 4 };

const FIVE =
  '/compare/?p=2024-01-28-paris-framework.2024-02-23-paris-outline.2024-05-27-israeli-proposal.2025-01-15-agreement.2025-10-09-phase-one-agreement&base=2024-01-28-paris-framework&diff=1&rung=party-anonymous&asof=2026-01-01';

// Changes which rows are shown forty times; a paint has happened when the task after a frame runs.
const CLICKS = `(async () => {
  const times = [];
  for (let i = 0; i < 40; i += 1) {
    const choice = [...document.querySelectorAll('main select')].find((one) => [...one.options].some(({ value }) => value === 'differ'));
    const begun = performance.now();
    choice.value = choice.value === 'differ' ? 'all' : 'differ';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return times;
})()`;

// A string, because the TypeScript runner puts helpers into functions that the page does not have.
const OBSERVER = `
  window.seen = { lcp: 0, blocked: 0, shift: 0 };
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime; });
  watch('longtask', (entry) => { seen.blocked += Math.max(0, entry.duration - 50); });
  watch('layout-shift', (entry) => { seen.shift += entry.value; });
`;

type Measured = { lcp: number; blocked: number; shift: number };

async function main(): Promise<void> {
  const plain = await withoutScripts('dist');
  const servers = [await served('dist'), await served(plain)] as const;
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
  console.log('page              LCP ms   without script   ratio   blocked ms   layout shift');
  for (const { name, path } of PAGES) {
    const runs: [Measured, Measured][] = [];
    for (let run = 0; run < RUNS; run += 1)
      runs.push([
        await measure(browser, `${servers[0].origin}${path}`),
        await measure(browser, `${servers[1].origin}${path}`),
      ]);
    const lcp = median(runs.map(([page]) => page.lcp));
    const bare = median(runs.map(([, page]) => page.lcp));
    const ratio = median(runs.map(([page, without]) => page.lcp / without.lcp));
    console.log(
      [
        name.padEnd(16),
        lcp.toFixed(0).padStart(7),
        bare.toFixed(0).padStart(16),
        ratio.toFixed(2).padStart(7),
        median(runs.map(([page]) => page.blocked))
          .toFixed(0)
          .padStart(12),
        Math.max(...runs.map(([page]) => page.shift))
          .toFixed(3)
          .padStart(14),
      ].join(' '),
    );
  }
  await switches(browser, servers[0].origin);
  await searchBench(browser, [{ name: 'now', origin: servers[0].origin }]);
  await browser.close();
  for (const { server } of servers) server.close();
  await rm(plain, { recursive: true, force: true });
}

/** Five columns with every switch on: from a click on a switch to the next paint, at full speed. */
async function switches(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  await page.goto(`${origin}${FIVE}`, { waitUntil: 'networkidle' });
  const times = await page.evaluate<number[]>(CLICKS);
  await page.close();
  const sorted = times.toSorted((a, b) => a - b);
  console.log(
    `\nswitch to paint, five columns: median ${median(times).toFixed(0)} ms, ` +
      `95th percentile ${(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN).toFixed(0)} ms`,
  );
}

/** A copy of the site whose pages have no scripts and load nothing for them. */
async function withoutScripts(dist: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  await cp(dist, copy, { recursive: true });
  for (const { path } of PAGES) {
    const file = join(copy, path.replace(/\?.*/, ''), 'index.html');
    const html = await readFile(file, 'utf8');
    await writeFile(
      file,
      html
        .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
        .replaceAll(/<link\b[^>]*\brel="(?:modulepreload|preload)"[^>]*as="fetch"[^>]*>/g, '')
        .replaceAll(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, ''),
    );
  }
  return copy;
}

async function served(dir: string): Promise<{ server: Server; origin: string }> {
  const server = createSiteServer(dir);
  return { server, origin: `http://127.0.0.1:${await listen(server)}` };
}

async function measure(browser: Browser, url: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.download,
    uploadThroughput: SLOW.upload,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
  await page.addInitScript({ content: OBSERVER });
  await page.goto(url, { waitUntil: 'networkidle' });
  // Hydration follows the last file; long tasks after it still count.
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(() => (window as unknown as { seen: Measured }).seen);
  await context.close();
  return seen;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

await main();
