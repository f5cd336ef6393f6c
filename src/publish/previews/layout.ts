import { previewWords } from '../../messages/en/previews.ts';
import { words } from '../../messages/words.ts';
import type { Card } from './card.ts';
import { columnBlocks, giversBlock, type Scale } from './column-block.ts';
import {
  fitted,
  HEIGHT,
  linesOf,
  markBlock,
  moved,
  NO_BLOCK,
  stacked,
  textBlock,
  WIDTH,
  type Block,
  type Colour,
  type Item,
  type Style,
  type Width,
} from './picture.ts';

const EDGE = 60;
const ACROSS = WIDTH - 2 * EDGE;
/** The base line of the masthead, the end of its double rule, the rule above the foot. */
const NAME = 64;
const TOP = 91;
const BOTTOM = 574;
const GUTTER = 44;

type Sizes = readonly (readonly [size: number, lines: number])[];

/** A title as large as it can be; where the rest finds no room below it, the first sizes are left out. */
const TITLES: Sizes = [
  [66, 1],
  [60, 2],
  [54, 2],
  [48, 2],
  [44, 2],
  [40, 3],
  [36, 4],
];
/** Two names beside one another. */
const PAIRS: Sizes = [
  [42, 2],
  [38, 2],
  [36, 3],
  [32, 3],
  [28, 4],
  [24, 5],
];

/** How large columns are, from the best to what the fullest card needs. */
const SCALES: readonly Scale[] = [
  { small: 27, figure: 72, givers: 3 },
  { small: 26, figure: 64, givers: 3 },
  { small: 25, figure: 58, givers: 3 },
  { small: 24, figure: 52, givers: 3 },
  { small: 24, figure: 52, givers: 2 },
  { small: 24, figure: 52, givers: 1 },
  { small: 22, figure: 46, givers: 1 },
  { small: 20, figure: 40, givers: 1 },
];
const SENTENCES = [38, 35, 32, 30, 28, 26, 24];
/** How many of these are read with ease on a phone; the others are for when no title leaves them room. */
const EASY = { scales: 5, sentences: 4 };

/**
 * Places everything that a card says on a picture of 1200 × 630. Throws where something finds no
 * room: a picture that leaves something out, or lets it run over the edge, is not drawn.
 */
export function layout(card: Card, width: Width): Item[] {
  const sizes = card.pair.length > 0 ? PAIRS : TITLES;
  const ways = sizes.map((_, i) => sizes.slice(i));
  for (const way of ways) {
    const items = arranged(card, way, true, width);
    if (items) return items;
  }
  for (const way of ways.toReversed()) {
    const items = arranged(card, way, false, width);
    if (items) return items;
  }
  throw new Error('no arrangement has room for everything');
}

/** The picture with a title of one of these sizes; null if not all of it finds room. */
function arranged(card: Card, sizes: Sizes, easy: boolean, width: Width): Item[] | null {
  const top = topBlock(card, sizes, width);
  if (!top) return null;
  const from = TOP + 20 + top.height + 34;
  const body = bodyBlock(card, BOTTOM - 16 - from, easy, width);
  if (!body) return null;
  return [
    ...masthead(card, width),
    ...moved(top, EDGE, TOP + 20).items,
    rule(from - 18, 1.5, 'line'),
    ...moved(body, EDGE, from).items,
    ...footItems(card),
  ];
}

/** Date, venue, title and the line below it; null if the title fits at none of the sizes. */
function topBlock(card: Card, sizes: Sizes, width: Width): Block | null {
  const title =
    card.pair.length > 0
      ? pairBlock(card.pair, sizes, width)
      : fitted(card.title, sizes, { font: 'serif-600', colour: 'ink' }, ACROSS, width);
  const head = title && stacked([datelineBlock(card, width), title], 4);
  return head && stacked([head, lineBlock(card, width)], card.kind === 'site' ? 18 : 8);
}

function bodyBlock(card: Card, room: number, easy: boolean, width: Width): Block | null {
  return card.sentence
    ? sentenceBlock(card.sentence, room, easy, width)
    : columnsBlock(card, room, easy, width);
}

function rule(y: number, height: number, colour: Colour): Item {
  return { kind: 'box', x: EDGE, y, width: ACROSS, height, colour };
}

function masthead({ kind, collection }: Card, width: Width): Item[] {
  const name: Style = { font: 'serif-600', size: 38, colour: 'ink' };
  const soft: Style = { font: 'sans-400', size: 26, colour: 'soft' };
  const beside = EDGE + width(words.site.name, name.font) * name.size + 22;
  return [
    { kind: 'text', x: EDGE, y: NAME, text: words.site.name, ...name },
    { kind: 'text', x: beside, y: NAME, text: collection, ...soft },
    {
      kind: 'text',
      x: WIDTH - EDGE,
      y: NAME,
      text: previewWords.kinds[kind],
      end: true,
      font: 'sans-600',
      size: 26,
      colour: 'accent',
    },
    rule(TOP - 9, 4, 'ink'),
    rule(TOP - 1.5, 1.5, 'ink'),
  ];
}

function datelineBlock({ dateline }: Card, width: Width): Block {
  if (!dateline) return NO_BLOCK;
  const when: Style = { font: 'sans-600', size: 30, colour: 'ink' };
  const where: Style = { font: 'sans-400', size: 30, colour: 'soft' };
  const date = textBlock([dateline.when], when, width);
  if (dateline.where === null) return date;
  const beside = date.width + 22;
  const place = textBlock([dateline.where], where, width);
  const venue =
    beside + place.width <= ACROSS
      ? place
      : textBlock(linesOf(dateline.where, where, ACROSS - beside, width), where, width);
  return {
    items: [...date.items, ...moved(venue, beside, 0).items],
    width: beside + venue.width,
    height: Math.max(date.height, venue.height),
  };
}

/** Two names beside one another, and an arrow from the first to the second. */
function pairBlock(pair: Card['pair'], sizes: Sizes, width: Width): Block | null {
  const arrow = 40;
  const each = (ACROSS - arrow - 2 * GUTTER) / 2;
  const label: Style = { font: 'sans-400', size: 26, colour: 'soft' };
  for (const step of sizes) {
    const names = pair.map(({ name }, i) =>
      fitted(
        name,
        [step],
        { font: i === 0 ? 'serif-400' : 'serif-600', colour: i === 0 ? 'soft' : 'ink' },
        each,
        width,
      ),
    );
    if (!names.every((name) => name !== null)) continue;
    const sides = pair.map((side, i) =>
      stacked([textBlock([side.label], label, width), names[i] ?? NO_BLOCK]),
    );
    return {
      items: [
        ...sides.flatMap((side, i) => moved(side, i * (ACROSS - each), 0).items),
        ...moved(markBlock('arrow', arrow / 0.78, 'accent'), each + GUTTER, 24).items,
      ],
      width: ACROSS,
      height: Math.max(...sides.map((side) => side.height)),
    };
  }
  return null;
}

/** The parts of the line under the title, in as many lines as they take. */
function lineBlock({ line }: Card, width: Width): Block {
  const size = 27;
  const gap = 26;
  const rows: Block[] = [];
  let row: Block = NO_BLOCK;
  for (const part of line) {
    const style: Style = part.strong
      ? { font: 'sans-600', size, colour: 'ink' }
      : { font: 'sans-400', size, colour: 'soft' };
    const mark = part.mark ? markBlock(part.mark, size, 'ink') : NO_BLOCK;
    const indent = part.mark ? mark.width + size * 0.35 : 0;
    const room = ACROSS - indent;
    const whole = textBlock([part.text], style, width);
    const text =
      whole.width <= room ? whole : textBlock(linesOf(part.text, style, room, width), style, width);
    const x = row.width > 0 ? row.width + gap : 0;
    const fits = x + indent + text.width <= ACROSS;
    const at = fits ? x : 0;
    if (!fits) rows.push(row);
    row = {
      items: [
        ...(fits ? row.items : []),
        ...moved(mark, at, 0).items,
        ...moved(text, at + indent, 0).items,
      ],
      width: at + indent + text.width,
      height: Math.max(fits ? row.height : 0, text.height),
    };
  }
  return stacked([...rows, row]);
}

/** The columns side by side with hairlines between, as large as there is room for. */
function columnsBlock({ columns }: Card, room: number, easy: boolean, width: Width): Block | null {
  const each = (ACROSS - GUTTER * (columns.length - 1)) / columns.length;
  for (const scale of easy ? SCALES.slice(0, EASY.scales) : SCALES) {
    const blocks = columnBlocks(columns, each, scale, width);
    const height = Math.max(...blocks.map((block) => block.height));
    if (height > room) continue;
    const items = blocks.flatMap((block, i): Item[] => {
      const x = i * (each + GUTTER);
      const hairline: Item = {
        kind: 'box',
        x: x - GUTTER / 2,
        y: 0,
        width: 1.5,
        height: room - 4,
        colour: 'line',
      };
      return [...moved(block, x, 0).items, ...(i > 0 ? [hairline] : [])];
    });
    return { items, width: ACROSS, height };
  }
  return null;
}

function sentenceBlock(
  { text, givers }: NonNullable<Card['sentence']>,
  room: number,
  easy: boolean,
  width: Width,
): Block | null {
  const small: Style = { font: 'sans-400', size: 26, colour: 'soft' };
  for (const size of easy ? SENTENCES.slice(0, EASY.sentences) : SENTENCES) {
    const style: Style = { font: 'serif-400', size, colour: 'ink' };
    const lines = textBlock(linesOf(text, style, ACROSS, width), style, width);
    const block = stacked([lines, giversBlock(givers, ACROSS, small, 2, width)], 12);
    if (block.height <= room) return block;
  }
  return null;
}

function footItems({ foot }: Card): Item[] {
  const style: Style = { font: 'sans-400', size: 24, colour: 'soft' };
  return [
    rule(BOTTOM, 1.5, 'line'),
    { kind: 'text', x: EDGE, y: HEIGHT - 24, text: foot.start, ...style },
    { kind: 'text', x: WIDTH - EDGE, y: HEIGHT - 24, text: foot.end, end: true, ...style },
  ];
}
