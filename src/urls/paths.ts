import { OPEN_PATH } from '../site/own.ts';

/**
 * Every address of the site: the pattern that the router matches, and the builder that links use. A
 * path names a thing and has a preview; search params are a view of it. Addresses are fixed: people
 * will have linked to them.
 */
export const paths = {
  home: { pattern: '/', to: () => '/' },
  round: { pattern: '/rounds/:id/', to: (id: string) => `/rounds/${id}/` },
  proposals: { pattern: '/proposals/', to: () => '/proposals/' },
  proposal: { pattern: '/proposals/:id/', to: (id: string) => `/proposals/${id}/` },
  /** The list of proposals of a time before the newest, which stand at `/proposals/`. A page holds the same for good. */
  proposalsPart: {
    pattern: '/proposals/list/:id/',
    to: (part: string) => `/proposals/list/${part}/`,
  },
  compare: { pattern: '/compare/', to: () => '/compare/' },
  /** What changed from a proposal to one that builds on it: `/compare/<predecessor>...<proposal>/`. */
  changes: { pattern: '/compare/:pair/', to: (pair: string) => `/compare/${pair}/` },
  issues: { pattern: '/issues/', to: () => '/issues/' },
  issue: { pattern: '/issues/:id/', to: (id: string) => `/issues/${id}/` },
  /** An issue in a time before the newest, which stands at `/issues/<id>/`. A page holds the same for good. */
  issuePart: {
    pattern: '/issues/:id/:part/',
    to: (id: string, part: string) => `/issues/${id}/${part}/`,
  },
  timeline: { pattern: '/timeline/', to: () => '/timeline/' },
  /** A part of a very long timeline before the newest, which is at `/timeline/`. A page holds the same for good. */
  timelinePart: { pattern: '/timeline/:id/', to: (part: string) => `/timeline/${part}/` },
  people: { pattern: '/people/', to: () => '/people/' },
  person: { pattern: '/people/:id/', to: (id: string) => `/people/${id}/` },
  venues: { pattern: '/venues/', to: () => '/venues/' },
  venue: { pattern: '/venues/:id/', to: (id: string) => `/venues/${id}/` },
  /** The rounds of a place in a time before the newest, which stand at `/venues/<id>/`. A page holds the same for good. */
  venuePart: {
    pattern: '/venues/:id/:part/',
    to: (id: string, part: string) => `/venues/${id}/${part}/`,
  },
  positions: { pattern: '/positions/', to: () => '/positions/' },
  /** Very many positions, before the newest, which are at `/positions/`. A page holds the same for good. */
  positionsPart: { pattern: '/positions/:id/', to: (part: string) => `/positions/${part}/` },
  corrections: { pattern: '/corrections/', to: () => '/corrections/' },
  /** Corrections before the newest, which stand at `/corrections/`. A page holds the same for good. */
  correctionsPart: {
    pattern: '/corrections/:part/',
    to: (part: string) => `/corrections/${part}/`,
  },
  sources: { pattern: '/sources/', to: () => '/sources/' },
  /** The list of sources from its second page on; the first is `/sources/`, where every source can be found by its id. */
  sourcesPart: { pattern: '/sources/:id/', to: (part: string) => `/sources/${part}/` },
  about: { pattern: '/about/', to: () => '/about/' },
  data: { pattern: '/data/', to: () => '/data/' },
  /** What is kept on the reader's device. The worker knows this address, too. */
  offline: { pattern: '/offline/', to: () => '/offline/' },
  /** Where a reader opens files of their own, and where one that is open is shown. Nothing of it is on a server. */
  yourTalks: { pattern: '/your-talks/', to: () => '/your-talks/' },
  openOwn: { pattern: OPEN_PATH, to: () => OPEN_PATH },
} as const;

/** A comparison of these ids, in this order. */
export function comparePath(ids: readonly string[]): string {
  return ids.length === 0 ? paths.compare.to() : `${paths.compare.to()}?p=${ids.join('.')}`;
}

/** What changed from a proposal to one that builds on it. */
export function changesPath(before: string, after: string): string {
  return paths.changes.to(`${before}...${after}`);
}

/** Where on the page About it stands what the marks of pictures mean. */
export const READING = 'marks';

/** How to read a picture: every picture leads there. */
export function readingPath(): string {
  return `${paths.about.to()}#${READING}`;
}
