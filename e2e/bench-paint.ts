import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { createSiteServer } from '../src/publish/server.ts';
import { listen } from '../src/testing/listen.ts';

/*
 * The largest paint of each kind of page against its floor: the same page with its scripts removed and its styles
 * inside it. In turn, on a cold cache, on a slow phone.
 */

/** One page of each kind that is prerendered; of rounds the largest, too. */
const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  round: '/rounds/2024-02-23-paris/',
  'largest round': '/rounds/2025-01-10-doha/',
  proposals: '/proposals/',
  proposal: '/proposals/2025-01-15-agreement/',
  change: '/compare/2024-01-28-paris-framework...2024-02-23-paris-outline/',
  compare: '/compare/',
  issues: '/issues/',
  issue: '/issues/bodies/',
  timeline: '/timeline/',
  positions: '/positions/',
  people: '/people/',
  person: '/people/david-barnea/',
  venues: '/venues/',
  venue: '/venues/doha/',
  sources: '/sources/',
  outlet: '/sources/2/',
  corrections: '/corrections/',
  data: '/data/',
  about: '/about/',
  offline: '/offline/',
  'not there': '/rounds/nothing-here/',
  'frame, round': '/embed/rounds/2024-02-23-paris/',
  'frame, timeline': '/embed/timeline/',
};

const SLOW = { latency: 150, download: 1_600_000 / 8, upload: 750_000 / 8, cpu: 4 };

/** Milliseconds after the app is there in which long tasks still count. */
const SETTLE_MS = 600;
const LONGEST_WAIT_MS = 30_000;

// A string, because the TypeScript runner puts helpers into functions that the page does not have.
const OBSERVER = `
  window.seen = { lcp: 0, blocked: 0, shift: 0 };
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime; });
  watch('longtask', (entry) => { seen.blocked += Math.max(0, entry.duration - 50); });
  watch('layout-shift', (entry) => { seen.shift += entry.value; });
`;

type Seen = { lcp: number; blocked: number; shift: number };

/**
 * Prints the table.
 * @param only names of pages; all of them where there are none.
 * @param runs loads of each page and of its floor.
 */
export async function paints(
  browser: Browser,
  only: readonly string[],
  runs: number,
): Promise<void> {
  const names = Object.keys(PAGES).filter((name) => only.length === 0 || only.includes(name));
  const bare = await floorOf('dist', names);
  const servers = [await served('dist'), await served(bare)] as const;
  console.log(
    'page             LCP ms (median)    floor (median)   ratio   blocked ms   shift   html kB gz',
  );
  for (const name of names) {
    const path = PAGES[name] ?? '/';
    const seen: [Seen, Seen][] = [];
    for (let run = 0; run < runs; run += 1)
      seen.push([
        await measure(browser, `${servers[0].origin}${path}`),
        await measure(browser, `${servers[1].origin}${path}`),
      ]);
    const lcp = seen.map(([page]) => page.lcp);
    const floor = seen.map(([, page]) => page.lcp);
    console.log(
      [
        name.padEnd(15),
        pair(lcp).padStart(16),
        pair(floor).padStart(17),
        (Math.min(...lcp) / Math.min(...floor)).toFixed(2).padStart(7),
        pair(seen.map(([page]) => page.blocked)).padStart(12),
        Math.max(...seen.map(([page]) => page.shift))
          .toFixed(3)
          .padStart(7),
        (gzipSync(await readFile(fileOf('dist', path))).length / 1000).toFixed(1).padStart(12),
      ].join(' '),
    );
  }
  for (const { server } of servers) server.close().closeAllConnections();
  await rm(bare, { recursive: true, force: true });
}

/** The least, and the one in the middle. */
const pair = (values: readonly number[]) =>
  `${Math.min(...values).toFixed(0)} (${median(values).toFixed(0)})`;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const fileOf = (dist: string, path: string) =>
  path.includes('nothing-here') ? join(dist, '404.html') : join(dist, path, 'index.html');

/** A copy of the site whose pages have no scripts, load nothing for them, and have their styles inside. */
async function floorOf(dist: string, names: readonly string[]): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  await cp(join(dist, 'assets'), join(copy, 'assets'), { recursive: true });
  await cp(join(dist, 'icon.svg'), join(copy, 'icon.svg'));
  for (const name of names) {
    const path = PAGES[name] ?? '/';
    const html = await readFile(fileOf(dist, path), 'utf8');
    const sheet = /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/.exec(html);
    const styles = sheet?.[1] ? await readFile(join(dist, sheet[1]), 'utf8') : '';
    const bare = html
      .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
      .replaceAll(/<link\b[^>]*\brel="(?:modulepreload|preload)"[^>]*>/g, '')
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace(sheet?.[0] ?? '<!-- -->', () => (styles ? `<style>${styles}</style>` : '<!-- -->'));
    const file = fileOf(copy, path);
    await cp(fileOf(dist, path), file);
    await writeFile(file, bare);
  }
  return copy;
}

async function served(dir: string): Promise<{ server: Server; origin: string }> {
  const server = createSiteServer(dir);
  return { server, origin: `http://127.0.0.1:${await listen(server)}` };
}

async function measure(browser: Browser, url: string): Promise<Seen> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
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
  await page.goto(url, { waitUntil: 'load', timeout: LONGEST_WAIT_MS });
  // Neither page may be asked by a text that becomes script: their policy refuses that.
  if ((await page.locator('script[type=module]').count()) > 0)
    await page.locator('html.started').waitFor({ state: 'attached', timeout: LONGEST_WAIT_MS });
  // Hydration goes on after the app has come; long tasks of it still count.
  await page.waitForTimeout(SETTLE_MS);
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  await context.close();
  return seen;
}
