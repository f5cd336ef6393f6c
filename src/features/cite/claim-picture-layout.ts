import type { Direction } from '../../messages/catalogue.ts';
import { moved, NO_BLOCK, rule, stacked, type Sheet, type Style } from '../../ui/picture/block.ts';
import { clipped, fitted, heightOf, type Measure } from '../../ui/picture/text.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;
export const MARGIN = 64;

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

const HEAD: Style = { font: 'sans-600', size: 23, colour: 'accent', leading: 1.4 };
const FIGURE: Style = { font: 'serif-600', size: 76, colour: 'ink' };
const SENTENCE = { font: 'serif-400', colour: 'ink', leading: 1.32 } as const;
const SMALL: Style = { font: 'sans-400', size: 23, colour: 'soft', leading: 1.4 };
/** From what a sentence of a few words needs down to what can be read on a phone. */
const SIZES = [44, 40, 36, 32, 28, 25, 22];
const LEAST = 22;
const WIDE = WIDTH - 2 * MARGIN;

/**
 * Places what a picture says, from its head down, the sentence as large as the room between head and
 * foot allows. The attribution is within the sentence, so that no part of the picture lacks it. What
 * finds no room is cut off at its end, and marked.
 */
export function claimSheet(text: ClaimPictureText, measure: Measure, direction: Direction): Sheet {
  const oneLine = (line: string, style: Style) => clipped(line, style, WIDE, 1, measure);
  const figure = text.figure === null ? NO_BLOCK : oneLine(text.figure, FIGURE);
  const top = stacked([oneLine(text.head, HEAD), figure], 12);
  const foot = stacked([text.source, text.address, text.foot].map((line) => oneLine(line, SMALL)));
  const line = HEIGHT - MARGIN - foot.height - 14;
  const from = MARGIN + top.height + 14;
  const lines = (size: number) =>
    Math.floor((line - 18 - from) / heightOf(1, { ...SENTENCE, size }));
  const sentence =
    fitted(
      text.sentence,
      SIZES.map((size) => [size, lines(size)] as const),
      SENTENCE,
      WIDE,
      measure,
    ) ?? clipped(text.sentence, { ...SENTENCE, size: LEAST }, WIDE, lines(LEAST), measure);
  return {
    items: [
      ...rule(WIDTH, 10, 'accent').items,
      ...moved(top, MARGIN, MARGIN).items,
      ...moved(sentence, MARGIN, from).items,
      ...moved(rule(WIDE, 2, 'ink'), MARGIN, line).items,
      ...moved(foot, MARGIN, line + 14).items,
    ],
    width: WIDTH,
    height: HEIGHT,
    direction,
  };
}
