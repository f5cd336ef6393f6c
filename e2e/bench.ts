import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { createSiteServer } from '../src/publish/server.ts';
import { listen } from '../src/testing/listen.ts';
import { median, quantile } from './bench/figures.ts';
import { paints } from './bench/paint.ts';
import { quietBrowser } from './bench/phone.ts';
import { searchBench } from './bench/search.ts';

/**
 * `npm run bench [-- --only home,round] [--runs 9] [--before <another build> | --language ar]`: how fast the built site
 * is on a slow phone (4× slower CPU, 1.6 Mbit/s, 150 ms round trip, cold cache), as ratios within one run; beside it
 * another build, such as one of an earlier commit, or the same pages in English. It judges nothing: machines differ.
 */

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

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      runs: { type: 'string', default: '9' },
      before: { type: 'string' },
      language: { type: 'string' },
    },
  });
  const only = values.only?.split(',') ?? [];
  const browser = await quietBrowser();
  await paints(browser, only, Number(values.runs), values);
  if (only.length === 0 && !values.language) {
    const server = createSiteServer('dist');
    const origin = `http://127.0.0.1:${await listen(server)}`;
    await switches(browser, origin);
    await searchBench(browser, [{ name: 'now', origin }]);
    server.close();
  }
  await browser.close();
}

/** Five columns with every switch on: from a click on a switch to the next paint, at full speed. */
async function switches(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  await page.goto(`${origin}${FIVE}`, { waitUntil: 'networkidle' });
  const times = await page.evaluate<number[]>(CLICKS);
  await page.close();
  console.log(
    `\nswitch to paint, five columns: median ${median(times).toFixed(0)} ms, ` +
      `95th percentile ${quantile(times, 0.95).toFixed(0)} ms`,
  );
}

await main();
