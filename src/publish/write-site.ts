import { moved as movedWords } from '#language/moved.ts';
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { minifySync } from 'vite';
import { words } from '../messages/words.ts';
import { BUILT } from '../app/head-follows.ts';
import { headFile } from '../app/head-file.ts';
import { sliceUrl } from '../dataset/slice-url.ts';
import { SVG } from '../site/media-types.ts';
import { below } from '../site/path.ts';
import type { HeadTag } from '../ui/head-tag.ts';
import type { Addition, Site } from './addition.ts';
import { editionOf } from '../model/slices/edition.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { BUILD_MANIFEST } from './build-manifest.ts';
import { editionScript } from './edition-script.ts';
import { headHtml } from './head-tags.ts';
import { asFrame } from './frame-page.ts';
import { inLanguage } from './language.ts';
import { BUNDLED, licencesFile } from './licences.ts';
import { offlineFiles } from './offline/write.ts';
import type { Manifest } from './offline/release.ts';
import { misspeltPairs, retiredPaths } from './moved-paths.ts';
import { embedPagePaths, pagePaths } from './page-paths.ts';
import { hostFiles } from './hosts/host-files.ts';
import { inlineScripts, policyFor, policyTag } from './policy.ts';
import { POLICY_FILE } from './policy-file.ts';
import { PageStyles, sheetOf } from './styles/page-styles.ts';
import { redirectsIn } from './server-rules.ts';
import { stepOf, type Steps } from './steps.ts';
import { writerTo } from './writer.ts';

type Target = Site & {
  outDir: string;
  renderer: typeof import('./render.tsx');
  additions: readonly Addition[];
  steps: Steps;
};

/** Where index.html has the line for a page whose app does not come. */
const LATE = '<!--late-->';
/** Where it has what the page may load. */
const POLICY = '<!--policy-->';

/** A short fingerprint of the public data: the same data always has the same. */
export function fingerprint(files: ReadonlyMap<string, unknown>): string {
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(name).update(JSON.stringify(content));
  return hash.digest('hex').slice(0, 10);
}

/**
 * Writes everything that the client build does not: the data files, a page for every path, the page
 * for unknown addresses, what the additions bring, and pages and a table for retired ids. The client
 * build's index.html is the template.
 */
export async function writeSite(site: Target): Promise<void> {
  const { outDir, data, files, renderer, additions, log, steps } = site;
  const started = performance.now();
  const version = steps.of('fingerprint', () => fingerprint(files));
  const edition = editionOf(data);
  const told = editionScript(edition);
  const shell = inLanguage(await readFile(join(outDir, 'index.html'), 'utf8'), renderer.LANGUAGE);
  const short = replaceOnce(afterPage(sameOrigin(shortened(shell))), LATE, renderer.LATE_LINE);
  const template = replaceOnce(short, POLICY, policyTag(policyFor(inlineScripts(short))));
  const manifest = JSON.parse(await readFile(join(outDir, BUILD_MANIFEST), 'utf8')) as Manifest;
  const bundled = await readFile(join(outDir, BUNDLED), 'utf8');
  await rm(join(outDir, BUILD_MANIFEST));
  await rm(join(outDir, BUNDLED));
  const { write, done } = writerTo(outDir);

  await rm(join(outDir, 'data'), { recursive: true, force: true });
  const dataWritten = steps.begin('write data');
  for (const [name, content] of files) await write(`data/${name}.json`, JSON.stringify(content));
  dataWritten();

  const styles = new PageStyles();
  const writePage = async (path: string, file: string, html: string) => {
    styles.note(path, join(outDir, file), html);
    await write(file, html);
  };
  const codeOf = ({ file }: { file: string | null }) =>
    chunksOf(file, manifest)
      .map((chunk) => `${site.base}${chunk}`)
      .filter((url) => !template.includes(url))
      .map(modulePreload);
  const pages = [...pagePaths(data), ...embedPagePaths(data)];
  let kind = '';
  let endOfKind = () => {};
  for (const path of pages) {
    const step = stepOf(path);
    if (step !== kind) {
      endOfKind();
      endOfKind = steps.begin((kind = step));
    }
    const page = await renderer.renderPage(path, files, edition);
    const still = page.frame === 'still';
    const preloads = still
      ? []
      : [
          ...codeOf(page),
          ...page.slices.map((name) => dataPreload(sliceUrl(site.base, name, version))),
        ];
    const about = { path, ...page.described };
    const tags = page.frame ? [] : additions.flatMap(({ head }) => head?.(about) ?? []);
    const inFrame = page.frame ? additions.map(({ frameHead }) => frameHead?.(about) ?? '') : [];
    const added = headHtml(tags.map(marked)) + inFrame.join('');
    const html = fill(template, {
      ...page,
      head: page.head + added + (still ? '' : told),
      path,
      preloads,
      version,
    });
    const framed = page.frame ? asFrame(html, page.frame) : html;
    await writePage(path, join(path, 'index.html'), framed);
    if (!page.frame) await write(headFile(path), JSON.stringify(tags));
  }
  endOfKind();
  const notFound = await renderer.renderPage(renderer.NOT_FOUND, files, edition);
  await writePage(
    '/404.html',
    '404.html',
    fill(template, {
      ...notFound,
      head: notFound.head + told,
      path: '404',
      preloads: codeOf(notFound),
      version,
    }),
  );
  const inPages = await styles.write(outDir, sheetOf(template));
  const policy = policyFor(inlineScripts(template), inPages);
  await write(POLICY_FILE, policy);

  for (const addition of additions) {
    const made = (await addition.files?.()) ?? [];
    const written = steps.begin('write additions');
    for (const [path, content] of made) await write(path, content);
    for await (const [path, content] of addition.each?.() ?? []) await write(path, content);
    written();
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
  const offline = { outDir, pages: pagePaths(data), slices: [...files.keys()], version, manifest };
  for (const [path, content] of await offlineFiles(offline)) await write(path, content);
  listed();
  await write('redirects.json', redirects);
  const hosted = {
    base: site.base,
    policy,
    redirects: redirectsIn(redirects, site.base),
  };
  await write('licences.txt', licencesFile(bundled, Object.keys(manifest)));
  await write('bill-of-materials.cdx.json', await billOfMaterials());
  for (const [name, text] of hostFiles(outDir, hosted)) await write(name, text);
  await done();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  log(`${pages.length + 1 + moved.length} pages, ${files.size} data files in ${seconds} s`);
}

/** A tag as the app knows it again, when it has to make room for that of another page. */
function marked([name, attributes, ...text]: HeadTag): HeadTag {
  return [name, { ...attributes, [BUILT]: '' }, ...text];
}

/** Built files of a page's own code: its chunk and what it imports, save what the entry has. */
function chunksOf(source: string | null, manifest: Manifest, seen = new Set<string>()): string[] {
  if (source === null || seen.has(source)) return [];
  seen.add(source);
  const chunk = manifest[source];
  if (!chunk) throw new Error(`the build has no chunk for ${source}`);
  if (chunk.isEntry) return [];
  return [chunk.file, ...(chunk.imports ?? []).flatMap((name) => chunksOf(name, manifest, seen))];
}

const modulePreload = (url: string) =>
  `<link rel="modulepreload" fetchpriority="low" href="${url}" />`;

const dataPreload = (url: string) =>
  `<link rel="preload" as="fetch" crossorigin="anonymous" fetchpriority="low" href="${url}" />`;

/** The template with its inline scripts as short as they can be: they go to every reader of every page. */
function shortened(template: string): string {
  return template
    .replace(/\s*<!-- .*? -->/gs, '')
    .replace(
      /<script>(.*?)<\/script>/s,
      (_, code: string) => `<script>${minifySync('inline.js', code).code.trim()}</script>`,
    )
    .replace(
      /(<script type="speculationrules">)(.*?)(<\/script>)/s,
      (_, start: string, rules: string, end: string) =>
        start + JSON.stringify(JSON.parse(rules)) + end,
    );
}

/**
 * The template without the mode in which Vite asks for styles and code. They are of the same origin, and with
 * it a page that somebody saved to disk, or that stands in a frame of no origin, has no styles.
 */
function sameOrigin(template: string): string {
  return template.replace(
    /(<(?:script|link rel="(?:stylesheet|modulepreload)")[^>]*?) crossorigin(?:="[^"]*")?/g,
    '$1',
  );
}

/**
 * The template with its code at the end, where nothing of it is asked for before the page has come: what is read
 * needs none, and on a slow line it would take the page's place.
 */
function afterPage(template: string): string {
  const code = /\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g;
  const tags = (template.match(code) ?? []).map((tag) =>
    tag.trim().replace(/^<\w+ \w+="\w+"/, '$& fetchpriority="low"'),
  );
  return replaceOnce(template.replace(code, ''), '</body>', `${tags.join('')}</body>`);
}

type Filling = {
  head: string;
  body: string;
  params: readonly string[];
  path: string;
  preloads: string[];
  version: string;
};

/** Puts a page into the template. Every placeholder must be there, or the page would lack a part. */
function fill(template: string, page: Filling): string {
  const { head, body, params, path, preloads, version } = page;
  const meta = `<meta name="parley-data" content="${version}" />`;
  const view = params.length > 0 ? ` data-view="${params.join(' ')}"` : '';
  return [
    ['<html', `<html${view}`],
    ['<!--head-->', `${head}${meta}`],
    // Before the text of the page is there, which may speak of such a tag.
    ['</body>', `${preloads.join('')}</body>`],
    ['<div id="root"></div>', `<div id="root" data-path="${path}">${body}</div>`],
  ].reduce((html, [from = '', to = '']) => replaceOnce(html, from, to), template);
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`index.html must contain ${from} once`);
  // A function, because "$" in a replacement string has a meaning.
  return text.replace(from, () => to);
}

/** A page that leads on, for hosts that cannot redirect. */
function movedPage(base: string, path: string): string {
  const to = below(path, base);
  return `<!doctype html>
<html lang="${words.tag}" dir="${words.direction}">
  <head>
    <meta charset="utf-8" />
    ${policyTag(policyFor([]))}
    <title>${movedWords.title}</title>
    <meta name="description" content="${movedWords.description}" />
    <meta name="robots" content="noindex" />
    <link rel="icon" href="${base}icon.svg" type="${SVG.type}" />
    <link rel="canonical" href="${to}" />
    <meta http-equiv="refresh" content="0; url=${to}" />
  </head>
  <body>
    <h1>${movedWords.title}</h1>
    <p>${movedWords.now} <a href="${to}"><bdi dir="ltr">${to}</bdi></a></p>
  </body>
</html>
`;
}
