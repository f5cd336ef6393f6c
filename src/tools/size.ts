import { measure, overBudget, type Budget } from './first-load.ts';

/**
 * `npm run check:size`: what the first load of each kind of page costs in the built site. A kind without
 * a budget is a failure, and so is a budget that fits no page: neither can be forgotten.
 */
const BUDGETS: Readonly<Record<string, Budget>> = {
  '/': { script: 120.2, html: 60 },
  '/404.html': { script: 111.4, html: 5 },
  '/about/': { script: 115.7, html: 10 },
  '/compare/': { script: 134.7, html: 8 },
  '/compare/*/': { script: 120.6, html: 40 },
  '/corrections/': { script: 114.3, html: 10 },
  '/data/': { script: 116.0, html: 15 },
  '/embed/compare/': { script: 128.2, html: 5 },
  '/embed/proposals/*/': { script: 0.9, html: 12 },
  '/embed/rounds/*/': { script: 0.9, html: 12 },
  '/offline/': { script: 117.4, html: 5 },
  '/positions/': { script: 114.9, html: 40 },
  '/proposals/': { script: 117.9, html: 25 },
  '/proposals/*/': { script: 121.4, html: 40 },
  '/rounds/*/': { script: 121.4, html: 40 },
  '/sources/': { script: 115.1, html: 60 },
  '/sources/*/': { script: 115.1, html: 60 },
};

/** Kilobytes, compressed, of a page's styles and of files that stand alone. */
const STYLES = 11.5;
const FILES = { 'embed.js': 1.5, 'data/index.json': 40 };

const found = measure('dist', Object.keys(FILES));
for (const { kind, html, script, styles, requests } of found.kinds)
  console.log(
    `${kind.padEnd(20)} html ${size(html)}  styles ${size(styles)}  script ${size(script)} in ${requests}`,
  );
for (const [file, bytes] of Object.entries(found.files))
  console.log(`${file.padEnd(20)}      ${size(bytes)}`);

const problems = overBudget(found, { kinds: BUDGETS, styles: STYLES, files: FILES });
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function size(bytes: number): string {
  return `${(bytes / 1000).toFixed(2).padStart(7)} kB`;
}
