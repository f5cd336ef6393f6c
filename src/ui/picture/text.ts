import { NO_BLOCK, type Block, type Item, type Style } from './block.ts';
import { isolatedAnew } from './isolates.ts';
import { wrapText } from './wrap-text.ts';

/** The width of a text on one line, in pixels. */
export type Measure = (text: string, style: Pick<Style, 'font' | 'size'>) => number;

/** Letters stand this much above their base line, in parts of the size, and lines this far apart. */
const ASCENT = 0.8;
const LEADING = 1.22;

/** What stands where the rest of a text was left out. */
const LEFT_OUT = ' …';

const leadingOf = ({ leading = LEADING }: Pick<Style, 'leading'>) => leading;

/** The height of so many lines. */
export function heightOf(lines: number, style: Pick<Style, 'size' | 'leading'>): number {
  return lines * style.size * leadingOf(style);
}

/** A text broken into lines that are no wider than asked. */
export function linesOf(text: string, style: Style, most: number, measure: Measure): string[] {
  return isolatedAnew(wrapText(text, most, (part) => measure(part, style)));
}

/** Lines of text below one another. */
export function textBlock(lines: readonly string[], style: Style, measure: Measure): Block {
  return {
    items: lines.map((text, i) => ({
      kind: 'text',
      x: 0,
      y: heightOf(i, style) + baseLine(style),
      text,
      ...style,
    })),
    width: Math.max(0, ...lines.map((line) => measure(line, style))),
    height: heightOf(lines.length, style),
  };
}

/** How far the base line of a line of text is below its upper edge. */
export function baseLine(style: Pick<Style, 'size' | 'leading'>): number {
  return style.size * (ASCENT + (leadingOf(style) - 1) / 2);
}

/** A text in as many lines as it takes; nothing for an empty text. */
export function wrapped(text: string | null, style: Style, most: number, measure: Measure): Block {
  return text ? textBlock(linesOf(text, style, most, measure), style, measure) : NO_BLOCK;
}

/** A text in no more lines than this; what is left out at its end is marked. */
export function clipped(
  text: string,
  style: Style,
  most: number,
  count: number,
  measure: Measure,
): Block {
  const lines = linesOf(text, style, most, measure);
  if (lines.length <= count) return textBlock(lines, style, measure);
  const kept = lines.slice(0, Math.max(0, count));
  const last = kept.pop();
  if (last === undefined) return NO_BLOCK;
  return textBlock([...kept, shortened(last, style, most, measure)], style, measure);
}

/** A line that ends in the sign for what was left out: at a word, or within the only one. */
function shortened(line: string, style: Style, most: number, measure: Measure): string {
  const fits = (text: string) => measure(text + LEFT_OUT, style) <= most;
  const kept = line.split(' ');
  while (kept.length > 1 && !fits(kept.join(' '))) kept.pop();
  let text = kept.join(' ');
  while (text && !fits(text)) text = text.slice(0, -1).trimEnd();
  return text + LEFT_OUT;
}

/**
 * A text at the first of several sizes at which it takes no more lines than that size allows; null if
 * it takes more at each.
 */
export function fitted(
  text: string,
  sizes: readonly (readonly [size: number, lines: number])[],
  style: Omit<Style, 'size'>,
  most: number,
  measure: Measure,
): Block | null {
  for (const [size, count] of sizes) {
    const sized = { ...style, size };
    const lines = linesOf(text, sized, most, measure);
    if (lines.length <= count)
      return textBlock(balanced(text, sized, most, lines, measure), sized, measure);
  }
  return null;
}

/** The same number of lines, of lengths as equal as may be: no last line of a single word. */
function balanced(
  text: string,
  style: Style,
  most: number,
  lines: string[],
  measure: Measure,
): string[] {
  if (lines.length === 1) return lines;
  let best = lines;
  for (let narrower = most - style.size / 2; narrower > most / 2; narrower -= style.size / 2) {
    const tried = linesOf(text, style, narrower, measure);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}

/** Every text of a picture, from the top down and along the lines: what a reader of it reads. */
export function textsOf(items: readonly Item<string>[]): string[] {
  return items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
}
