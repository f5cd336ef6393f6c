import { previewWords } from '../../messages/en/previews.ts';
import type { Agreement } from '../../model/agreement.ts';
import { waysToName, type Column, type Givers } from './card.ts';
import {
  linesOf,
  markBlock,
  moved,
  NO_BLOCK,
  stacked,
  textBlock,
  textWidth,
  type Block,
  type Colour,
  type Style,
  type Width,
} from './picture.ts';

/** How large the words of a column are, and in how many lines it may name who gave what. */
export type Scale = { small: number; figure: number; givers: number };

const INDENT = 0.4;
/** How small a figure may become to stand on one line, in parts of the size that was meant. */
const LEAST = 0.5;
const LEAST_UNIT = 22;

export function markColour(mark: Agreement): Colour {
  return mark === 'differ' ? 'differ' : mark === 'agree' ? 'agree' : 'soft';
}

/**
 * Columns of a card side by side, none wider than asked. Their names and labels begin and end on the
 * same lines, so that the figures stand in one row.
 */
export function columnBlocks(
  columns: readonly Column[],
  most: number,
  scale: Scale,
  width: Width,
): Block[] {
  const size = figureSize(columns, most, scale.figure, width);
  const figure = (of: Figure) =>
    size === null
      ? longFigure(of, most, scale.figure * LEAST, width)
      : figureBlock(of, size, width);
  const parts = columns.map((column) => partsOf(column, figure, most, scale, width));
  const [heads, labels] = [0, 1].map((row) =>
    Math.max(...parts.map((column) => column[row]?.height ?? 0)),
  );
  return parts.map(([head = NO_BLOCK, label = NO_BLOCK, ...rest]) =>
    stacked([{ ...head, height: heads ?? 0 }, { ...label, height: labels ?? 0 }, ...rest]),
  );
}

/** Name, label, and the rest of a column, from the top down. */
function partsOf(
  column: Column,
  figure: (of: Figure) => Block,
  most: number,
  scale: Scale,
  width: Width,
): Block[] {
  const small = (colour: Colour): Style => ({ font: 'sans-400', size: scale.small, colour });
  const wrapped = (text: string | null, style: Style) =>
    text === null ? NO_BLOCK : textBlock(linesOf(text, style, most, width), style, width);
  return [
    wrapped(column.head, { font: 'serif-600', size: scale.small, colour: 'ink' }),
    wrapped(column.label, small('soft')),
    column.figure ? figure(column.figure) : NO_BLOCK,
    wrapped(column.text, { font: 'serif-400', size: scale.small * 1.25, colour: 'ink' }),
    column.evidence ? evidenceBlock(column.evidence, most, scale.small, width) : NO_BLOCK,
    column.givers ? giversBlock(column.givers, most, small('soft'), scale.givers, width) : NO_BLOCK,
  ];
}

type Figure = NonNullable<Column['figure']>;

/** A figure with its unit, smaller; of a moved one what it was before, and an arrow. */
function figureBlock({ value, unit, before }: Figure, size: number, width: Width): Block {
  const style: Style = { font: 'serif-600', size, colour: 'ink' };
  const row: Block[] = [];
  if (before !== null) {
    const soft: Style = { font: 'serif-400', size, colour: 'soft' };
    row.push(textBlock([before], soft, width), markBlock('arrow', size, 'accent'));
  }
  row.push(textBlock([value], style, width));
  if (unit !== null) {
    const beside: Style = {
      font: 'sans-400',
      size: Math.max(size * 0.45, LEAST_UNIT),
      colour: 'soft',
    };
    const block = textBlock([unit], beside, width);
    row.push(moved(block, 0, size * 0.9 - beside.size * 0.91));
  }
  return { ...side(row, size * 0.2), height: size * 1.15 };
}

/** The largest size at which every figure stands on one line; null if one is too long for all. */
function figureSize(
  columns: readonly Column[],
  most: number,
  largest: number,
  width: Width,
): number | null {
  const fits = (size: number) =>
    columns.every(({ figure }) => !figure || figureBlock(figure, size, width).width <= most);
  for (let size = largest; size >= largest * LEAST; size -= 2) if (fits(size)) return size;
  return null;
}

/** A figure that is too long for a line of its own, as words. */
function longFigure(
  { value, unit, before }: Figure,
  most: number,
  size: number,
  width: Width,
): Block {
  const text = before === null ? value : previewWords.moved(before, value);
  const whole = [text, unit].filter(Boolean).join(' ');
  const style: Style = { font: 'serif-600', size, colour: 'ink' };
  return textBlock(linesOf(whole, style, most, width), style, width);
}

/** Blocks beside one another. */
function side(blocks: readonly Block[], gap: number): Block {
  const row: Block = { items: [], width: 0, height: 0 };
  for (const block of blocks) {
    const x = row.width === 0 ? 0 : row.width + gap;
    row.items.push(...moved(block, x, 0).items);
    row.width = x + block.width;
    row.height = Math.max(row.height, block.height);
  }
  return row;
}

function evidenceBlock(
  { mark, text }: NonNullable<Column['evidence']>,
  most: number,
  size: number,
  width: Width,
): Block {
  const style: Style = { font: 'sans-400', size, colour: mark ? markColour(mark) : 'soft' };
  if (!mark) return textBlock(linesOf(text, style, most, width), style, width);
  const drawn = markBlock(mark, size, style.colour);
  const indent = drawn.width + size * INDENT;
  const lines = textBlock(linesOf(text, style, most - indent, width), style, width);
  return {
    items: [...drawn.items, ...moved(lines, indent, 0).items],
    width: indent + lines.width,
    height: lines.height,
  };
}

/** Names as many as there is room for; a single name that is too long is cut at a word. */
export function giversBlock(
  givers: Givers,
  most: number,
  style: Style,
  lines: number,
  width: Width,
): Block {
  const ways = waysToName(givers).map((way) => linesOf(way, style, most, width));
  const fit = ways.find((way) => way.length <= lines);
  if (fit) return textBlock(fit, style, width);
  const [last = ''] = (ways.at(-1) ?? []).slice(lines - 1, lines);
  const words = last.split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')} …`, style, width) > most) words.pop();
  const cut = [...(ways.at(-1) ?? []).slice(0, lines - 1), `${words.join(' ')} …`];
  return textBlock(cut, style, width);
}
