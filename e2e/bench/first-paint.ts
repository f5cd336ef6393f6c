import type { Browser } from '@playwright/test';
import { countWork, slowLine, slowProcessor, workOf } from './phone.ts';

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

/**
 * Milliseconds until the largest paint, of long tasks beyond 50 each, and of all work of the page's thread (slowed as
 * it is); the sum of layout shifts.
 */
export type Seen = { lcp: number; blocked: number; work: number; shift: number };

/**
 * Loads a page on a cold cache, on a slow phone, gzipped, until it has started and is at rest.
 * @param starts whether something marks the page as started; without it, a page with a module does.
 */
export async function firstPaint(browser: Browser, url: string, starts?: boolean): Promise<Seen> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
    extraHTTPHeaders: { 'accept-encoding': 'gzip' },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowLine(session);
  await slowProcessor(session);
  await countWork(session);
  await page.addInitScript({ content: OBSERVER });
  await page.goto(url, { waitUntil: 'load', timeout: LONGEST_WAIT_MS });
  // Neither page may be asked by a text that becomes script: their policy refuses that.
  if (starts ?? (await page.locator('script[type=module]').count()) > 0)
    await page.locator('html.started').waitFor({ state: 'attached', timeout: LONGEST_WAIT_MS });
  // Hydration goes on after the app has come; long tasks of it still count.
  await page.waitForTimeout(SETTLE_MS);
  const seen = await page.evaluate(() => (window as unknown as { seen: Omit<Seen, 'work'> }).seen);
  const work = await workOf(session);
  await context.close();
  return { ...seen, work };
}
