import type { Browser, Page } from '@playwright/test';
import { leastAndMedian, markdownTable, median, quantile } from './figures.ts';
import { workOf } from './first-paint.ts';
import {
  BETWEEN_KEYS_MS,
  PHRASES,
  SHORTEST_MS,
  TAKE_KEYS,
  WATCH_KEYS,
  type Taken,
} from './search.ts';
import { WATCH, type Cost } from './watch.ts';

/** How many times as slow the processor is. */
const SPEEDS = [1, 4];

/** Somewhere that rounds are filtered. */
export type FilterPlace = {
  name: string;
  url: string;
  /** What it searches, for the table; places that search the same must find the same. */
  searched: string;
  /** Where it says how many were found. */
  count: string;
};

/** Milliseconds: each key to the next paint; from the last key of a phrase to the last paint; of the main thread, a key. */
type Filtered = { keys: number[]; done: number[]; cpu: number; found: string[] };

/**
 * Types the phrases of the search's benchmark into each place in turn, a key at a time, at full speed and slowed.
 * @returns a table of Markdown, and a line for each place with what it found.
 * @throws Error if places that search the same found other numbers.
 */
export async function filterBesidePeers(
  browser: Browser,
  places: readonly FilterPlace[],
  runs: number,
): Promise<string> {
  const rows: string[][] = [];
  const founds = new Map<string, string>();
  for (const speed of SPEEDS) {
    const all = places.map((place) => ({ place, filtered: [] as Filtered[] }));
    for (let run = 0; run < runs; run += 1)
      for (const { place, filtered } of all) {
        filtered.push(await filter(browser, place, speed));
        console.error(`${place.name}, CPU ${speed}× slower: ${run + 1} of ${runs}`);
      }
    for (const { place, filtered } of all) {
      const keys = filtered.flatMap((one) => one.keys);
      rows.push([
        `${place.name}, CPU ${speed === 1 ? 'at full speed' : `${speed}× slower`}`,
        ...[0.5, 0.95, 1].map((share) => quantile(keys, share).toFixed(0)),
        median(filtered.map(({ done }) => done[0] ?? Number.NaN)).toFixed(0),
        leastAndMedian(filtered.flatMap(({ done }) => done.slice(1))),
        median(filtered.map(({ cpu }) => cpu)).toFixed(0),
        place.searched,
      ]);
      founds.set(place.name, filtered[0]?.found.join(', ') ?? '');
    }
  }
  for (const { name, searched } of places) {
    const same = places.find((place) => place.searched === searched)?.name ?? name;
    if (founds.get(name) !== founds.get(same))
      throw new Error(`${name} found ${founds.get(name)}; ${same} found ${founds.get(same)}`);
  }
  const table = markdownTable(
    [
      'rows filtered',
      'key to paint, p50',
      'p95',
      'most',
      'first phrase done',
      'later phrases done',
      'CPU a key',
      'searched',
    ],
    rows,
  );
  const lines = [...founds].map(([name, found]) => `${name} found: ${found}.`);
  return `${table}\n\n${lines.join('\n')}`;
}

async function filter(browser: Browser, place: FilterPlace, speed: number): Promise<Filtered> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript({ content: WATCH });
  await page.addInitScript({ content: WATCH_KEYS });
  await page.goto(place.url, { waitUntil: 'networkidle' });
  await page.locator('html.started').waitFor({ state: 'attached' });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: speed });
  await page.locator('#search').click();
  await page.evaluate(TAKE_KEYS);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await workOf(session);
  const done: number[] = [];
  const found: string[] = [];
  for (const phrase of PHRASES) {
    done.push(await type(page, phrase, place.count));
    const said = /\d[\d,]*/.exec(await page.locator(place.count).first().innerText());
    found.push(`“${phrase}” ${said?.[0] ?? 'none'}`);
  }
  const letters = PHRASES.join('').length;
  const cpu = (await workOf(session)) - before;
  const { keys } = await page.evaluate<Taken>(TAKE_KEYS);
  await context.close();
  // Keys of which the browser does not tell were quick.
  const quick = Array.from({ length: Math.max(0, letters - keys.length) }, () => SHORTEST_MS);
  return { keys: [...quick, ...keys], done, cpu: cpu / letters, found };
}

/** Types a phrase in place of what is there. @returns milliseconds from its last key to the last paint. */
async function type(page: Page, phrase: string, count: string): Promise<number> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.evaluate('feel.begin()');
  for (const key of phrase) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  await page.locator(count).filter({ hasText: /\d/ }).first().waitFor();
  const { done } = await page.evaluate<Cost>('feel.end()');
  return done;
}
