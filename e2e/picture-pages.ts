/*
 * Every page with a picture. What all pictures promise (labels, keys, saving, how to read them) is measured on
 * each of these; a new picture is one line here.
 */
export type PicturePage = {
  path: string;
  /** Ids of its figures, in the order of the page. */
  figures: readonly string[];
};

export const PICTURE_PAGES: readonly PicturePage[] = [];
