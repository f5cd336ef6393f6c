import type { Sheet } from '../../ui/picture/block.ts';
import type { Measure } from '../../ui/picture/text.ts';

/** The rows behind a picture, as a file: names of columns, and a row for each mark. */
export type PictureTable = {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
};

/** What stands around a picture in a file. */
export type Surroundings = {
  title: string;
  sentence: string;
  /** What stands below it, a line each: whose it is, of which edition, from where. */
  foot: readonly string[];
};

/** Lays out a picture that is more text than drawing, to be kept; others are kept as they are drawn on the page. */
export type PictureLayout = (around: Surroundings, measure: Measure) => Sheet;
