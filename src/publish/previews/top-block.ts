import { NO_BLOCK, beside, moved, stacked, type Style } from '../../ui/picture/block.ts';
import { clipped, fitted, textBlock, type Measure } from '../../ui/picture/text.ts';
import type { Card } from './card.ts';
import { ACROSS } from './frame.ts';
import { markBlock, markOfWidth, type CardBlock } from './picture.ts';

export type Sizes = readonly (readonly [size: number, lines: number])[];

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

const TITLE: Omit<Style, 'size'> = { font: 'serif-600', colour: 'ink' };
/** What was, beside what is. */
const BEFORE: Omit<Style, 'size'> = { font: 'serif-400', colour: 'soft' };
const ARROW = 40;
const PAIR_GAP = 44;
/** The line under the title: its size, the gaps between its parts, its rows where room is short. */
const LINE = { size: 27, gap: 26, rows: 2 };

/** The sizes at which a title may stand, the largest first. */
export function titleSizes({ pair }: Card): Sizes {
  return pair.length > 0 ? PAIRS : TITLES;
}

/** Date, venue, title and the line below it; null if the title fits at none of the sizes. */
export function topBlock(card: Card, sizes: Sizes, measure: Measure): CardBlock | null {
  const title =
    card.pair.length > 0
      ? pairBlock(card.pair, sizes, measure)
      : fitted(card.title, sizes, TITLE, ACROSS, measure);
  return (
    title &&
    topOf(card, datelineBlock(card, Infinity, measure), title, lineRows(card, Infinity, measure))
  );
}

/** The same in as little room as may be: what does not fit is left out at its end, and marked. */
export function shortTop(card: Card, measure: Measure): CardBlock {
  const [size, count] = titleSizes(card).at(-1) ?? [24, 4];
  const title =
    card.pair.length > 0
      ? sides(
          card.pair,
          (name, style, most) => clipped(name, { ...style, size }, most, 3, measure),
          measure,
        )
      : clipped(card.title, { ...TITLE, size }, ACROSS, Math.min(count, 3), measure);
  const rows = lineRows(card, 1, measure).slice(0, LINE.rows);
  return topOf(card, datelineBlock(card, 1, measure), title, rows);
}

function topOf(
  { kind }: Card,
  dateline: CardBlock,
  title: CardBlock,
  rows: readonly CardBlock[],
): CardBlock {
  return stacked([stacked([dateline, title], 4), stacked(rows)], kind === 'site' ? 18 : 8);
}

function datelineBlock({ dateline }: Card, lines: number, measure: Measure): CardBlock {
  if (!dateline) return NO_BLOCK;
  const when = textBlock([dateline.when], { font: 'sans-600', size: 30, colour: 'ink' }, measure);
  if (dateline.where === null) return when;
  const where: Style = { font: 'sans-400', size: 30, colour: 'soft' };
  const room = ACROSS - when.width - 22;
  return beside([when, clipped(dateline.where, where, room, lines, measure)], 22);
}

type Named = (name: string, style: Omit<Style, 'size'>, most: number) => CardBlock;

/** Two names beside one another, and an arrow from the first to the second. */
function sides(pair: Card['pair'], named: Named, measure: Measure): CardBlock {
  const each = (ACROSS - ARROW - 2 * PAIR_GAP) / 2;
  const label: Style = { font: 'sans-400', size: 26, colour: 'soft' };
  const blocks = pair.map((side, i) => {
    const style = i === 0 ? BEFORE : TITLE;
    return stacked([textBlock([side.label], label, measure), named(side.name, style, each)]);
  });
  return {
    items: [
      ...blocks.flatMap((side, i) => moved(side, i * (ACROSS - each), 0).items),
      ...moved(markOfWidth('arrow', ARROW, 'accent'), each + PAIR_GAP, 24).items,
    ],
    width: ACROSS,
    height: Math.max(...blocks.map((side) => side.height)),
  };
}

/** Both names at the first size at which both fit; null if there is none. */
function pairBlock(pair: Card['pair'], sizes: Sizes, measure: Measure): CardBlock | null {
  for (const step of sizes) {
    let fit = true;
    const block = sides(
      pair,
      (name, style, most) => {
        const side = fitted(name, [step], style, most, measure);
        fit &&= side !== null;
        return side ?? NO_BLOCK;
      },
      measure,
    );
    if (fit) return block;
  }
  return null;
}

/** The parts of the line under the title, each of so many lines at most, in as many rows as they take. */
function lineRows({ line }: Card, most: number, measure: Measure): CardBlock[] {
  const { size, gap } = LINE;
  const rows: CardBlock[] = [];
  let row: CardBlock = NO_BLOCK;
  for (const { mark, text, strong } of line) {
    const style: Style = strong
      ? { font: 'sans-600', size, colour: 'ink' }
      : { font: 'sans-400', size, colour: 'soft' };
    const marked: CardBlock = mark ? markBlock(mark, size, 'ink') : NO_BLOCK;
    const indent = mark ? marked.width + size * 0.35 : 0;
    const said = clipped(text, style, ACROSS - indent, most, measure);
    const block: CardBlock = beside([marked, said], size * 0.35);
    if (row.width > 0 && row.width + gap + block.width > ACROSS) {
      rows.push(row);
      row = block;
    } else row = beside([row, block], gap);
  }
  return [...rows, row];
}
