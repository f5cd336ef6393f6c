import { chartWords } from '#language/charts.ts';
import { positionsWords } from '#language/positions.ts';
import { attribution } from '../../messages/attribution.ts';
import { counted, date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { placeOfDay } from '../../model/charts/scale.ts';
import { daysOf } from '../../model/dates.ts';
import { lastKnown, positionGrid, type GridCell, type KnownAt } from '../../model/positions-at.ts';
import type { PositionEntry, PositionsSlice } from '../../model/slices/positions-slice.ts';
import type { Colour } from '../../ui/palette.ts';
import {
  NO_BLOCK,
  beside,
  stacked,
  type Block,
  type Item,
  type Style,
} from '../../ui/picture/block.ts';
import { wrapped, type Measure } from '../../ui/picture/text.ts';
import { PARTY_COLUMNS } from './most-columns.ts';
import { countOf, marksOf, type Ground } from './strip.tsx';

/* What the sheet of the picture of positions is put together from. */

/** Of a strip, and of its marks. */
const STRIP = { height: 18, small: 5, large: 9 };

const TEXT: Style = { font: 'sans-400', size: 16, colour: 'ink', leading: 1.3 };
export const SMALL: Style = { font: 'sans-400', size: 14, colour: 'soft', leading: 1.35 };
const NONE: Style = { font: 'sans-italic', size: 15, colour: 'soft' };

export type Within = Pick<PositionsSlice, 'sources'> & {
  width: number;
  measure: Measure;
  ground: Ground;
};

/** What a cell says; null where nothing was known. */
export function knownBlock(
  cell: GridCell<PositionEntry>,
  { width, measure, ...on }: Within,
): Block | null {
  const known = lastKnown(cell.positions, on.sources, on.ground.day);
  if (!known) return null;
  const { last, steps } = known;
  const said = words.join.dot([
    last.date && date(last.date),
    attribution(last.attribution),
    counted(steps.length, countOf(on.ground)),
  ]);
  return stacked(
    [
      stripBlock(known, on.ground, width),
      wrapped(last.text, TEXT, width, measure),
      wrapped(said, SMALL, width, measure),
    ],
    3,
  );
}

export function noneBlock(
  { positions }: GridCell<PositionEntry>,
  { ground, width, measure }: Within,
) {
  const { day } = ground;
  const isLater = positions.length > 0 && day !== null;
  return wrapped(
    isLater ? positionsWords.noneBy(date(day)) : positionsWords.noneFound,
    NONE,
    width,
    measure,
  );
}

/** The movement: a mark for each step on the common time axis, the last one larger; truces behind. */
function stripBlock(
  { last, steps }: KnownAt<PositionEntry>,
  { axis, truces }: Ground,
  width: number,
): Block {
  if (axis === null) return NO_BLOCK;
  const { height, small, large } = STRIP;
  const along = (day: string) => (placeOfDay(day, axis) / 100) * width;
  const items: Item[] = truces
    .filter(({ from, to }) => from <= axis.to && (to === null || to >= axis.from))
    .map(({ from, to }) => ({
      kind: 'box',
      x: along(from),
      y: 0,
      width: Math.max(1, (to === null ? width : along(to)) - along(from)),
      height,
      colour: 'tint',
    }));
  items.push({ kind: 'box', x: 0, y: height / 2 - 0.5, width, height: 1, colour: 'line' });
  for (const step of marksOf({ last, steps })) {
    if (step.date === null) continue;
    const size = step === last ? large : small;
    items.push({
      kind: 'box',
      x: Math.min(width - size, Math.max(0, along(daysOf(step.date).first) - size / 2)),
      y: (height - size) / 2,
      width: size,
      height: size,
      colour: step === last ? 'accent' : 'soft',
    });
  }
  return { items, width, height };
}

/** What the marks mean: those that are there. */
export function legendBlock(
  slice: PositionsSlice,
  chosen: readonly string[],
  day: string | null,
  measure: Measure,
): Block {
  const { positions, sources } = slice;
  const { columns, rows, alone } = positionGrid(
    positions,
    chosen,
    PARTY_COLUMNS,
    slice.partOf?.parties,
  );
  const cells = [
    ...rows.flatMap(({ cells: own, others }) => [...own, ...others]),
    ...alone.map(({ cell }) => cell),
  ];
  const known = cells.flatMap((cell) => lastKnown(cell.positions, sources, day) ?? []);
  const key = (size: number, colour: Colour, name: string): Block =>
    beside(
      [
        {
          items: [{ kind: 'box', x: 0, y: (19 - size) / 2, width: size, height: size, colour }],
          width: size,
          height: 19,
        },
        wrapped(name, SMALL, Number.POSITIVE_INFINITY, measure),
      ],
      8,
    );
  const { legend } = positionsWords;
  return beside(
    [
      ...(known.length > 0 ? [key(STRIP.large, 'accent', legend.last)] : []),
      ...(known.some(({ steps }) => steps.length > 1)
        ? [key(STRIP.small, 'soft', legend.earlier)]
        : []),
      ...(slice.truces.length > 0 && columns.length > 0
        ? [key(STRIP.height - 4, 'tint', chartWords.truce)]
        : []),
    ],
    28,
  );
}
