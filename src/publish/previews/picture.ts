import { palette } from '../../ui/palette.ts';
import { wrapText } from '../../ui/wrap-text.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Status } from '../../model/types.ts';
import type { FontName, Fonts } from './fonts.ts';

/** The size that Open Graph and Twitter ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** Paper in daylight: a preview stands on somebody else's page. */
export const COLOURS = palette.light;

export type Colour = keyof typeof COLOURS;
export type Mark = Agreement | Status | 'arrow';
export type Style = { font: FontName; size: number; colour: Colour };

/** Something on a picture. The `y` of a text is its base line, `end` puts its right edge at `x`. */
export type Item =
  | ({ kind: 'text'; x: number; y: number; text: string; end?: boolean } & Style)
  | { kind: 'box'; x: number; y: number; width: number; height: number; colour: Colour }
  | { kind: 'mark'; x: number; y: number; size: number; mark: Mark; colour: Colour };

/** Things that stand together, from 0 downwards. */
export type Block = { items: Item[]; width: number; height: number };

export type Width = Fonts['width'];

/** Letters stand this much above their base line, in parts of the size, and lines this far apart. */
const ASCENT = 0.8;
const LEADING = 1.22;

export function textWidth(text: string, { font, size }: Style, width: Width): number {
  return width(text, font) * size;
}

/** A text broken into lines that are no wider than asked. */
export function linesOf(text: string, style: Style, most: number, width: Width): string[] {
  return wrapText(text, most, style.font, (part) => textWidth(part, style, width));
}

/** Lines of text below one another. */
export function textBlock(lines: readonly string[], style: Style, width: Width): Block {
  const step = style.size * LEADING;
  return {
    items: lines.map((text, i) => ({
      kind: 'text',
      x: 0,
      y: i * step + style.size * (ASCENT + (LEADING - 1) / 2),
      text,
      ...style,
    })),
    width: Math.max(0, ...lines.map((line) => textWidth(line, style, width))),
    height: lines.length * step,
  };
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
  width: Width,
): Block | null {
  for (const [size, count] of sizes) {
    const sized = { ...style, size };
    const lines = linesOf(text, sized, most, width);
    if (lines.length <= count)
      return textBlock(balanced(text, sized, most, lines, width), sized, width);
  }
  return null;
}

/** The same number of lines, of lengths as equal as may be: no last line of a single word. */
function balanced(
  text: string,
  style: Style,
  most: number,
  lines: string[],
  width: Width,
): string[] {
  if (lines.length === 1) return lines;
  let best = lines;
  for (let narrower = most - style.size / 2; narrower > most / 2; narrower -= style.size / 2) {
    const tried = linesOf(text, style, narrower, width);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}

export function moved({ items, ...size }: Block, x: number, y: number): Block {
  return { ...size, items: items.map((item) => ({ ...item, x: item.x + x, y: item.y + y })) };
}

/** Blocks below one another, with gaps where something stands. */
export function stacked(blocks: readonly Block[], gap = 0): Block {
  const stack: Block = { items: [], width: 0, height: 0 };
  for (const block of blocks.filter(({ height }) => height > 0)) {
    const y = stack.height === 0 ? 0 : stack.height + gap;
    stack.items.push(...moved(block, 0, y).items);
    stack.height = y + block.height;
    stack.width = Math.max(stack.width, block.width);
  }
  return stack;
}

export const NO_BLOCK: Block = { items: [], width: 0, height: 0 };

/** A mark of the height of a line of text, to stand before it. */
export function markBlock(mark: Mark, size: number, colour: Colour): Block {
  const edge = size * 0.78;
  const y = size * (ASCENT + (LEADING - 1) / 2) - edge * 0.94;
  return {
    items: [{ kind: 'mark', x: 0, y, size: edge, mark, colour }],
    width: edge,
    height: size * LEADING,
  };
}
