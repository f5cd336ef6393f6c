import type { Browser } from '@playwright/test';
import { leastAndMedian, markdownTable, times } from './figures.ts';
import { firstPaint, type Seen } from './first-paint.ts';

/** Pages of ours that are set beside TimelineJS: what shows all rounds, one round, and the same kind of picture. */
const OURS: Readonly<Record<string, string>> = {
  home: '/',
  'a round': '/rounds/2024-02-23-paris/',
  timeline: '/timeline/',
};

/**
 * Loads pages of ours and TimelineJS with the same rounds in turn, as `firstPaint` does.
 * @param site where our pages are. @param peers where the peers' pages are.
 * @returns a table of Markdown; beside a figure of ours, how many times as much it is for TimelineJS.
 */
export async function paintsBesidePeers(
  browser: Browser,
  { site, peers, runs }: { site: string; peers: string; runs: number },
): Promise<string> {
  const pages = [
    ...Object.entries(OURS).map(([name, path]) => ({ name, url: `${site}${path}` })),
    { name: 'TimelineJS', url: `${peers}/timeline.html` },
  ];
  const seen = new Map<string, Seen[]>(pages.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const { name, url } of pages) seen.get(name)?.push(await firstPaint(browser, url, true));
  const valuesOf = (name: string, key: keyof Seen) => (seen.get(name) ?? []).map((one) => one[key]);
  const rows = pages.map(({ name }) => [
    name,
    ...(['lcp', 'blocked', 'work'] as const).flatMap((key) => [
      leastAndMedian(valuesOf(name, key)),
      name === 'TimelineJS' ? '' : times(valuesOf('TimelineJS', key), valuesOf(name, key)),
    ]),
    Math.max(...valuesOf(name, 'shift')).toFixed(3),
  ]);
  const figures = ['LCP, ms', 'blocked, ms', 'work, ms'].flatMap((title) => [title, 'TimelineJS']);
  return markdownTable(['page', ...figures, 'shift'], rows);
}
