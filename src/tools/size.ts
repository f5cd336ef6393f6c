import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beyond, languageFolders, measure, overBudget, type Budget } from './first-load.ts';

/**
 * `npm run check:size`: what the first load of each kind of page costs in the built site. A kind without
 * a budget is a failure, and so is a budget that fits no page: neither can be forgotten. The styles that a page has in
 * it (about 6 kB) count with its HTML. Two more kinds of addresses are 0.1 kB of every page, and that a long time comes
 * in parts 0.8 of the timeline and 1.7 of the positions (decision 54); that the app draws what is in sight first is
 * 0.1 kB of every page (decision 60). That a file of a reader's own can take the place of the published dataset, and that
 * rounds are planned, dates about a day and sources without an address, is 0.7 kB of every page (decisions 63 to 65). The list
 * of languages, and what keeps names and sums in their direction among words of any, is 1.2 kB of every page and 0.3 of the
 * sheet (decisions 66 and 67).
 */
const BUDGETS: Readonly<Record<string, Budget>> = {
  '/': { script: 128.15, html: 60.1 },
  '/404.html': { script: 115.65, html: 9.5 },
  '/about/': { script: 128.55, html: 14.2 },
  '/compare/': { script: 139.55, html: 11.4 },
  '/compare/*/': { script: 128.35, html: 40 },
  '/corrections/': { script: 121.95, html: 55 },
  '/data/': { script: 123.05, html: 18.8 },
  '/embed/compare/': { script: 134.45, html: 9 },
  '/embed/issues/': { script: 0.9, html: 40 },
  '/embed/issues/*/': { script: 0.9, html: 20 },
  '/embed/people/': { script: 0.9, html: 30 },
  '/embed/people/*/': { script: 0.9, html: 12 },
  '/embed/positions/': { script: 0.9, html: 37 },
  '/embed/proposals/': { script: 0.9, html: 40 },
  '/embed/proposals/*/': { script: 0.9, html: 14 },
  '/embed/rounds/*/': { script: 0.9, html: 13.3 },
  '/embed/tabled/': { script: 0.9, html: 30 },
  '/embed/timeline/': { script: 0.9, html: 50 },
  '/embed/venues/': { script: 0.9, html: 30 },
  '/issues/': { script: 129.05, html: 40 },
  '/issues/*/': { script: 131.75, html: 40 },
  '/offline/': { script: 123.85, html: 10.3 },
  '/people/': { script: 130.35, html: 25 },
  '/people/*/': { script: 130.15, html: 20 },
  '/positions/': { script: 133.35, html: 64.2 },
  '/proposals/': { script: 123.35, html: 60.4 },
  '/proposals/*/': { script: 119.75, html: 40 },
  '/rounds/*/': { script: 121.35, html: 40.6 },
  '/timeline/': { script: 133.15, html: 60 },
  '/sources/': { script: 120.25, html: 60.6 },
  '/sources/*/': { script: 120.25, html: 60 },
  '/venues/': { script: 129.75, html: 20 },
  '/your-talks/': { script: 128.75, html: 11.5 },
  '/your-talks/open/': { script: 116.05, html: 10.1 },
  '/venues/*/': { script: 130.25, html: 20 },
};

/** Kilobytes, compressed, of the styles in a page, of the whole sheet, and of files that stand alone. */
const STYLES = 7.1;
const SHEET = 13.8;
/**
 * By how much the script and styles of a page in another language may be longer than in English: 2 kB are wanted. Its words
 * are longer in UTF-8, it has more rules than English, and says what is a draft: Spanish needs 2.5, French 3.1, Hebrew 3.7,
 * Arabic 5.1. The button that shows originals is 0.2 kB of them, and 0.15 left all pages for it (decision 69); Arabic words
 * of two letters are 0.1 where lists are filtered (decision 68).
 */
const LANGUAGE = 5.1;
/** Of any file of data that a page asks for: a longer list comes in parts (decision 49). */
const DATA = 150;
const FILES = {
  'embed.js': 1.5,
  'data/index.json': 40,
  'data/names.json': 15,
  ...Object.fromEntries(searchFiles('dist').map((file) => [file, DATA])),
};

const found = measure('dist', Object.keys(FILES));
for (const { kind, html, script, styles, sheet, data, requests } of found.kinds)
  console.log(
    `${kind.padEnd(20)} html ${size(html)}  styles in it ${size(styles)}  sheet ${size(sheet)}  data ${size(data)}  script ${size(script)} in ${requests}`,
  );
for (const [file, bytes] of Object.entries(found.files))
  console.log(`${file.padEnd(20)}      ${size(bytes)}`);

const problems = overBudget(found, {
  kinds: BUDGETS,
  styles: STYLES,
  sheet: SHEET,
  data: DATA,
  files: FILES,
});
for (const language of languageFolders('dist')) {
  const more = beyond(found, measure(join('dist', language), []));
  const most = (of: 'script' | 'html') => more.toSorted((a, b) => b[of] - a[of])[0];
  console.log(
    `${language}: at most ${size(most('script')?.script ?? 0)} of script and styles more (${most('script')?.kind}), ${size(most('html')?.html ?? 0)} of HTML (${most('html')?.kind})`,
  );
  for (const { kind, script } of more)
    if (script > LANGUAGE * 1000)
      problems.push(
        `/${language}${kind}: ${size(script)} of script more than in English, ${LANGUAGE} allowed`,
      );
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** What the search reads: no page asks for it unless somebody searches. */
function searchFiles(folder: string): string[] {
  return readdirSync(`${folder}/data`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^search.*\.json$/.test(file))
    .map((file) => `data/${file}`);
}

function size(bytes: number): string {
  return `${(bytes / 1000).toFixed(2).padStart(7)} kB`;
}
