import { loadavg } from 'node:os';
import type { Browser } from '@playwright/test';
import { createSiteServer } from '../../src/publish/server.ts';
import { listen } from '../../src/testing/listen.ts';
import { untilInteractive } from '../fixtures.ts';
import { ACTIONS, type Action } from './actions.ts';
import { median } from './figures.ts';
import { walk, WAYS } from './next-pages.ts';
import { quietBrowser, slowProcessor } from './phone.ts';
import { costOf, WATCH, type Cost } from './watch.ts';

/**
 * `npm run bench:feel [words]`: how the built site answers hands, on a processor four times as slow: each action
 * ten times on one page, the first time by itself. Then from a card to its round, on a slow line, in turn at once,
 * after resting on the link, and by a long press; and back. Words choose the actions that have one of them in
 * their names; `pages` is the last part. It judges nothing: machines differ.
 */
const TIMES = 10;
const WALKS = 5;

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const isWanted = (name: string) =>
    wanted.length === 0 || wanted.some((word) => name.includes(word));
  const server = createSiteServer(process.env['PARLEY_DIST'] ?? 'dist');
  const origin = `http://127.0.0.1:${await listen(server)}`;
  const browser = await quietBrowser();
  const actions = ACTIONS.filter(({ name }) => isWanted(name));
  if (actions.length > 0)
    console.log(`${'milliseconds'.padEnd(34)}input to paint          all of it done          longest
${' '.repeat(34)} first  warm   max      first  warm   max         task`);
  for (const action of actions)
    console.log(line(action.name, await costs(browser, origin, action)));
  if (isWanted('pages')) await walks(browser, origin);
  console.log(`\nload of the machine: ${loadavg()[0]?.toFixed(1)}`);
  await browser.close();
  server.close();
}

async function costs(browser: Browser, origin: string, action: Action): Promise<Cost[]> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript({ content: WATCH });
  await page.goto(`${origin}${action.path}`, { waitUntil: 'networkidle' });
  await untilInteractive(page);
  await action.before?.(page);
  const session = await context.newCDPSession(page);
  await slowProcessor(session);
  const found: Cost[] = [];
  for (let n = 0; n < TIMES; n += 1) {
    await action.prepare?.(page, n);
    // Whatever opening the page, or the time before, has left to do is done.
    await page.waitForTimeout(600);
    found.push(await costOf(page, () => action.act(page, n)));
    await action.after?.(page);
  }
  await context.close();
  return found;
}

function line(name: string, found: readonly Cost[]): string {
  const numbers = (of: (cost: Cost) => number) => {
    const [first = Number.NaN, ...warm] = found.map(of);
    return [first, median(warm), Math.max(first, ...warm)].map(show).join('');
  };
  const tasks = Math.max(...found.map(({ task }) => task));
  return `${name.padEnd(34)}${numbers((c) => c.input)}     ${numbers((c) => c.done)}   ${show(tasks).padStart(10)}`;
}

async function walks(browser: Browser, origin: string): Promise<void> {
  const found = WAYS.map((way) => ({ way, runs: [] as Awaited<ReturnType<typeof walk>>[] }));
  for (let n = 0; n < WALKS; n += 1)
    for (const { way, runs } of found) runs.push(await walk(browser, origin, way));
  console.log(`\nfrom a card to its round   click to paint       back to paint    place missed   "Loading"
${' '.repeat(26)}median   min   max   median   min   max         pixels      seen`);
  for (const { way, runs } of found) {
    const numbers = (values: readonly number[]) =>
      [median(values), Math.min(...values), Math.max(...values)].map(show).join('');
    console.log(
      `${way.padEnd(26)}${numbers(runs.map(({ there }) => there))}   ${numbers(runs.map(({ back }) => back))}` +
        show(Math.max(...runs.map(({ missed }) => missed))).padStart(15) +
        String(runs.filter(({ loading }) => loading).length).padStart(10),
    );
  }
}

const show = (value: number) => value.toFixed(0).padStart(6);

await main();
