import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sliceUrl } from '../../dataset/slice-url.ts';
import type { ReleaseList } from '../../offline/release-list.ts';
import { KEPT_PAGE } from '../../offline/kept-page.ts';
import { CSS, SCRIPT, WOFF2 } from '../../site/media-types.ts';
import { paths } from '../../urls/paths.ts';
import type { WrittenFile } from '../pages/jobs.ts';

/** What Vite writes of the chunks: source file → built file, and what that imports. */
export type Manifest = Record<string, { file: string; imports?: string[]; isEntry?: boolean }>;

/** What was built, as far as it can be kept. */
export interface Built {
  outDir: string;
  /** Path of every page that stands in no frame. */
  pages: readonly string[];
  /** Names of the public data files, and their fingerprint. */
  slices: readonly string[];
  version: string;
  manifest: Manifest;
  /** What is known of files already, by path below the site: they need not be read again. */
  written?: ReadonlyMap<string, WrittenFile>;
}

/** Code without which what is kept can be neither looked for nor compared. */
const FIRST_CODE = [
  'index.html',
  'src/pages/home-page.tsx',
  'src/pages/home-tabled.tsx',
  'src/pages/round-page.tsx',
  'src/features/round/round-rest.tsx',
  'src/pages/proposals-page.tsx',
  'src/pages/proposal-pictures.tsx',
  'src/pages/proposal-page.tsx',
  'src/features/proposal/proposal-body.tsx',
  'src/features/proposal/computed-figures.tsx',
  'src/pages/compare-page.tsx',
  'src/features/compare/suggestions.tsx',
  'src/pages/offline-page.tsx',
  'src/pages/not-found-page.tsx',
  'src/features/search/searching.ts',
  'src/app/search-everything.tsx',
];
const FIRST_PAGES = [paths.home.to(), paths.compare.to(), KEPT_PAGE];
const FIRST_SLICES = ['index', 'names', 'search-rounds', 'search', 'claims'];
/** The rest of the first, where a list is too long for one file. */
const FIRST_PARTS = /^(?:cards|claim-places|search-rounds)\//;
/** Texts that are searched tell in which sentence a word stands: all are kept where they are a few files. */
const TEXTS = /^search\//;
const A_FEW = 3;
/** What searches: a file of script that belongs to no page, and that no page imports. */
const WORKER = /^worker-/;

/** Made for people to take away: no page reads it. */
const NO_SLICES: ReadonlySet<string> = new Set(['dataset', 'lineage', 'schema', 'sources']);

const CODE = [SCRIPT, CSS, WOFF2].map(({ ending }) => `.${ending}`);
/** Of frames, which keep nothing. */
const FRAME_SCRIPT = /^frame-/;

const zipped = promisify(gzip);

/**
 * Files of a kind that are compressed to see how much there is to load; the others are taken to be alike. Of a
 * large dataset there are tens of thousands, and a reader is told megabytes.
 */
const WEIGHED = 100;

/** The list of a release, from what stands in the folder of the site. */
export async function releaseList(built: Built): Promise<ReleaseList> {
  const { outDir, pages, slices, version } = built;
  const assets = (await readdir(join(outDir, 'assets')))
    .filter((name) => CODE.some((ending) => name.endsWith(ending)) && !FRAME_SCRIPT.test(name))
    .toSorted();
  const code = assets.map((name) => `/assets/${name}`);
  const data = (name: string) => sliceUrl('/', name, version);
  const fonts = code.filter((path) => path.endsWith(`.${WOFF2.ending}`));
  const styles = code.filter((path) => path.endsWith(`.${CSS.ending}`));
  const texts = slices.filter((name) => TEXTS.test(name));
  const first = [
    ...FIRST_PAGES,
    ...styles,
    ...fonts,
    ...firstCode(built.manifest),
    ...assets.filter((name) => WORKER.test(name)).map((name) => `/assets/${name}`),
    ...FIRST_SLICES.map(data),
    ...slices.filter((name) => FIRST_PARTS.test(name)).map(data),
    ...(texts.length < A_FEW ? texts.map(data) : []),
  ];
  const read = slices.filter((name) => !NO_SLICES.has(name));
  const all = [...new Set([...first, ...code, ...pages, ...read.map(data)])];
  const hash = createHash('sha256').update(version);
  const size = { toLoad: 0, toKeep: 0 };
  const kinds = new Map<string, { seen: number; bytes: number; zipped: number; rest: number }>();
  for (const path of all) {
    const file = fileOf(path);
    const known = built.written?.get(file);
    const kind = kindOf(path);
    const weighed = kinds.get(kind) ?? { seen: 0, bytes: 0, zipped: 0, rest: 0 };
    kinds.set(kind, weighed);
    weighed.seen += 1;
    const isWeighed = weighed.seen <= WEIGHED;
    const content = isWeighed || !known ? await readFile(join(outDir, file)) : null;
    const bytes = content?.length ?? known?.bytes ?? 0;
    hash.update(path).update(known?.hash ?? hashOf(content ?? ''));
    size.toKeep += bytes;
    if (content && isWeighed) {
      weighed.bytes += bytes;
      weighed.zipped += (await zipped(content)).length;
    } else weighed.rest += bytes;
  }
  for (const { bytes, zipped: weighed, rest } of kinds.values())
    size.toLoad += Math.round(weighed * (1 + (bytes === 0 ? 0 : rest / bytes)));
  return { release: hash.digest('hex').slice(0, 12), data: version, first, code, all, size };
}

/** What is alike: data by its folder, pages by the first part of their path; each file of code is its own kind. */
const kindOf = (path: string) => path.split('/', path.endsWith('/') ? 2 : 3).join('/');

const hashOf = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('base64');

/** The file of an address, by its path below the site. */
function fileOf(path: string): string {
  const bare = path.replace(/\?.*$/, '').slice(1);
  return bare === '' || bare.endsWith('/') ? `${bare}index.html` : bare;
}

/** The files of this code and of all that it imports. */
function firstCode(manifest: Manifest): string[] {
  const seen = new Set<string>();
  const walk = (source: string) => {
    if (seen.has(source)) return;
    seen.add(source);
    const chunk = manifest[source];
    if (!chunk) throw new Error(`the build has no chunk for ${source}`);
    for (const name of chunk.imports ?? []) walk(name);
  };
  for (const source of FIRST_CODE) walk(source);
  return [...seen].map((source) => `/${manifest[source]?.file}`);
}
