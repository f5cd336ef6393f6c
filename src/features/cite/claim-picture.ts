import { palette } from '../../ui/palette.ts';
import regular from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import semibold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import about from '../../data/about.json';
import { citeWords } from '../../messages/en/citing-dialog.ts';
import { date, list, quantity } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { CitedThing } from '../../model/citation/cited.ts';
import { EDGE, HEIGHT, layoutClaim, PICTURE_SERIF, WIDTH } from './claim-picture-layout.ts';

/** Paper in daylight, whatever the theme: a picture goes where the theme does not. */
const COLOURS = palette.light;

/** Sources that the picture names; the others are counted. */
const NAMED = 3;

/**
 * Loads the fonts of the page once more under a name of their own. The page does without them where
 * they come late, and a picture would do so too, for ever.
 */
async function loadFonts(): Promise<void> {
  if ([...document.fonts].some(({ family }) => family === PICTURE_SERIF)) return;
  const faces = [
    new FontFace(PICTURE_SERIF, `url(${regular})`, { weight: '400' }),
    new FontFace(PICTURE_SERIF, `url(${semibold})`, { weight: '600' }),
  ];
  for (const face of await Promise.all(faces.map((each) => each.load()))) document.fonts.add(face);
}

/** Draws a claim with its attribution, its sources, its address and its version, as PNG. */
export async function claimPicture(
  thing: CitedThing & { kind: 'claim' },
  sentence: string,
): Promise<Blob> {
  // Without the font of the page the next best is used; a picture is better than none.
  await loadFonts().catch(() => {});
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  const { claim, id, title, address } = thing;
  const { picture } = citeWords;
  const plan = layoutClaim(
    {
      head: title,
      figure: claim.quantity && capitalised(quantity(claim.quantity)),
      sentence,
      source: picture.source(sourcesText(thing)),
      address: address.replace(/^https?:\/\//, ''),
      foot: picture.foot(words.site.name, id ?? '', about.version, date(about.date)),
    },
    (text, font) => {
      pen.font = font;
      return pen.measureText(text).width;
    },
  );
  pen.fillStyle = COLOURS.paper;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = COLOURS.accent;
  pen.fillRect(0, 0, WIDTH, 10);
  pen.fillStyle = COLOURS.ink;
  pen.fillRect(EDGE, plan.rule, WIDTH - 2 * EDGE, 2);
  pen.textBaseline = 'middle';
  for (const { text, y, font, tone } of plan.lines) {
    pen.font = font;
    pen.fillStyle = COLOURS[tone];
    pen.fillText(text, EDGE, y);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture came out empty'))),
      'image/png',
    );
  });
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Reuters (28 Jan 2024), AP (undated) and 2 more" */
function sourcesText({ sources }: CitedThing): string {
  const { picture } = citeWords;
  const shown = sources
    .slice(0, NAMED)
    .map(
      ({ publisher, published }) =>
        `${publisher.name} (${published ? date(published) : picture.undated})`,
    );
  const more = sources.length - shown.length;
  return more > 0 ? picture.more(shown.join(', '), more) : list(shown);
}
