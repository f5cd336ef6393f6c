/*
 * Every page with a picture. What all pictures promise (labels, keys, saving, how to read them) is measured on
 * each of these; a new picture is one line here.
 */
export type PicturePage = {
  path: string;
  /** The id of its figure. */
  figure: string;
  /** Rows of its table as a file, counted in the data by a person. */
  rows: number;
  /** Whether the cards of its marks put a proposal into the comparison. */
  compares?: true;
  /** It is so high that some phones have no canvas for it at twice its size. */
  high?: true;
  /** Its drawings have no labels: all words are text of the page. */
  plain?: true;
  /** A page of the same kind, from the start of the site, of the conflict in `src/testing/second-conflict`; null where it has none. */
  other: string | null;
};

export const PICTURE_PAGES: readonly PicturePage[] = [
  { path: '/', figure: 'tabled', rows: 144, compares: true, other: '' },
  { path: '/issues/', figure: 'matrix', rows: 689, compares: true, plain: true, other: 'issues/' },
  {
    path: '/issues/hostages-released/',
    figure: 'picture',
    rows: 79,
    compares: true,
    other: 'issues/prisoner-exchange/',
  },
  {
    path: '/issues/withdrawal/',
    figure: 'picture',
    rows: 98,
    compares: true,
    other: 'issues/security-guarantees/',
  },
  { path: '/people/', figure: 'room', rows: 338, other: 'people/' },
  {
    path: '/people/steve-witkoff/',
    figure: 'where-and-when',
    rows: 17,
    other: 'people/steve-witkoff/',
  },
  { path: '/timeline/', figure: 'timeline', rows: 243, other: 'timeline/' },
  { path: '/positions/', figure: 'positions-at', rows: 134, high: true, plain: true, other: null },
  { path: '/proposals/', figure: 'answers', rows: 257, compares: true, other: 'proposals/' },
  { path: '/proposals/', figure: 'families', rows: 130, compares: true, other: null },
  { path: '/venues/', figure: 'map', rows: 19, other: 'venues/' },
  { path: '/venues/', figure: 'by-year', rows: 19, other: null },
  { path: '/venues/doha/', figure: 'by-year', rows: 44, other: 'venues/istanbul/' },
];
