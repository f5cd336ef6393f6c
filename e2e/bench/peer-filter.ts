import type { Browser, Page } from '@playwright/test';
import { leastAndMedian, markdownTable, median, quantile } from './figures.ts';
import { countWork, slowProcessor, workOf } from './phone.ts';
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
type Filtered = { keys: number[]; done: number[]; cpu: number };

/** Milliseconds without another count after which a phrase has found what it finds. */
const CALM_MS = 3000;

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
  const founds = new Map<string, string[]>();
  for (const place of places) founds.set(place.name, await countsAt(browser, place));
  for (const { name, searched } of places) {
    const same = places.find((place) => place.searched === searched)?.name ?? name;
    const [one, other] = [name, same].map((at) => founds.get(at)?.join(', ') ?? '');
    if (one !== other) throw new Error(`${name} found ${one}; ${same} found ${other}`);
  }
  for (const speed of SPEEDS) {
    const all = places.map((place) => ({ place, filtered: [] as Filtered[] }));
    for (let run = 0; run < runs; run += 1)
      for (const { place, filtered } of all) {
        filtered.push(await filter(browser, place, speed, founds.get(place.name) ?? []));
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
    }
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
  const lines = [...founds].map(
    ([name, counts]) =>
      `${name} found: ${PHRASES.map((phrase, i) => `“${phrase}” ${numberIn(counts[i])}`).join(', ')}.`,
  );
  return `${table}\n\n${lines.join('\n')}`;
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const numberIn = (text = '') => /\d[\d,]*/.exec(text)?.[0] ?? 'none';

/** A page of a place, with its field in focus. */
async function opened(browser: Browser, { url }: FilterPlace): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript({ content: WATCH });
  await page.addInitScript({ content: WATCH_KEYS });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('html.started').waitFor({ state: 'attached' });
  await page.locator('#search').click();
  return page;
}

/** What a place says of each phrase once nothing more comes: the sign by which the others know that they are done. */
async function countsAt(browser: Browser, place: FilterPlace): Promise<string[]> {
  const page = await opened(browser, place);
  const count = page.locator(place.count).first();
  const counts: string[] = [];
  for (const phrase of PHRASES) {
    await typed(page, phrase);
    let said = '';
    for (
      let now = await count.innerText();
      now !== said || !/\d/.test(now);
      now = await count.innerText()
    ) {
      said = now;
      await page.waitForTimeout(CALM_MS);
    }
    counts.push(said.trim());
  }
  await page.context().close();
  return counts;
}

async function filter(
  browser: Browser,
  place: FilterPlace,
  speed: number,
  counts: readonly string[],
): Promise<Filtered> {
  const page = await opened(browser, place);
  const session = await page.context().newCDPSession(page);
  await slowProcessor(session, speed);
  await page.evaluate(TAKE_KEYS);
  await countWork(session);
  const before = await workOf(session);
  const done: number[] = [];
  for (const [i, phrase] of PHRASES.entries()) {
    await page.evaluate('feel.begin()');
    await typed(page, phrase);
    const said = new RegExp(`^\\s*${literally(counts[i] ?? '')}\\s*$`);
    await page.locator(place.count).filter({ hasText: said }).first().waitFor();
    done.push((await page.evaluate<Cost>('feel.end()')).done);
  }
  const letters = PHRASES.join('').length;
  const cpu = (await workOf(session)) - before;
  const { keys } = await page.evaluate<Taken>(TAKE_KEYS);
  await page.context().close();
  // Keys of which the browser does not tell were quick.
  const quick = Array.from({ length: Math.max(0, letters - keys.length) }, () => SHORTEST_MS);
  return { keys: [...quick, ...keys], done, cpu: cpu / letters };
}

/** Types a phrase in place of what is there. */
async function typed(page: Page, phrase: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  for (const key of phrase) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
}
