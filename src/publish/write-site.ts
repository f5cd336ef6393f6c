import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { below } from '../site/path.ts';
import type { Addition, Site } from './addition.ts';
import { editionOf, type Edition } from '../model/slices/edition.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { BUILD_MANIFEST } from './build-manifest.ts';
import type { Downloads } from './downloads/downloads.ts';
import { languageOfTexts } from './language-of-texts.ts';
import { BUNDLED, licencesFile } from './licences.ts';
import { offlineFiles } from './offline/write.ts';
import type { Manifest } from './offline/release.ts';
import { misspeltPairs, retiredPaths } from './moved-paths.ts';
import { movedPage } from './moved-page.ts';
import { embedPagePaths, pagePaths } from './page-paths.ts';
import { PageCache, pagesDir, tidyPages } from './pages/page-cache.ts';
import type { WrittenFile } from './pages/jobs.ts';
import { pagePool } from './pages/pool.ts';
import { SitePages } from './pages/site-pages.ts';
import { templateOf } from './pages/template.ts';
import { inlineScripts, policyFor } from './policy.ts';
import { POLICY_FILE } from './policy-file.ts';
import type { Steps } from './steps.ts';
import { writerTo } from './writer.ts';

type Target = Omit<Site, 'files'> & {
  /** The public data; what the data page says of the downloads is added to it. */
  files: Map<string, unknown>;
  outDir: string;
  /** Puts signs before sentences that are not in the language of the site; undefined where all are. */
  marking: ((key: string, value: unknown) => unknown) | undefined;
  renderer: typeof import('./render.tsx');
  /** The built code of the threads that render pages, and a fingerprint of all code that renders. */
  pageWorker: { entry: URL; code: string };
  makeDownloads: () => Promise<Downloads>;
  additionsTo: (downloads: Downloads) => Promise<readonly Addition[]>;
  steps: Steps;
};

/** The public data file that says what there is to take away: known later than all others. */
const DOWNLOADS = 'downloads';

/** Gathers a short fingerprint of the public data, file by file: the same data always has the same. */
function fingerprinting(): {
  add: (name: string, json: string | Uint8Array) => void;
  told: () => string;
} {
  const hash = createHash('sha256');
  return {
    add: (name, json) => void hash.update(name).update(json),
    told: () => hash.digest('hex').slice(0, 10),
  };
}

/** A short fingerprint of public data: the same data always has the same. */
export function fingerprint(files: ReadonlyMap<string, unknown>): string {
  const { add, told } = fingerprinting();
  for (const [name, content] of files) add(name, JSON.stringify(content));
  return told();
}

/**
 * Writes everything that the client build does not: the data files, a page for every path, the page
 * for unknown addresses, what the additions bring, and pages and a table for retired ids. The client
 * build's index.html is the template.
 */
export async function writeSite(site: Target): Promise<void> {
  const { outDir, data, files, renderer, log, steps, pageWorker } = site;
  const started = performance.now();
  const edition: Edition = {
    ...editionOf(data),
    language: languageOfTexts(site),
    ...(site.languages.translated ? { original: data.about.language } : {}),
  };
  const template = templateOf(await readFile(join(outDir, 'index.html'), 'utf8'), renderer);
  const manifest = JSON.parse(await readFile(join(outDir, BUILD_MANIFEST), 'utf8')) as Manifest;
  const bundled = await readFile(join(outDir, BUNDLED), 'utf8');
  await rm(join(outDir, BUILD_MANIFEST));
  await rm(join(outDir, BUNDLED));
  const { write, done } = writerTo(outDir);

  await rm(join(outDir, 'data'), { recursive: true, force: true });
  const version = fingerprinting();
  const hashes = new Map<string, string>();
  const written = new Map<string, WrittenFile>();
  const writeData = async (name: string, content: unknown) => {
    const json = Buffer.from(JSON.stringify(content, site.marking));
    version.add(name, json);
    const hash = createHash('sha256').update(json).digest('base64');
    hashes.set(name, hash);
    written.set(`data/${name}.json`, { hash, bytes: json.length });
    await write(`data/${name}.json`, json);
  };
  const dataWritten = steps.begin('write data');
  for (const [name, content] of files) await writeData(name, content);
  await done();
  dataWritten();

  const paths = [...pagePaths(data), ...embedPagePaths(data), renderer.NOT_FOUND];
  const keptIn = pagesDir(outDir);
  const cache = new PageCache(keptIn, pageWorker.code, edition);
  const pool = pagePool(pageWorker.entry, { outDir, edition });
  let policy = '';
  let additions: readonly Addition[] = [];
  let told = '';
  try {
    const place = { outDir, base: site.base, template, manifest, edition, renderer };
    const pages = new SitePages({ ...place, pool, cache, steps }, paths);
    const isLate = (path: string) => renderer.slicesOf(path).includes(DOWNLOADS);
    const rendered = pages.render(
      paths.filter((path) => !isLate(path)),
      hashes,
    );
    // Its failure is told where it is waited for.
    rendered.catch(() => {});
    const made = steps.beginBeside('downloads: make');
    const downloads = await site.makeDownloads();
    made();
    // What the data page says of the downloads is public data, too.
    files.set(DOWNLOADS, downloads.slice);
    await writeData(DOWNLOADS, downloads.slice);
    await done();
    told = version.told();
    additions = await site.additionsTo(downloads);
    await rendered;
    await pages.render(paths.filter(isLate), hashes);
    const finished = await pages.finish(additions, told);
    for (const [file, facts] of finished.written) written.set(file, facts);
    policy = policyFor(inlineScripts(template), finished.styles);
  } finally {
    await pool.close();
  }
  tidyPages(keptIn, cache);
  await write(POLICY_FILE, policy);

  for (const addition of additions) {
    const made = (await addition.files?.()) ?? [];
    const done = steps.begin('write additions');
    for (const [path, content] of made) await write(path, content);
    for await (const [path, content] of addition.each?.() ?? []) await write(path, content);
    done();
  }

  const retired = retiredPaths(data);
  const moved = [...retired, ...misspeltPairs(data)];
  for (const { from, to } of moved) await write(join(from, 'index.html'), movedPage(site.base, to));
  const redirects = JSON.stringify(
    Object.fromEntries(
      retired.map(({ from, to }) => [below(from, site.base), below(to, site.base)]),
    ),
  );
  // Last of all: what there is to keep is told by what stands in the folder.
  await done();
  const listed = steps.begin('offline list');
  const offline = {
    outDir,
    pages: pagePaths(data),
    slices: [...files.keys()],
    version: told,
    manifest,
    written,
  };
  for (const [path, content] of await offlineFiles(offline, site.languages))
    await write(path, content);
  listed();
  await write('redirects.json', redirects);
  await write('licences.txt', licencesFile(bundled, Object.keys(manifest)));
  await write('bill-of-materials.cdx.json', await billOfMaterials());
  await done();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  log(`${paths.length + moved.length} pages, ${files.size} data files in ${seconds} s`);
}
