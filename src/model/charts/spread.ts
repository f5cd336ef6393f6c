/*
 * Points of a map that would lie on each other. A map grows with the window and its points do not, so that where
 * they have no room at the narrowest width they may have it at another: they are told apart for each range of widths.
 */

/** A point: its place in percent of the width, across and down, and its radius in pixels. */
export type SpreadPoint = { id: string; at: number; down: number; r: number };

/** How far a point is moved from its place, in pixels. */
export type Moved = { dx: number; dy: number };

/** Pixels between two points at least. */
const GAP = 1;

/** How far a point may be moved beyond what stands in its way, in pixels, and in how many directions. */
const RINGS = [1, 4, 8, 12, 18, 24];
const DIRECTIONS = 24;

/** More points than these are not told apart: nothing can be in such a crowd. */
const MOST = 60;

/** A few widths of a range: what is apart at each of them is apart between them, as far as the eye can tell. */
function widthsOf(from: number, to: number): number[] {
  const step = Math.max(20, (to - from) / 24);
  const count = Math.floor((to - from) / step);
  return [...Array.from({ length: count + 1 }, (_, i) => from + i * step), to];
}

/**
 * Moves points aside, as little as is needed for none to touch another at any width of a range. The largest stay where
 * they are; one for which there is no room does, too.
 *
 * @param ratio how many times as wide as high the map is; points stay within it.
 */
export function spread(
  points: readonly SpreadPoint[],
  { from, to }: { from: number; to: number },
  ratio: number,
): Map<string, Moved> {
  const widths = widthsOf(from, to);
  const placed: (SpreadPoint & Moved)[] = [];
  const gap = (a: SpreadPoint & Moved, b: SpreadPoint & Moved, width: number) =>
    Math.hypot(
      ((a.at - b.at) * width) / 100 + a.dx - b.dx,
      ((a.down - b.down) * width) / 100 + a.dy - b.dy,
    ) -
    a.r -
    b.r;
  const isFree = (one: SpreadPoint & Moved) => {
    const { at, down, r, dx, dy } = one;
    const [x, y] = [(at * from) / 100 + dx, (down * from) / 100 + dy];
    const within = x >= r && x <= from - r && y >= r && y <= from / ratio - r;
    return within && placed.every((other) => widths.every((w) => gap(one, other, w) >= GAP));
  };
  for (const [i, point] of points.toSorted((a, b) => b.r - a.r).entries()) {
    const here = { ...point, dx: 0, dy: 0 };
    const inTheWay = placed.filter((other) => widths.some((w) => gap(here, other, w) < GAP));
    const free = inTheWay.length > 0 && i < MOST ? aside(here, inTheWay, from).find(isFree) : here;
    placed.push(free ?? here);
  }
  return new Map(placed.map(({ id, dx, dy }) => [id, { dx, dy }]));
}

/** Where a point may go that lies on others: the nearest first, and of those as near the way it lies from them. */
function aside(
  point: SpreadPoint & Moved,
  others: readonly (SpreadPoint & Moved)[],
  width: number,
) {
  const [largest = point] = others;
  const x = ((point.at - largest.at) * width) / 100 - largest.dx;
  const y = ((point.down - largest.down) * width) / 100 - largest.dy;
  const away = x === 0 && y === 0 ? 0 : Math.atan2(y, x);
  const turns = Array.from({ length: DIRECTIONS }, (_, i) => (i + 1) >> 1).map((turn, i) =>
    i % 2 === 0 ? turn : -turn,
  );
  return RINGS.flatMap((ring) =>
    turns.map((turn) => {
      const angle = away + (turn * 2 * Math.PI) / DIRECTIONS;
      const far = largest.r + point.r + ring;
      // From the middle of what is in the way: so far outside of it.
      return {
        ...point,
        dx: Number(
          (largest.dx - (point.at - largest.at) * (width / 100) + Math.cos(angle) * far).toFixed(1),
        ),
        dy: Number(
          (
            largest.dy -
            (point.down - largest.down) * (width / 100) +
            Math.sin(angle) * far
          ).toFixed(1),
        ),
      };
    }),
  );
}
