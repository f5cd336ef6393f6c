import { landIn, MAP_RATIO, placeOnMap, type MapWindow, type MapSpot } from './land.ts';
import { LABEL_STEPS, placeLabels, type Box, type LabelPlace } from './labels.ts';
import { spread } from './spread.ts';
import { widthOf } from './text-width.ts';

/** A place on a map, as it is asked for. */
export type MappedPlace = MapSpot & { id: string; name: string; count: number };

/** A point as it is drawn over a range of widths: its radius, how far it stands beside its place, its label. */
export type DrawnPoint = {
  /** The first of the widths. */
  from: number;
  r: number;
  dx: number;
  dy: number;
  label: Omit<LabelPlace, 'id'> | null;
};

/** A place on a map: percent across and down, and how it is drawn at each of the `POINT_STEPS`. */
export type MapPoint = {
  id: string;
  name: string;
  count: number;
  at: number;
  down: number;
  drawn: DrawnPoint[];
};

/** A map: the land as the data of a path, and the places, those with the most first. */
export type PlaceMap = { land: string; points: MapPoint[] };

/**
 * From which width of the map on points have which size, the first of a page of 320 pixels: the radius of the largest, in pixels. The areas of the others
 * follow from their numbers.
 */
export const POINT_STEPS = [
  { from: 280, to: 480, largest: 12 },
  { from: 480, to: 880, largest: 15 },
  { from: 880, to: 2560, largest: 18 },
] as const;

/** Anything smaller cannot be seen. */
const SMALLEST = 1.5;

/** The radius of the point of a number: its area is to that of the largest as its number to the largest number. */
export function radiusOf(count: number, most: number, largest: number): number {
  return Number(Math.max(SMALLEST, largest * Math.sqrt(count / (most || 1))).toFixed(1));
}

type PointStep = { from: number; to: number; largest: number };

/**
 * A map of these places, in a window that holds them.
 *
 * @param options.first the place that is to be labelled before all others.
 * @param options.steps the widths at which it will be shown.
 */
export function placeMap(
  places: readonly MappedPlace[],
  window: MapWindow,
  { first, steps: widths = POINT_STEPS }: { first?: string; steps?: readonly PointStep[] } = {},
): PlaceMap {
  const most = Math.max(...places.map(({ count }) => count));
  const points = places
    .toSorted((a, b) => b.count - a.count)
    .map((place) => ({ ...place, ...placeOnMap(window, place) }));
  const steps = widths.map(({ from, to, largest }) => {
    // Both across and down in percent of the width, as both grow with it.
    const drawn = points.map(({ id, count, at, down }) => ({
      id,
      at,
      down: down / MAP_RATIO,
      r: radiusOf(count, most, largest),
    }));
    const moved = spread(drawn, { from, to }, MAP_RATIO);
    const whole = drawn.map((point) => ({
      ...point,
      ...(moved.get(point.id) ?? { dx: 0, dy: 0 }),
    }));
    const labels = placeLabels(
      whole.map(({ id, at, down, r, dx, dy }, i) => ({
        id,
        at,
        down,
        x: dx,
        y: dy,
        radius: r,
        width: widthOf(`${points[i]?.name} ${points[i]?.count.toLocaleString('en')}`),
        weight: id === first ? Number.POSITIVE_INFINITY : (points[i]?.count ?? 0),
      })),
      whole.map(boxOf),
      (width) => width / MAP_RATIO,
      0,
      [from, ...LABEL_STEPS.filter((step) => step > from && step < to)],
    );
    return { from, whole, labels: new Map(labels.map(({ id, ...place }) => [id, place])) };
  });
  return {
    land: landIn(window),
    points: points.map(({ id, name, count, at, down }, i) => ({
      id,
      name,
      count,
      at,
      down,
      drawn: steps.map(({ from, whole, labels }) => ({
        from,
        r: whole[i]?.r ?? SMALLEST,
        dx: whole[i]?.dx ?? 0,
        dy: whole[i]?.dy ?? 0,
        label: labels.get(id) ?? null,
      })),
    })),
  };
}

/** What a point takes of a map, with the line from its place to where it stands. */
function boxOf({
  at,
  down,
  r,
  dx,
  dy,
}: {
  at: number;
  down: number;
  r: number;
  dx: number;
  dy: number;
}): Box {
  return {
    at,
    down,
    left: Math.min(0, dx - r),
    right: Math.max(0, dx + r),
    top: Math.min(0, dy - r),
    bottom: Math.max(0, dy + r),
  };
}
