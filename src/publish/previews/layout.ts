import { moved } from '../../ui/picture/block.ts';
import type { Measure } from '../../ui/picture/text.ts';
import { bodyBlock, shortSentence } from './body-block.ts';
import type { Card } from './card.ts';
import { ACROSS, acrossFrame, BOTTOM, EDGE, footItems, masthead, TOP } from './frame.ts';
import { columnText } from './in-words.ts';
import type { CardBlock, CardItem } from './picture.ts';
import { shortTop, titleSizes, topBlock, type Sizes } from './top-block.ts';

/** What a card became on its picture. */
export type CardDrawing = {
  items: CardItem[];
  /** What the picture says: the card, or what was left of it. */
  card: Card;
  /** How the picture says less than its card; null if it says all. */
  less: 'fewer columns' | 'a sentence' | 'a part' | null;
};

/** Around the rule between a title and what stands below it. */
const GAP = { above: 20, below: 34, rule: 18, end: 16 };

/**
 * Places what a card says on a picture of 1200 × 630. Where not everything finds room, the picture has
 * fewer columns; failing that, the sentence that says how it ended; failing that, as much of a sentence
 * as there is room for. It never leaves something out silently: `less` says that it did.
 */
export function layout(card: Card, measure: Measure): CardDrawing {
  for (const { card: kept, less } of lessAndLess(card)) {
    const items = placed(kept, measure);
    if (items) return { items, card: kept, less };
  }
  const last = inASentence(card);
  return { items: shortened(last, measure), card: last, less: 'a part' };
}

/** The card, then what may stand in its place where it has no room: ever less, each part whole. */
function lessAndLess(card: Card): Omit<CardDrawing, 'items'>[] {
  const { columns, sentence } = card;
  const fewer = columns.slice(1).map((_, i) => ({
    card: { ...card, columns: columns.slice(0, columns.length - 1 - i) },
    less: 'fewer columns' as const,
  }));
  const ended =
    sentence && columns.length > 0
      ? [{ card: { ...card, columns: [] }, less: 'a sentence' as const }]
      : [];
  return [{ card, less: null }, ...fewer, ...ended];
}

/** The first column as a sentence, unless the card has one. */
function inASentence(card: Card): Card {
  const [column] = card.columns;
  const sentence = card.sentence ?? (column ? { text: columnText(column), givers: null } : null);
  return { ...card, columns: [], sentence };
}

/** Everything on the picture, each text whole; null if there is no room for that. */
function placed(card: Card, measure: Measure): CardItem[] | null {
  const sizes = titleSizes(card);
  const ways = sizes.map((_, i) => sizes.slice(i));
  for (const way of ways) {
    const items = arranged(card, way, true, measure);
    if (items) return items;
  }
  for (const way of ways.toReversed()) {
    const items = arranged(card, way, false, measure);
    if (items) return items;
  }
  return null;
}

/** The picture with a title of one of these sizes; null if not all of it finds room. */
function arranged(card: Card, sizes: Sizes, easy: boolean, measure: Measure): CardItem[] | null {
  const top = topBlock(card, sizes, measure);
  const body = top && bodyBlock(card, roomBelow(top), easy, measure);
  return body && together(card, top, body, measure);
}

/** The picture of a card that has no columns, with texts cut off where there is no room for them. */
function shortened(card: Card, measure: Measure): CardItem[] {
  const top = shortTop(card, measure);
  const body = card.sentence && shortSentence(card.sentence, roomBelow(top), measure);
  return together(card, top, body ?? { items: [], width: ACROSS, height: 0 }, measure);
}

const startBelow = (top: CardBlock) => TOP + GAP.above + top.height + GAP.below;
const roomBelow = (top: CardBlock) => BOTTOM - GAP.end - startBelow(top);

function together(card: Card, top: CardBlock, body: CardBlock, measure: Measure): CardItem[] {
  const from = startBelow(top);
  return [
    ...masthead(card, measure),
    ...moved(top, EDGE, TOP + GAP.above).items,
    ...acrossFrame(from - GAP.rule, 1.5, 'line'),
    ...moved(body, EDGE, from).items,
    ...footItems(card, measure),
  ];
}
