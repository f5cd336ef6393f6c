import { saidTable } from '../../messages/rows/rows.ts';
import { words } from '../../messages/words.ts';
import type { Comparison } from '../../model/comparison.ts';
import { drawn } from '../../ui/picture/canvas.ts';
import { cardSheet } from './card-layout.ts';
import { comparisonSheet } from './picture-layout.ts';
import { editionLine, sourceLine, sourcesLine } from './source-line.ts';
import { date } from '../../messages/format.ts';
import { paths } from '../../urls/paths.ts';
import { today } from '../../ui/today.ts';

/** Twice as many pixels as on the page: it is sharp in print and on every screen. */
const SCALE = 2;
/** Higher pictures are not shown by the places where people put them. */
const MOST_HEIGHT = 8000;
/** Some phones have no canvas with more pixels than this. */
const MOST_PIXELS = 16_700_000;

/** Draws the key figures of a comparison in the size of articles and posts, as PNG. */
export function card(comparison: Comparison, address: string): Promise<Blob> {
  const lines = {
    sources: sourcesLine(comparison),
    edition: editionLine(comparison, address),
    short: editionLine(comparison, paths.compare.to()),
  };
  return drawn((measure) => cardSheet(saidTable(comparison), lines, measure, words.direction), 1);
}

/** Draws a comparison as it is shown, with its date and its source line, as PNG. */
export function picture(comparison: Comparison, address: string): Promise<Blob> {
  const table = saidTable(comparison);
  const lines = {
    date: words.exporting.seen(date(today())),
    source: sourceLine(comparison, address),
  };
  const most = (width: number) =>
    Math.min(MOST_HEIGHT / SCALE, MOST_PIXELS / (width * SCALE * SCALE));
  return drawn((measure) => comparisonSheet(table, lines, measure, most, words.direction), SCALE);
}
