import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { readDataFiles } from '../../src/publish/data-files.ts';
import { createSiteServer } from '../../src/publish/server.ts';
import { close, listen } from '../../src/testing/listen.ts';
import { buildDataset } from '../../src/testing/scale/build.ts';
import { generated } from '../../src/testing/scale/generate.ts';
import { writeDataset } from '../../src/testing/scale/write.ts';
import { circumstances } from './figures.ts';
import { filterBesidePeers } from './peer-filter.ts';
import { paintsBesidePeers } from './peer-paint.ts';
import { quietBrowser } from './phone.ts';
import { installPeers, peerVersions, writePeerSite } from './peer-site.ts';

/**
 * `npm run bench:peers [-- --only paint|filter] [--runs 5] [--large <built site>]`: the built site beside what others
 * use for the same. The first paint beside TimelineJS with the same rounds, on a slow phone; filtering at the field's
 * size beside AG Grid and TanStack Table with the same rounds. Everything is served from this machine, in turn, and
 * printed as Markdown. The site of that size is generated and built, unless one is named. It judges nothing: machines
 * differ.
 */
const SITE = 'dist';
const LARGE = 2055;
const PAINT_RUNS = 9;
/** Each has over forty keys. */
const FILTER_RUNS = 3;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      runs: { type: 'string' },
      large: { type: 'string' },
    },
  });
  if (!existsSync(join(SITE, 'index.html'))) throw new Error('npm run build comes first');
  installPeers();
  const scratch = await mkdtemp(join(tmpdir(), 'parley-peers-'));
  const browser = await quietBrowser();
  try {
    if (values.only !== 'filter') await paint(browser, scratch, Number(values.runs ?? PAINT_RUNS));
    if (values.only !== 'paint')
      await filter(browser, scratch, {
        large: values.large ?? (await buildLarge(scratch)),
        runs: Number(values.runs ?? FILTER_RUNS),
      });
    console.log(`\n${await peerVersions()}.`);
  } finally {
    await browser.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** @returns the folder of the site. */
async function buildLarge(scratch: string): Promise<string> {
  const [data, out] = [join(scratch, 'data'), join(scratch, 'large')];
  await writeDataset(generated(await readDataFiles(), LARGE), data);
  await buildDataset(data, out);
  console.error(`${LARGE} rounds built`);
  return out;
}

async function paint(browser: Browser, scratch: string, runs: number): Promise<void> {
  await onSites([SITE, await peerSite(scratch, SITE)], async ([site = '', peers = '']) => {
    console.log(await paintsBesidePeers(browser, { site, peers, runs }));
  });
  console.log(
    `\nLeast (median) of ${runs} loads each, in turn. ${circumstances(browser.version())}.\n`,
  );
}

async function filter(
  browser: Browser,
  scratch: string,
  { large, runs }: { large: string; runs: number },
): Promise<void> {
  await onSites([large, await peerSite(scratch, large)], async ([ours = '', peers = '']) => {
    const grids = { searched: 'cards', count: '#found' };
    console.log(
      await filterBesidePeers(
        browser,
        [
          { name: 'AG Grid', url: `${peers}/ag-grid.html`, ...grids },
          { name: 'TanStack Table', url: `${peers}/tanstack.html`, ...grids },
          {
            name: 'Parley',
            url: `${ours}/`,
            searched: 'all accounts, too',
            count: 'main [role="status"]',
          },
        ],
        runs,
      ),
    );
  });
  console.log(
    `\nMilliseconds; ${runs} runs each, in turn. ${circumstances(browser.version())}. The slow-down holds ` +
      "the page's own thread; a worker, in which Parley searches, keeps its speed.",
  );
}

/** The peers with the rounds of a site. @returns their folder. */
async function peerSite(scratch: string, site: string): Promise<string> {
  const out = join(scratch, 'peers');
  await writePeerSite(site, out);
  return out;
}

/** Serves folders as long as something is done with their addresses. */
async function onSites(
  folders: readonly string[],
  work: (origins: readonly string[]) => Promise<void>,
): Promise<void> {
  const servers = folders.map((folder) => createSiteServer(folder));
  try {
    await work(
      await Promise.all(servers.map(async (one) => `http://127.0.0.1:${await listen(one)}`)),
    );
  } finally {
    await Promise.all(servers.map(close));
  }
}

await main();
