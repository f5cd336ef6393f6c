import { previewWords } from '#language/previews.ts';
import type { Agreement } from '../../model/agreement.ts';
import { waysToName, type CardColumn, type Givers } from './card.ts';
import type { Colour } from '../../ui/palette.ts';
import { beside, moved, NO_BLOCK, sized, stacked, type Style } from '../../ui/picture/block.ts';
import { clipped, linesOf, textBlock, wrapped, type Measure } from '../../ui/picture/text.ts';
import { markBlock, type CardBlock } from './picture.ts';

/** How large the words of a column are, and in how many lines it may name who gave what. */
export type TypeSizes = { small: number; figure: number; givers: number };

/** Between a mark and its words, in parts of the size. */
const GAP = 0.4;
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
  columns: readonly CardColumn[],
  most: number,
  scale: TypeSizes,
  measure: Measure,
): CardBlock[] {
  const size = figureSize(columns, most, scale.figure, measure);
  const figure = (of: CardFigure) =>
    size === null
      ? longFigure(of, most, scale.figure * LEAST, measure)
      : figureBlock(of, size, measure);
  const parts = columns.map((column) => partsOf(column, figure, most, scale, measure));
  const highest = (row: number) => Math.max(...parts.map((column) => column[row]?.height ?? 0));
  const [heads, labels] = [highest(0), highest(1)];
  return parts.map(([head = NO_BLOCK, label = NO_BLOCK, ...rest]) =>
    stacked([sized(head, { height: heads }), sized(label, { height: labels }), ...rest]),
  );
}

/** Name, label, and the rest of a column, from the top down. */
function partsOf(
  column: CardColumn,
  figure: (of: CardFigure) => CardBlock,
  most: number,
  scale: TypeSizes,
  measure: Measure,
): CardBlock[] {
  const small = (colour: Colour): Style => ({ font: 'sans-400', size: scale.small, colour });
  const said = (text: string | null, style: Style) => wrapped(text, style, most, measure);
  return [
    said(column.head, { font: 'serif-600', size: scale.small, colour: 'ink' }),
    said(column.label, small('soft')),
    column.figure ? figure(column.figure) : NO_BLOCK,
    said(column.text, { font: 'serif-400', size: scale.small * 1.25, colour: 'ink' }),
    column.evidence ? evidenceBlock(column.evidence, most, scale.small, measure) : NO_BLOCK,
    column.givers
      ? giversBlock(column.givers, most, small('soft'), scale.givers, measure)
      : NO_BLOCK,
  ];
}

type CardFigure = NonNullable<CardColumn['figure']>;

/** A figure with its unit, smaller; of a moved one what it was before, and an arrow. */
function figureBlock(
  { value, unit, before }: CardFigure,
  size: number,
  measure: Measure,
): CardBlock {
  const style: Style = { font: 'serif-600', size, colour: 'ink' };
  const row: CardBlock[] = [];
  if (before !== null) {
    const soft: Style = { font: 'serif-400', size, colour: 'soft' };
    row.push(textBlock([before], soft, measure), markBlock('arrow', size, 'accent'));
  }
  row.push(textBlock([value], style, measure));
  if (unit !== null) {
    const beside: Style = {
      font: 'sans-400',
      size: Math.max(size * 0.45, LEAST_UNIT),
      colour: 'soft',
    };
    const block = textBlock([unit], beside, measure);
    row.push(moved(block, 0, size * 0.9 - beside.size * 0.91));
  }
  return sized(beside(row, size * 0.2), { height: size * 1.15 });
}

/** The largest size at which every figure stands on one line; null if one is too long for all. */
function figureSize(
  columns: readonly CardColumn[],
  most: number,
  largest: number,
  measure: Measure,
): number | null {
  const fits = (size: number) =>
    columns.every(({ figure }) => !figure || figureBlock(figure, size, measure).width <= most);
  for (let size = largest; size >= largest * LEAST; size -= 2) if (fits(size)) return size;
  return null;
}

/** A figure that is too long for a line of its own, as words. */
function longFigure(
  { value, unit, before }: CardFigure,
  most: number,
  size: number,
  measure: Measure,
): CardBlock {
  const text = before === null ? value : previewWords.moved(before, value);
  const whole = [text, unit].filter(Boolean).join(' ');
  const style: Style = { font: 'serif-600', size, colour: 'ink' };
  return wrapped(whole, style, most, measure);
}

function evidenceBlock(
  { mark, text }: NonNullable<CardColumn['evidence']>,
  most: number,
  size: number,
  measure: Measure,
): CardBlock {
  const style: Style = { font: 'sans-400', size, colour: mark ? markColour(mark) : 'soft' };
  if (!mark) return wrapped(text, style, most, measure);
  const drawn = markBlock(mark, size, style.colour);
  const gap = size * GAP;
  return beside([drawn, wrapped(text, style, most - drawn.width - gap, measure)], gap);
}

/** Names as many as there is room for; a single name that is too long is cut at a word. */
export function giversBlock(
  givers: Givers,
  most: number,
  style: Style,
  lines: number,
  measure: Measure,
): CardBlock {
  const ways = waysToName(givers);
  const fit = ways.find((way) => linesOf(way, style, most, measure).length <= lines);
  return clipped(fit ?? ways.at(-1) ?? '', style, most, lines, measure);
}
