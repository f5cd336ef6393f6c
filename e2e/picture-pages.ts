/*
 * Every page with a picture. What all pictures promise (labels, keys, saving, how to read them) is measured on
 * each of these; a new picture is one line here.
 */
export type PicturePage = {
  path: string;
  /** Ids of its figures, in the order of the page. */
  figures: readonly string[];
  /** A page of the same kind, from the start of the site, of the conflict in `src/testing/second-conflict`; null where it has none. */
  other: string | null;
};

export const PICTURE_PAGES: readonly PicturePage[] = [
  { path: '/people/', figures: ['room'], other: 'people/' },
  { path: '/people/steve-witkoff/', figures: ['where-and-when'], other: null },
];
