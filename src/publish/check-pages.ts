import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { HtmlValidate, FileSystemConfigLoader } from 'html-validate';
import type { ProposalSlice, RoundSlice } from '../model/slices/round-slice.ts';
import { languagesInFolders, pagePlaceOf, type PagePlace } from './page-places.ts';
import { languageProblems, linkedDataProblems, previewProblems } from './page-checks.ts';
import { foreignInStyles, foreignRequests, policyProblems } from './policy-checks.ts';
import { keptOfProposal, keptOfRound, readerProblems } from './reader-mode.ts';
import { languageOf } from './said-in.ts';
import { runTogether } from './text-apart.ts';
import { vocabularies } from './vocabularies.ts';
import { wordsLeftCheck } from './words-left.ts';

/**
 * `npm run check:pages`: checks every built page. Valid HTML; exactly one title, description and
 * canonical link (none on pages that are no address, or one for each view alone); every internal link and anchor hits something;
 * every address has a preview with a picture of the right size; JSON-LD can be read; a text in another
 * script bears its language; nothing in a page goes against its policy; no page and no stylesheet asks another host for anything; words that are drawn apart are
 * apart as text; reader mode is offered on rounds and proposals, and keeps what they say. Pages of other languages than
 * the first have no word of it left but in texts that bear its language.
 * Leaves the count in test-results/pages.json.
 */
const DIST = 'dist';
const MOST_SHOWN = 4000;

type Page = { path: string; html: string; place: PagePlace };

const files = await readdir(DIST, { recursive: true, withFileTypes: true });
const paths = new Set(
  files
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(DIST, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
);
const others = languagesInFolders(paths);
const first = languageOf(await readFile(join(DIST, 'index.html'), 'utf8'));
const pages: Page[] = await Promise.all(
  [...paths]
    .filter((path) => path.endsWith('.html'))
    .toSorted()
    .map(async (path) => ({
      path,
      html: await readFile(join(DIST, path), 'utf8'),
      place: pagePlaceOf(path, first, others),
    })),
);
const ids = new Map(
  pages.map(({ path, html }) => [
    path,
    new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] as string)),
  ]),
);

const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;

const isAddress = ({ place: { path }, html }: Page) =>
  path !== '/404.html' && !path.startsWith('/embed/') && !html.includes('http-equiv="refresh"');

/** A page that every view of it is sent: an address in it would take the place of theirs. */
const isOnlyViews = ({ place }: Page) => place.path === '/compare/index.html';

function headProblems(page: Page): string[] {
  const { html } = page;
  const head = html.slice(0, html.indexOf('</head>'));
  const moved = head.includes('http-equiv="refresh"');
  const wanted = page.place.path === '/404.html' || isOnlyViews(page) ? 0 : 1;
  const found = {
    title: count(html, /<title[ >]/g) - count(html, /<svg[^>]*>\s*<title/g),
    description: count(head, /<meta name="description"/g),
    canonical: count(head, /<link rel="canonical"/g),
  };
  return [
    found.title !== 1 && `${found.title} titles`,
    found.description !== 1 && `${found.description} descriptions in the head`,
    found.canonical !== wanted && `${found.canonical} canonical links, ${wanted} wanted`,
    !moved && count(html, /<h1[ >]/g) !== 1 && `${count(html, /<h1[ >]/g)} first-level headings`,
    !moved && !html.includes('data-path=') && 'no data-path on the root',
  ].filter((problem) => problem !== false);
}

function linkProblems({ path, html }: Page): string[] {
  const problems: string[] = [];
  for (const [, raw] of html.matchAll(/\shref="([^"]*)"/g)) {
    const href = (raw as string).replaceAll('&amp;', '&');
    if (/^https?:/.test(href)) continue;
    const url = new URL(href, `http://site${path.replace(/index\.html$/, '')}`);
    const target = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
    if (!paths.has(target)) problems.push(`the link ${href} leads to no file`);
    else if (url.hash && ids.has(target) && !ids.get(target)?.has(decodeURI(url.hash.slice(1))))
      problems.push(`the link ${href} leads to no anchor`);
  }
  return problems;
}

/** Some looks take a while: of pages of one kind every so many are tried. */
const ONE_OF = 8;

/** Whether the grammar of a page is looked at: in other languages than the first, pages of a kind have the same. */
const isParsed = ({ place }: Page, i: number) =>
  place.isFirst || place.path.split('/').length < 4 || i % ONE_OF === 1;

async function readerProblemsOf({ path, html }: Page): Promise<string[]> {
  const [, kind = '', id = ''] = /^\/(rounds|proposals)\/([^/]+)\/index\.html$/.exec(path) ?? [];
  if (id === '' || !tried.has(path)) return [];
  const slice: unknown = JSON.parse(await readFile(join(DIST, 'data', kind, `${id}.json`), 'utf8'));
  const kept =
    kind === 'rounds' ? keptOfRound(slice as RoundSlice) : keptOfProposal(slice as ProposalSlice);
  return readerProblems(html, kept);
}

const tried = new Set(
  ['/rounds/', '/proposals/'].flatMap((folder) =>
    pages
      .filter((page) => page.path.startsWith(folder) && isAddress(page))
      .filter((_, i) => i % ONE_OF === 1)
      .map(({ path }) => path),
  ),
);

const validator = new HtmlValidate(new FileSystemConfigLoader());
const wordsLeftIn = new Map(
  (await vocabularies(first, others)).map((one) => [one.language, wordsLeftCheck(one)]),
);

async function grammarProblems({ path, html }: Page): Promise<string[]> {
  const report = await validator.validateString(html, join(DIST, path));
  return report.results.flatMap(({ messages }) =>
    messages.map((m) => `${m.line}:${m.column} ${m.message} (${m.ruleId})`),
  );
}

let failed = 0;
let shown = 0;
for (const [i, page] of pages.entries()) {
  const problems = [
    ...(isParsed(page, i) ? await grammarProblems(page) : []),
    ...headProblems(page),
    ...linkProblems(page),
    ...previewProblems(page, DIST, isAddress(page), isOnlyViews(page)),
    ...linkedDataProblems(page),
    ...policyProblems(page.html),
    ...foreignRequests(page.html).map((address) => `it asks another host: ${address}`),
    ...languageProblems(page),
    ...(wordsLeftIn.get(page.place.language)?.(page.html) ?? []),
    ...runTogether(page.html).map((place) => `words run together: ${place}`),
    ...(await readerProblemsOf(page)),
  ];
  if (problems.length === 0) continue;
  failed += 1;
  for (const problem of problems) {
    shown += 1;
    if (shown <= MOST_SHOWN) console.error(`${DIST}${page.path}: ${problem}`);
  }
}
for (const path of [...paths].filter((name) => name.endsWith('.css'))) {
  const foreign = foreignInStyles(await readFile(join(DIST, path), 'utf8'));
  if (foreign.length === 0) continue;
  failed += 1;
  console.error(`${DIST}${path}: it asks another host: ${foreign.join(' ')}`);
}
if (shown > MOST_SHOWN) console.error(`... and ${shown - MOST_SHOWN} more problems`);
const passed = Math.max(pages.length - failed, 0);
await mkdir('test-results', { recursive: true });
await writeFile('test-results/pages.json', JSON.stringify({ passed, failed }));
console.log(`${passed} pages in order, ${failed} not`);
process.exitCode = failed > 0 || pages.length === 0 ? 1 : 0;
