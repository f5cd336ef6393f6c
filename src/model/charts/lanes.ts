import { placeOfDay, type TimeScale } from './scale.ts';

/*
 * Marks of a time line that would cover each other stand below each other, in lanes. They are placed for the
 * narrowest drawing that there is: what is apart there is apart in any wider one, as places draw away from each
 * other and sizes stay. So a drawing can be widened without anything being placed anew.
 */

/** What a mark covers: from which percent to which of the width, and pixels before and behind. */
export type Covered = { from: number; to: number; before: number; behind: number };

/**
 * A lane for each span, from 0, such that no two of a lane meet in a drawing of this width or a wider one: the first
 * that is free, in order of where they begin.
 *
 * @param spans in order of `from`.
 * @param width of the narrowest drawing, in pixels.
 */
export function packLanes(spans: readonly Covered[], width: number): number[] {
  const ends: { at: number; pixels: number }[] = [];
  return spans.map(({ from, to, before, behind }) => {
    const isFree = ({ at, pixels }: { at: number; pixels: number }) =>
      from >= at && ((from - at) / 100) * width >= pixels + before;
    const free = ends.findIndex(isFree);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = { at: to, pixels: behind };
    return lane;
  });
}

/** Widths of a drawing in pixels from which on more names may stand in it: it is widened sixteen-fold at most. */
export const WIDE_STEPS = [640, 880, 1120, 1600, 2240, 3200, 4480, 6400, 8960, 12_800] as const;

/**
 * The step from which on so many pixels have room in a share of the width; null where they never have.
 *
 * @param share in percent.
 */
export function stepFor(pixels: number, share: number): number | null {
  return WIDE_STEPS.find((step) => (share / 100) * step >= pixels) ?? null;
}

/** How much time is drawn as one mark, where each alone would take too much room. */
export const BINS = ['week', 'month', 'quarter', 'year'] as const;
export type Bin = (typeof BINS)[number];

/** What is to be drawn: first and last day, the name that may stand behind the mark, and from which width at the earliest. */
export type LaneItem = { from: string; to: string; name: string; nameFrom?: number };

/** A mark: which items it stands for, the days that it covers, its lane, and from which width its name has room. */
export type LaneMark = {
  items: number[];
  from: string;
  to: string;
  lane: number;
  named: number | null;
};

export type LaneRow = { lanes: number; marks: LaneMark[] };

type Room = {
  /** The narrowest drawing, in pixels. */
  width: number;
  /** Of a mark, and of one with a number in it: from its middle to its edge, with the gap to the next. */
  reach: number;
  reachOfMany: number;
  /** More lanes than these are not drawn in a row: items that are near each other are drawn as one mark. */
  most: number;
  /** Pixels of a name. */
  widthOf: (name: string) => number;
};

/**
 * Rows of marks. All rows have the same bin: none, or the shortest stretch of time for which no row has too many
 * lanes; the longest where even that has.
 *
 * @param rows the items of each, in order of time.
 */
export function packRows(
  rows: readonly (readonly LaneItem[])[],
  scale: TimeScale,
  room: Room,
): { bin: Bin | null; rows: LaneRow[] } {
  let packed = rows.map((items) => packRow(items, null, scale, room));
  let bin: Bin | null = null;
  for (const next of BINS) {
    if (packed.every(({ lanes }) => lanes <= room.most)) break;
    bin = next;
    packed = rows.map((items) => packRow(items, next, scale, room));
  }
  return { bin, rows: packed };
}

function packRow(
  items: readonly LaneItem[],
  bin: Bin | null,
  scale: TimeScale,
  room: Room,
): LaneRow {
  const marks = inBins(items, bin, scale);
  const spans = marks.map(({ items: { length }, from, to }) => {
    const reach = length > 1 ? room.reachOfMany : room.reach;
    return {
      from: placeOfDay(from, scale),
      to: placeOfDay(to, scale),
      before: reach,
      behind: reach,
    };
  });
  const lanes = packLanes(spans, room.width);
  return {
    lanes: lanes.length === 0 ? 0 : Math.max(...lanes) + 1,
    marks: marks.map((mark, i) => {
      const lane = lanes[i] ?? 0;
      const next = spans.find((_, other) => other > i && lanes[other] === lane);
      const share = (next?.from ?? 100) - (spans[i]?.to ?? 0);
      const [only, ...more] = mark.items;
      const name = more.length === 0 ? (items[only ?? 0]?.name ?? '') : '';
      const pixels = room.widthOf(name) + room.reach + (next?.before ?? 0) + 4;
      const step = name === '' ? null : stepFor(pixels, share);
      const earliest = items[only ?? 0]?.nameFrom ?? 0;
      return { ...mark, lane, named: step === null ? null : Math.max(step, earliest) };
    }),
  };
}

function inBins(items: readonly LaneItem[], bin: Bin | null, scale: TimeScale) {
  const bins = new Map<string, Pick<LaneMark, 'items' | 'from' | 'to'>>();
  for (const [i, { from, to }] of items.entries()) {
    const key = bin === null ? String(i) : keyOf(from, bin, scale);
    const there = bins.get(key);
    if (!there) bins.set(key, { items: [i], from, to });
    else {
      // Of several, their first days: they end when they end.
      if (there.items.length === 1) there.to = there.from;
      there.items.push(i);
      if (from > there.to) there.to = from;
    }
  }
  return [...bins.values()];
}

function keyOf(day: string, bin: Bin, { from }: TimeScale): string {
  const [year = '', month = ''] = day.split('-');
  if (bin === 'year') return year;
  if (bin === 'month') return [year, month].join('-');
  if (bin === 'quarter') return [year, Math.ceil(Number(month) / 3)].join('-');
  return String(Math.floor((Date.parse(day) - Date.parse(from)) / (7 * 86_400_000)));
}
