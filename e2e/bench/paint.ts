import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { createSiteServer } from '../../src/publish/server.ts';
import { listen } from '../../src/testing/listen.ts';
import { circumstances, leastAndMedian, markdownTable, times } from './figures.ts';
import { firstPaint, type Seen } from './first-paint.ts';

/*
 * The largest paint of each kind of page against its floor: the same page with its scripts removed and its styles
 * inside it. In turn, on a cold cache, on a slow phone.
 */

/** Where no page is, and so that for missing ones is shown. */
const NOWHERE = '/rounds/nothing-here/';

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
  'not there': NOWHERE,
  'frame, round': '/embed/rounds/2024-02-23-paris/',
  'frame, timeline': '/embed/timeline/',
};

/** What a page is held against beside its floor: the folder of another build, or the same page in English. */
type Other = { before?: string | undefined; language?: string | undefined };

/**
 * Prints the table, with a column for another build of the site, or for English, if there is one.
 * @param only names of pages; all of them where there are none.
 * @param runs loads of each page, of its floor, and of the page that it is held against.
 * @param other with a language, the pages of that language are measured.
 */
export async function paints(
  browser: Browser,
  only: readonly string[],
  runs: number,
  { before, language }: Other = {},
): Promise<void> {
  const names = Object.keys(PAGES).filter((name) => only.length === 0 || only.includes(name));
  const start = language ? `/${language}` : '';
  const bare = await floorOf('dist', names, start);
  const third = language ? [{ dir: 'dist', start: '' }] : before ? [{ dir: before, start }] : [];
  const sites = await Promise.all(
    [{ dir: 'dist', start }, { dir: bare, start }, ...third].map(served),
  );
  const rows: string[][] = [];
  for (const name of names) {
    const path = PAGES[name] ?? '/';
    const there = sites.map((site) => existsSync(fileOf(site.dir, site.start + path)));
    const seen: Seen[][] = sites.map(() => []);
    for (let run = 0; run < runs; run += 1)
      for (const [at, site] of sites.entries())
        if (there[at])
          seen[at]?.push(await firstPaint(browser, `${site.origin}${site.start}${path}`));
    const [lcp = [], floor = [], earlier = []] = seen.map((all) => all.map((one) => one.lcp));
    const [blocked = [], , blockedEarlier = []] = seen.map((all) => all.map((one) => one.blocked));
    const shift = Math.max(...(seen[0] ?? []).map((one) => one.shift));
    rows.push([
      name,
      ...(third.length > 0 ? [leastAndMedian(earlier)] : []),
      leastAndMedian(lcp),
      leastAndMedian(floor),
      times(lcp, floor),
      ...(third.length > 0 ? [leastAndMedian(blockedEarlier)] : []),
      leastAndMedian(blocked),
      shift.toFixed(3),
      (gzipSync(await readFile(fileOf('dist', start + path))).length / 1000).toFixed(1),
    ]);
    console.error(`${name}: ${runs} loads each`);
  }
  for (const { server } of sites) server.close().closeAllConnections();
  await rm(bare, { recursive: true, force: true });
  const was = (of: string) =>
    language ? [`${of} in English, ms`] : before ? [`${of} before, ms`] : [];
  console.log(
    `${markdownTable(
      [
        'page',
        ...was('LCP'),
        'LCP, ms',
        'floor, ms',
        'to the floor',
        ...was('blocked'),
        'blocked, ms',
        'shift',
        'HTML, kB gz',
      ],
      rows,
    )}\n\nLeast (median) of ${runs} loads each, in turn. ${circumstances(browser.version())}.`,
  );
}

const fileOf = (dist: string, path: string) =>
  join(dist, path.endsWith(NOWHERE) ? path.replace(NOWHERE, '/404.html') : `${path}index.html`);

/**
 * A copy of the site whose pages have no scripts, load nothing for them, and have their styles inside.
 * @param start where its pages begin: nothing, or the folder of a language, after a slash.
 */
async function floorOf(dist: string, names: readonly string[], start: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  for (const loaded of ['assets', 'icon.svg'])
    await cp(join(dist, start, loaded), join(copy, start, loaded), { recursive: true });
  for (const name of names) {
    const path = start + (PAGES[name] ?? '/');
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

/** A folder, and where in it the pages begin that are measured. */
type Place = { dir: string; start: string };

async function served({ dir, start }: Place): Promise<Place & { server: Server; origin: string }> {
  const server = createSiteServer(dir);
  return { dir, start, server, origin: `http://127.0.0.1:${await listen(server)}` };
}
