import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Edition } from '../../model/slices/edition.ts';
import { dataDir } from '../data-files.ts';

/*
 * Rendered pages that outlive a build, each in a file that is named by all of which it is made. A worker that
 * renders a page has nothing else: what is not in the name cannot be in the page.
 */

const CACHE = join(import.meta.dirname, '../../../node_modules/.cache/parley');
const PAGES = join(CACHE, 'pages');
/** `off`: a build takes no page from an earlier one, and leaves none. Or the folder in which it is to keep them. */
const SETTING = 'PARLEY_KEEP_PAGES';
const OFF = 'off';

/** Sites whose pages are kept beside each other: a dataset, in one language, into a folder is one. */
const MOST_SITES = 15;
/** A site that was built so lately may be built at this moment. */
const LATELY_MS = 60 * 60 * 1000;

const hashOf = (...parts: string[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
};

/** A fingerprint of all files of a folder, by their names and their content: the code that renders. */
export function codeHash(dir: string): string {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = names.filter((name) => statSync(join(dir, name)).isFile());
  return hashOf(...files.flatMap((name) => [name, readFileSync(join(dir, name), 'latin1')]));
}

/** What a process has beside its code that could find its way into a page: its engine, its language, its zone. */
function surroundings(): string {
  const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return JSON.stringify([process.versions, process.env['NODE_ENV'], locale, timeZone]);
}

/** The pages of one site that are kept, each in a file of a folder. */
export class PageCache {
  readonly #dir: string;
  readonly #common: string;
  readonly #asked = new Set<string>();

  /** @param code fingerprint of the code that renders pages. */
  constructor(dir: string, code: string, edition: Edition) {
    this.#dir = dir;
    this.#common = hashOf(code, surroundings(), JSON.stringify(edition));
  }

  /**
   * The file of a page, whether it is there or not.
   * @param made fingerprints of the data files of which it is made, in the order in which it names them.
   */
  fileOf(path: string, made: readonly string[]): string {
    const name = hashOf(this.#common, path, ...made);
    this.#asked.add(name);
    return join(this.#dir, name);
  }

  /** Throws away what this build has not asked for. */
  tidy(): void {
    for (const name of readdirSync(this.#dir))
      if (!this.#asked.has(name)) rmSync(join(this.#dir, name));
  }
}

/** The folder in which the pages of a site are kept, which is made: of a dataset that is built into a folder. */
export function pagesDir(outDir: string): string {
  const set = process.env[SETTING];
  const own = () => join(PAGES, hashOf(dataDir(), outDir).slice(0, 16));
  const dir = set === OFF ? join(CACHE, `pages-${process.pid}`) : set ? resolve(set) : own();
  mkdirSync(dir, { recursive: true });
  const now = new Date();
  utimesSync(dir, now, now);
  return dir;
}

/** After a build: throws away what is not to be kept of its pages, and the pages of sites of long ago. */
export function tidyPages(dir: string, cache: PageCache): void {
  const set = process.env[SETTING];
  if (set === OFF) rmSync(dir, { recursive: true });
  else cache.tidy();
  if (!set) dropOldSites(PAGES, Date.now());
}

/** Throws away the pages of sites that have not been built for long, but for the newest. */
export function dropOldSites(dir: string, now: number): void {
  const sites = readdirSync(dir)
    .map((name) => ({ name, built: statSync(join(dir, name)).mtimeMs }))
    .toSorted((a, b) => b.built - a.built);
  for (const { name, built } of sites.slice(MOST_SITES))
    if (now - built > LATELY_MS) rmSync(join(dir, name), { recursive: true });
}
