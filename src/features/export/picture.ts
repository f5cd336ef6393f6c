import { saidTable } from '../../messages/rows/rows.ts';
import { words } from '../../messages/words.ts';
import type { Comparison } from '../../model/comparison.ts';
import { palette } from '../../ui/palette.ts';
import { EDGE, layout, PAGE_FONT } from './picture-layout.ts';
import { sourceLine } from './source-line.ts';
import { today } from './today.ts';

/** Twice as many pixels as on the page: it is sharp in print and on every screen. */
const SCALE = 2;
/** Higher pictures are not shown by the places where people put them. */
const MOST_HEIGHT = 8000;
/** Some phones have no canvas with more pixels than this. */
const MOST_PIXELS = 16_700_000;

/** Paper in daylight, whatever the theme: a picture goes where the theme does not. */
const COLOURS = palette.light;

/** Draws a comparison as it is shown, with its date and its source line, as PNG. */
export async function picture(comparison: Comparison, address: string): Promise<Blob> {
  // Without the font of the page the next best is used; a picture is better than none.
  await document.fonts.load(PAGE_FONT).catch(() => []);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  const plan = layout(
    saidTable(comparison),
    { date: words.exporting.seen(today()), source: sourceLine(comparison, address) },
    (text, font) => {
      pen.font = font;
      return pen.measureText(text).width;
    },
    (width) => Math.min(MOST_HEIGHT / SCALE, MOST_PIXELS / (width * SCALE * SCALE)),
  );
  canvas.width = plan.width * SCALE;
  canvas.height = Math.ceil(plan.height) * SCALE;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = COLOURS.paper;
  pen.fillRect(0, 0, plan.width, canvas.height);
  for (const { y, strong } of plan.rules) {
    pen.fillStyle = strong ? COLOURS.ink : COLOURS.line;
    pen.fillRect(EDGE, y, plan.width - 2 * EDGE, strong ? 2 : 1);
  }
  pen.textBaseline = 'middle';
  for (const { text, x, y, font, height, soft } of plan.texts) {
    pen.font = font;
    pen.fillStyle = soft ? COLOURS.soft : COLOURS.ink;
    pen.fillText(text, x, y + height / 2);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture came out empty'))),
      'image/png',
    );
  });
}
