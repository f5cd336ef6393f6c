import type { Direction } from '../../messages/catalogue.ts';
import type { Colour } from '../palette.ts';
import { inItsWay } from './isolates.ts';

/** The faces in which pictures are written; who draws says what fonts they are. */
export type Face = 'serif-400' | 'serif-600' | 'sans-400' | 'sans-600' | 'sans-italic';

/** How a text is written. `leading` is the distance of lines, in parts of the size. */
export type Style = { font: Face; size: number; colour: Colour; leading?: number };

/**
 * Something on a picture, in pixels. `x` counts from where lines of the language start, `y` downwards;
 * the `y` of a text is its base line, and `end` lets it end at `x` instead of starting there. Marks are
 * named by whoever draws them.
 */
export type Item<Mark extends string = never> =
  | ({ kind: 'text'; x: number; y: number; text: string; end?: boolean } & Style)
  | { kind: 'box'; x: number; y: number; width: number; height: number; colour: Colour }
  | { kind: 'mark'; x: number; y: number; size: number; mark: Mark; colour: Colour };

/** Things that stand together, from 0 downwards and from 0 on. */
export type Block<Mark extends string = never> = {
  items: Item<Mark>[];
  width: number;
  height: number;
};

/** A whole picture, ready to be drawn. */
export type Sheet<Mark extends string = never> = Block<Mark> & { direction: Direction };

export const NO_BLOCK: Block = { items: [], width: 0, height: 0 };

export function moved<M extends string>({ items, ...size }: Block<M>, x: number, y: number) {
  return { ...size, items: items.map((item) => ({ ...item, x: item.x + x, y: item.y + y })) };
}

/** Blocks below one another, with gaps between those in which something stands. */
export function stacked<M extends string = never>(blocks: readonly Block<M>[], gap = 0): Block<M> {
  const stack: Block<M> = { items: [], width: 0, height: 0 };
  for (const block of blocks.filter(({ height }) => height > 0)) {
    const y = stack.height === 0 ? 0 : stack.height + gap;
    stack.items.push(...moved(block, 0, y).items);
    stack.height = y + block.height;
    stack.width = Math.max(stack.width, block.width);
  }
  return stack;
}

/** Blocks beside one another, with gaps between those in which something stands. */
export function beside<M extends string = never>(blocks: readonly Block<M>[], gap = 0): Block<M> {
  const row: Block<M> = { items: [], width: 0, height: 0 };
  for (const block of blocks.filter(({ width }) => width > 0)) {
    const x = row.width === 0 ? 0 : row.width + gap;
    row.items.push(...moved(block, x, 0).items);
    row.width = x + block.width;
    row.height = Math.max(row.height, block.height);
  }
  return row;
}

/** A block with room around it: before and after it in its line, above and below. */
export function padded<M extends string>(
  block: Block<M>,
  { start = 0, end = 0, top = 0, bottom = 0 },
): Block<M> {
  return {
    items: moved(block, start, top).items,
    width: start + block.width + end,
    height: top + block.height + bottom,
  };
}

/** The same things in a block of another size: so wide, so high. */
export function sized<M extends string>(block: Block<M>, size: Partial<Block<M>>): Block<M> {
  return { ...block, ...size };
}

/** A line of this weight across a picture. */
export function rule(width: number, height: number, colour: Colour): Block {
  return { items: [{ kind: 'box', x: 0, y: 0, width, height, colour }], width, height };
}

/**
 * The items with `x` counted from the left edge of a picture of this width, as those who draw need it;
 * `end` then means that a text ends at the right. Where lines run from right to left, all is mirrored, and a line in
 * other letters runs its own way, or its stops would stand before it.
 */
export function fromLeft<M extends string>(
  items: readonly Item<M>[],
  width: number,
  direction: Direction,
): Item<M>[] {
  if (direction === 'ltr') return [...items];
  return items.map((item) => {
    if (item.kind === 'text')
      return { ...item, text: inItsWay(item.text), x: width - item.x, end: !item.end };
    return { ...item, x: width - item.x - (item.kind === 'box' ? item.width : item.size) };
  });
}
