import regular from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import semibold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import { palette } from '../palette.ts';
import { fromLeft, type Face, type Sheet } from './block.ts';
import type { Measure } from './text.ts';
import { PNG } from '../../site/media-types.ts';

/** The families under which the fonts of the page are loaded for pictures. */
const FAMILY = 'Picture Serif';
const SANS_FAMILY = 'Picture Sans';
const SERIF = `"${FAMILY}", Georgia, "Noto Serif", serif`;
const SANS = `"${SANS_FAMILY}", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif`;

const FACES: Record<Face, (size: number) => string> = {
  'serif-400': (size) => `${size}px ${SERIF}`,
  'serif-600': (size) => `600 ${size}px ${SERIF}`,
  'sans-400': (size) => `${size}px ${SANS}`,
  'sans-600': (size) => `600 ${size}px ${SANS}`,
  'sans-italic': (size) => `italic ${size}px ${SANS}`,
};

/**
 * Loads the fonts of the page once more under a name of their own. The page does without them where
 * they come late, and a picture would do so too, for ever.
 */
async function loadFonts(): Promise<void> {
  if ([...document.fonts].some(({ family }) => family === FAMILY)) return;
  const faces = [
    new FontFace(FAMILY, `url(${regular})`, { weight: '400' }),
    new FontFace(FAMILY, `url(${semibold})`, { weight: '600' }),
    ...facesOfScript(),
  ];
  for (const face of await Promise.all(faces.map((each) => each.load()))) document.fonts.add(face);
}

/** The faces of another script than Latin, where the language of the page has some: its styles name their files. */
function facesOfScript(): FontFace[] {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules.flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const say = (name: string) => rule.style.getPropertyValue(name);
    const [, kind] = /^"?Script (Serif|Sans)"?$/.exec(say('font-family')) ?? [];
    if (!kind) return [];
    // The size is not in every browser; without it letters are a little smaller.
    const description: FontFaceDescriptors & { sizeAdjust: string } = {
      weight: say('font-weight'),
      unicodeRange: say('unicode-range'),
      sizeAdjust: say('size-adjust'),
    };
    return [new FontFace(kind === 'Serif' ? FAMILY : SANS_FAMILY, say('src'), description)];
  });
}

/**
 * Lays a picture out by the fonts in which this browser draws it. Rejects where it draws none.
 */
export async function laidOut(layout: (measure: Measure) => Sheet): Promise<Sheet> {
  // Without the font of the page the next best is used; a picture is better than none.
  await loadFonts().catch(() => {});
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  return layout((text, { font, size }) => {
    pen.font = FACES[font](size);
    return pen.measureText(text).width;
  });
}

/** Lays a picture out and draws it, as `painted` does. */
export async function drawn(layout: (measure: Measure) => Sheet, scale: number): Promise<Blob> {
  return painted(await laidOut(layout), scale);
}

/**
 * Draws a picture as PNG in the colours of the day, whatever the theme: a picture goes where the theme does not. Rejects
 * where the browser draws none.
 *
 * @param scale pixels of the file for a pixel of the sheet.
 */
export function painted(sheet: Sheet, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.reject(new Error('this browser draws no pictures'));
  canvas.width = sheet.width * scale;
  canvas.height = Math.ceil(sheet.height) * scale;
  pen.scale(scale, scale);
  pen.fillStyle = palette.light.paper;
  pen.fillRect(0, 0, sheet.width, canvas.height);
  pen.direction = sheet.direction;
  for (const item of fromLeft(sheet.items, sheet.width, sheet.direction)) {
    pen.fillStyle = palette.light[item.colour];
    if (item.kind === 'box') pen.fillRect(item.x, item.y, item.width, item.height);
    if (item.kind !== 'text') continue;
    pen.font = FACES[item.font](item.size);
    pen.textAlign = item.end ? 'right' : 'left';
    pen.fillText(item.text, item.x, item.y);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture came out empty'))),
      PNG.type,
    );
  });
}
