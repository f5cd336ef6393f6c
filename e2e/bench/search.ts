import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { createSiteServer } from '../../src/publish/server.ts';
import { listen } from '../../src/testing/listen.ts';
import { quantile } from './figures.ts';
import { countWork, quietBrowser, slowLine, slowProcessor, workOf } from './phone.ts';

/**
 * How long a key holds whoever types it: from the key to the next paint, as the browser's Event Timing tells it, on the
 * home page, in the search over a page and on the list of sources. 4× slower CPU, 1.6 Mbit/s, 150 ms round trip, a
 * cold cache, a key every 120 ms. First is the first phrase, with all that is loaded for it; the rest is warm.
 * By itself: `npx tsx e2e/bench/search.ts dist [other builds …]`, which are measured in turn.
 */
const RUNS = 2;
export const BETWEEN_KEYS_MS = 120;
/** After a phrase: the pause after which the address follows, what is loaded then, and what is drawn. */
const REST_MS = 2000;
/** The browser tells of nothing shorter, and rounds to eights. */
export const SHORTEST_MS = 16;
/** What is typed, a key at a time. */
export const PHRASES = ['istanbul', 'witkoff plan', 'hostages', '1500', 'doha 2024'];

type Place = {
  name: string;
  path: string;
  /** Leads to the field. */
  reach: (page: Page) => Promise<void>;
  /** What shows that something was found. */
  found: string;
};

const PLACES: readonly Place[] = [
  {
    name: 'home',
    path: '/',
    reach: (page) => page.locator('#search').click(),
    found: 'main article .text-accent',
  },
  {
    name: 'search panel',
    path: '/about/',
    reach: async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog [role="searchbox"]').waitFor();
    },
    found: 'dialog [data-result]',
  },
  {
    name: 'sources',
    path: '/sources/',
    reach: (page) => page.locator('main input[type="search"]').click(),
    found: 'main section li[id]',
  },
];

// Strings, because the TypeScript runner puts helpers into functions that the page does not have.
export const WATCH_KEYS = `
  window.keys = new Map();
  window.tasks = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({ interactionId, duration }) => {
    if (interactionId) keys.set(interactionId, Math.max(keys.get(interactionId) ?? 0, duration));
  })).observe({ type: 'event', durationThreshold: ${SHORTEST_MS} });
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(duration)))
    .observe({ type: 'longtask' });
`;
/** What keys have cost since it was asked last. */
export const TAKE_KEYS = `(() => {
  const taken = { keys: [...keys.values()], tasks };
  keys.clear();
  tasks = [];
  return taken;
})()`;

export type Taken = { keys: number[]; tasks: number[] };
/** `cpu`: milliseconds of the page's main thread, a key. */
type Measured = { first: Taken; warm: Taken; foundMs: number; cpu: number };

/** Measures each place of each build in turn, and prints a line for each. */
export async function searchBench(
  browser: Browser,
  builds: readonly { name: string; origin: string }[],
): Promise<void> {
  console.log(
    '\nsearch: key to paint, ms            first p50   p95   max   warm p50   p95   max   longest task   first found   CPU a key',
  );
  for (const place of PLACES) {
    const runs = new Map<string, Measured[]>(builds.map(({ name }) => [name, []]));
    for (let run = 0; run < RUNS; run += 1)
      for (const { name, origin } of builds)
        runs.get(name)?.push(await measure(browser, origin, place));
    for (const [name, all] of runs) console.log(lineOf(`${place.name}, ${name}`, all));
  }
}

function lineOf(name: string, all: readonly Measured[]): string {
  const shares = (values: readonly number[]) =>
    [quantile(values, 0.5), quantile(values, 0.95), quantile(values, 1)].map((ms) =>
      ms.toFixed(0).padStart(6),
    );
  const tasks = all.flatMap(({ first, warm }) => [...first.tasks, ...warm.tasks]);
  return [
    name.padEnd(36),
    ...shares(all.flatMap(({ first }) => first.keys)),
    '  ',
    ...shares(all.flatMap(({ warm }) => warm.keys)),
    quantile(tasks, 1).toFixed(0).padStart(14),
    quantile(
      all.map(({ foundMs }) => foundMs),
      0.5,
    )
      .toFixed(0)
      .padStart(13),
    quantile(
      all.map(({ cpu }) => cpu),
      0,
    )
      .toFixed(0)
      .padStart(11),
  ].join(' ');
}

async function measure(browser: Browser, origin: string, place: Place): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowLine(session);
  await page.addInitScript({ content: WATCH_KEYS });
  await page.goto(`${origin}${place.path}`, { waitUntil: 'networkidle' });
  await slowProcessor(session);
  await place.reach(page);
  await page.evaluate(TAKE_KEYS);
  await countWork(session);
  const before = await workOf(session);
  const begun = Date.now();
  const [phrase = '', ...others] = PHRASES;
  const seen = page
    .locator(place.found)
    .first()
    .waitFor()
    .then(() => Date.now() - begun);
  const first = await type(page, phrase);
  const foundMs = await seen;
  const warm: Taken = { keys: [], tasks: [] };
  for (const next of others) {
    const { keys, tasks } = await type(page, next);
    warm.keys.push(...keys);
    warm.tasks.push(...tasks);
  }
  const cpu = ((await workOf(session)) - before) / PHRASES.join('').length;
  await context.close();
  return { first, warm, foundMs, cpu };
}

/** Types a phrase in place of what is there; keys of which the browser does not tell were quick. */
async function type(page: Page, phrase: string): Promise<Taken> {
  await page.keyboard.press('ControlOrMeta+a');
  for (const key of phrase) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  await page.waitForTimeout(REST_MS);
  const { keys, tasks } = await page.evaluate<Taken>(TAKE_KEYS);
  const quick = Array.from({ length: Math.max(0, phrase.length - keys.length) }, () => SHORTEST_MS);
  return { keys: [...quick, ...keys], tasks };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const browser = await quietBrowser();
  const builds = [];
  const servers = [];
  for (const dir of process.argv.slice(2)) {
    const server = createSiteServer(dir);
    servers.push(server);
    builds.push({
      name: dir.split('/').slice(-2).join('/'),
      origin: `http://127.0.0.1:${await listen(server)}`,
    });
  }
  await searchBench(browser, builds);
  await browser.close();
  for (const server of servers) server.close();
}
