import type { Browser } from '@playwright/test';
import { cards } from '../parts.ts';
import { slowLine, slowProcessor } from './phone.ts';

/** Milliseconds that a reader rests on a link, or holds it down. */
const REST = 400;

/** How a reader comes to click: at once, after resting on the link, or with a long press. */
export const WAYS = ['cold', 'hover', 'press'] as const;
export type Way = (typeof WAYS)[number];

/** Milliseconds from a click, and from "back", to the page; pixels by which "back" missed the place. */
export type Walk = { there: number; back: number; missed: number; loading: boolean };

/** In the page: when the heading was another than before, painted. */
const WATCH = `
  window.walk = { at: 0, painted: 0, loading: false };
  const heading = () => document.querySelector('h1')?.textContent;
  addEventListener('click', (event) => { walk.at = event.timeStamp; }, true);
  new MutationObserver(() => {
    if ([...document.querySelectorAll('main > p, main > [role=status]')].some((one) => one.textContent.startsWith('Loading')))
      walk.loading = true;
    if (!walk.from || walk.painted || heading() === walk.from || !heading()) return;
    walk.painted = 1;
    requestAnimationFrame(() => setTimeout(() => walk.came(performance.now() - walk.at)));
  }).observe(document, { subtree: true, childList: true, characterData: true });
  walk.begin = () => {
    Object.assign(walk, { painted: 0, loading: false, from: heading() });
    walk.took = new Promise((resolve) => { walk.came = resolve; });
  };
  walk.back = () => { walk.begin(); walk.at = performance.now(); history.back(); };
`;

/** From a card of home to its round and back, on a cold cache, with the processor and the line of a phone. */
export async function walk(browser: Browser, origin: string, way: Way): Promise<Walk> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript({ content: WATCH });
  const session = await context.newCDPSession(page);
  await slowLine(session);
  await slowProcessor(session);
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1500);
  const link = cards(page).nth(3).getByRole('link').first();
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.waitForTimeout(800);
  const box = await link.boundingBox();
  if (!box) throw new Error('the link of a card is not there');
  const at = [box.x + 20, box.y + box.height / 2] as const;
  await page.evaluate('walk.begin()');
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.move(...at);
  if (way === 'hover') await page.waitForTimeout(REST);
  await page.mouse.down();
  if (way === 'press') await page.waitForTimeout(REST);
  await page.mouse.up();
  const there = await page.evaluate<number>('walk.took');
  const loading = await page.evaluate<boolean>('walk.loading');
  await page.waitForTimeout(800);
  await page.evaluate('walk.back()');
  const back = await page.evaluate<number>('walk.took');
  await page.waitForTimeout(500);
  const missed = Math.abs((await page.evaluate(() => window.scrollY)) - before);
  await context.close();
  return { there, back, missed, loading };
}
