import type { Agreement } from '../../model/agreement.ts';
import type { Status } from '../../model/types.ts';
import type { Colour } from '../../ui/palette.ts';
import type { Block as AnyBlock, Item as AnyItem } from '../../ui/picture/block.ts';
import { baseLine, heightOf } from '../../ui/picture/text.ts';

/** The size that Open Graph and Twitter ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** What is drawn beside words: the marks of the pages, and an arrow from what was to what is. */
export type PreviewMark = Agreement | Status | 'arrow';
export type CardItem = AnyItem<PreviewMark>;
export type CardBlock = AnyBlock<PreviewMark>;

/** Marks are a little lower than the letters beside them. */
const MARK = 0.78;

/** A mark of the height of a line of text, to stand before it. */
export function markBlock(mark: PreviewMark, size: number, colour: Colour): CardBlock {
  const edge = size * MARK;
  const y = baseLine({ size }) - edge * 0.94;
  return {
    items: [{ kind: 'mark', x: 0, y, size: edge, mark, colour }],
    width: edge,
    height: heightOf(1, { size }),
  };
}

/** A mark as wide as asked. */
export function markOfWidth(mark: PreviewMark, width: number, colour: Colour): CardBlock {
  return markBlock(mark, width / MARK, colour);
}
