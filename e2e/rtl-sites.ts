import { testOf } from './build-site.ts';

/*
 * The sites in Arabic and Hebrew. The names and sentences of their dataset are English: nothing mixes two ways of
 * writing more.
 */

const DATA = 'src/testing/second-conflict';
const COMPARED =
  'p=2025-06-02-russian-memorandum.2025-06-02-ukrainian-memorandum.2025-12-24-20-points';
/** A page of each kind, by its path from the home page on. */
export const RTL_PAGES = {
  home: '',
  round: 'rounds/2025-06-02-istanbul/',
  proposal: 'proposals/2025-12-24-20-points/',
  proposals: 'proposals/',
  comparison: `compare/?${COMPARED}&base=2025-06-02-russian-memorandum`,
  change: 'compare/2025-11-20-28-points...2025-12-24-20-points/',
  timeline: 'timeline/',
  positions: 'positions/',
  issues: 'issues/',
  people: 'people/',
  venues: 'venues/',
  sources: 'sources/',
  corrections: 'corrections/',
  data: 'data/',
  about: 'about/',
  'your talks': 'your-talks/',
  'frame of a round': 'embed/rounds/2025-06-02-istanbul/',
  'frame of a proposal': 'embed/proposals/2025-12-24-20-points/',
  'frame of a comparison': `embed/compare/?${COMPARED}`,
};

/** `test` in the site of a language: `page.goto` takes paths from its home page on. */
const siteIn = (language: string) => testOf({ data: DATA, env: { PARLEY_LANGUAGE: language } });

/** The languages that run from right to left, each with its site. */
export const RTL_SITES = { ar: siteIn('ar'), he: siteIn('he') } as const;
