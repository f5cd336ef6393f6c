import { spawnSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { IndexSlice } from '../../src/model/slices/index-slice.ts';
import { rowsOf, slidesOf } from './peer-rounds.ts';

/*
 * The peers as a site of their own: each on a page, with rounds of a built site, as its documentation has it. Nothing
 * of theirs is in this repository: their own install brings them.
 */

const PEERS = join(import.meta.dirname, 'peers');
const TIMELINE_JS = '@knight-lab/timelinejs';
const PACKAGES = [
  TIMELINE_JS,
  'ag-grid-community',
  '@tanstack/react-table',
  '@tanstack/react-virtual',
];

/** Installs the peers by their lock file, unless they are there. @throws Error if that fails. */
export function installPeers(): void {
  const [wanted, there] = ['package-lock.json', 'node_modules/.package-lock.json'].map((name) =>
    join(PEERS, name),
  );
  if (!wanted || !there) return;
  if (existsSync(there) && statSync(there).mtimeMs >= statSync(wanted).mtimeMs) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: PEERS,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm ci in ${PEERS} ended with ${status}`);
}

/** Name and version of each peer, as it is installed. */
export async function peerVersions(): Promise<string> {
  const versions = PACKAGES.map(async (name) => {
    const file = join(PEERS, 'node_modules', name, 'package.json');
    const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
    return `${name} ${version}`;
  });
  return (await Promise.all(versions)).join(', ');
}

/**
 * Writes `timeline.html`, `ag-grid.html` and `tanstack.html`.
 * @param site the built site whose rounds they show. @param out the folder, which need not be there.
 */
export async function writePeerSite(site: string, out: string): Promise<void> {
  const pages = join(PEERS, 'pages');
  await build({
    configFile: false,
    logLevel: 'error',
    root: pages,
    base: './',
    build: {
      outDir: out,
      emptyOutDir: true,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: ['ag-grid.html', 'tanstack.html'].map((name) => join(pages, name)),
      },
    },
  });
  await cp(join(pages, 'timeline.html'), join(out, 'timeline.html'));
  for (const folder of ['css', 'js'])
    await cp(
      join(PEERS, 'node_modules', TIMELINE_JS, 'dist', folder),
      join(out, 'timelinejs', folder),
      { recursive: true, filter: (file) => !file.endsWith('.map') },
    );
  const index = JSON.parse(await readFile(join(site, 'data/index.json'), 'utf8')) as IndexSlice;
  await writeFile(join(out, 'timeline.json'), JSON.stringify(slidesOf(index)));
  await writeFile(join(out, 'rows.json'), JSON.stringify(rowsOf(index)));
}
