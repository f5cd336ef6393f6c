import { measure, overBudget, type Budget } from './first-load.ts';

/**
 * `npm run check:size`: what the first load of each kind of page costs in the built site. A kind without
 * a budget is a failure, and so is a budget that fits no page: neither can be forgotten.
 */
const BUDGETS: Readonly<Record<string, Budget>> = {
  '/': { script: 123.4, html: 60 },
  '/404.html': { script: 114.3, html: 5 },
  '/about/': { script: 125.2, html: 10 },
  '/compare/': { script: 135.5, html: 8 },
  '/compare/*/': { script: 124.3, html: 40 },
  '/corrections/': { script: 118.1, html: 70 },
  '/data/': { script: 119.3, html: 15 },
  '/embed/compare/': { script: 130.9, html: 5 },
  '/embed/issues/': { script: 0.9, html: 40 },
  '/embed/issues/*/': { script: 0.9, html: 20 },
  '/embed/people/': { script: 0.9, html: 30 },
  '/embed/people/*/': { script: 0.9, html: 12 },
  '/embed/positions/': { script: 0.9, html: 35 },
  '/embed/proposals/': { script: 0.9, html: 40 },
  '/embed/proposals/*/': { script: 0.9, html: 12 },
  '/embed/rounds/*/': { script: 0.9, html: 12 },
  '/embed/tabled/': { script: 0.9, html: 30 },
  '/embed/timeline/': { script: 0.9, html: 50 },
  '/embed/venues/': { script: 0.9, html: 30 },
  '/issues/': { script: 125, html: 40 },
  '/issues/*/': { script: 126.6, html: 40 },
  '/offline/': { script: 120.3, html: 5 },
  '/people/': { script: 126.9, html: 25 },
  '/people/*/': { script: 126.7, html: 20 },
  '/positions/': { script: 128.2, html: 60 },
  '/proposals/': { script: 121.9, html: 57 },
  '/proposals/*/': { script: 120.7, html: 40 },
  '/rounds/*/': { script: 122.3, html: 40 },
  '/timeline/': { script: 129, html: 60 },
  '/sources/': { script: 118.5, html: 60 },
  '/sources/*/': { script: 118.5, html: 60 },
  '/venues/': { script: 126, html: 20 },
  '/venues/*/': { script: 126, html: 20 },
};

/** Kilobytes, compressed, of a page's styles and of files that stand alone. */
const STYLES = 13.2;
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
