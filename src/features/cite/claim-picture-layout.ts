import { wrapText, type Measure } from '../../ui/wrap-text.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;
export const EDGE = 64;

/** The family under which the fonts of the page are loaded for the picture. */
export const PICTURE_SERIF = 'Picture Serif';

const SERIF = `"${PICTURE_SERIF}", Georgia, serif`;
const SANS = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** What a picture of a claim says. */
export type ClaimPictureText = {
  /** The record on which the claim stands. */
  head: string;
  /** Its figure with its unit; null where it has none. */
  figure: string | null;
  sentence: string;
  source: string;
  address: string;
  foot: string;
};

export type Line = {
  text: string;
  /** The middle of the line. */
  y: number;
  font: string;
  tone: 'ink' | 'soft' | 'accent';
};

export type ClaimPicturePlan = { lines: Line[]; rule: number };

/** From what a sentence of a few words needs down to what can be read on a phone. */
const SIZES = [44, 40, 36, 32, 28, 25, 22];
const LEADING = 1.32;
const SMALL = 23;
const SMALL_LINE = 32;
const WIDE = WIDTH - 2 * EDGE;

/** Makes a line of a text: what does not fit ends in an ellipsis. */
function oneLine(text: string, font: string, measure: Measure): string {
  if (measure(text, font) <= WIDE) return text;
  let end = text.length;
  while (end > 0 && measure(`${text.slice(0, end).trimEnd()} …`, font) > WIDE) end -= 1;
  return `${text.slice(0, end).trimEnd()} …`;
}

/**
 * Places what a picture says, from its head down, the sentence as large as the room between head and
 * foot allows. The attribution is within the sentence, so that no part of the picture lacks it.
 */
export function layoutClaim(text: ClaimPictureText, measure: Measure): ClaimPicturePlan {
  const small = `${SMALL}px ${SANS}`;
  const strong = `600 ${SMALL}px ${SANS}`;
  const figureFont = `600 76px ${SERIF}`;
  const lines: Line[] = [
    {
      text: oneLine(text.head, strong, measure),
      y: EDGE + SMALL_LINE / 2,
      font: strong,
      tone: 'accent',
    },
  ];
  let y = EDGE + SMALL_LINE + 14;
  if (text.figure !== null) {
    lines.push({
      text: oneLine(text.figure, figureFont, measure),
      y: y + 46,
      font: figureFont,
      tone: 'ink',
    });
    y += 104;
  }
  const rule = HEIGHT - EDGE - 3 * SMALL_LINE - 14;
  const room = rule - 18 - y;
  const fits = SIZES.map((size) => {
    const font = `${size}px ${SERIF}`;
    return { size, font, broken: wrapText(text.sentence, WIDE, font, measure) };
  });
  const chosen =
    fits.find(({ size, broken }) => broken.length * size * LEADING <= room) ?? fits.at(-1);
  if (chosen) {
    const height = chosen.size * LEADING;
    const most = Math.floor(room / height);
    const shown = chosen.broken.slice(0, most);
    const last = shown.length - 1;
    if (chosen.broken.length > most) shown[last] = `${shown[last] ?? ''} …`;
    shown.forEach((line, i) => {
      lines.push({ text: line, y: y + height * (i + 0.5), font: chosen.font, tone: 'ink' });
    });
  }
  [text.source, text.address, text.foot].forEach((line, i) => {
    lines.push({
      text: oneLine(line, small, measure),
      y: rule + 14 + SMALL_LINE * (i + 0.5),
      font: small,
      tone: 'soft',
    });
  });
  return { lines, rule };
}
