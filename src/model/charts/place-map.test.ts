import { describe, expect, it } from 'vitest';
import { placeMap, radiusOf, type MappedPlace } from './place-map.ts';

const window = { latitude: 0, longitude: 0, width: 40, parallel: 0 };
const place = (id: string, longitude: number, count: number): MappedPlace => ({
  id,
  name: id,
  latitude: 0,
  longitude,
  count,
});

describe('radiusOf', () => {
  it('makes areas that are to each other as the numbers are', () => {
    expect([100, 25, 4].map((count) => radiusOf(count, 100, 20))).toEqual([20, 10, 4]);
  });

  it('draws nothing smaller than can be seen', () => {
    expect(radiusOf(1, 10_000, 18)).toBe(1.5);
  });
});

describe('placeMap', () => {
  it('has the places with the most first, each drawn for three ranges of widths', () => {
    const { points } = placeMap([place('few', -10, 1), place('many', 10, 4)], window);
    expect(points.map(({ id, count, at, down }) => [id, count, at, down])).toEqual([
      ['many', 4, 75, 50],
      ['few', 1, 25, 50],
    ]);
    expect(points.map(({ drawn }) => drawn.map(({ from, r }) => [from, r]))).toEqual([
      [
        [280, 12],
        [480, 15],
        [880, 18],
      ],
      [
        [280, 6],
        [480, 7.5],
        [880, 9],
      ],
    ]);
  });

  it('labels the one that the map is of before those with more', () => {
    // Both are at the edge of the map, and a name of this length has room but once.
    const name = 'A place with quite a long name';
    const places = [
      { ...place('more', 0, 9), name },
      { ...place('here', 1, 1), name },
    ];
    const labelled = (first?: string) =>
      placeMap(
        places.map((one) => ({ ...one, latitude: 9.5 })),
        window,
        { ...(first ? { first } : {}), steps: [{ from: 280, to: 290, largest: 6 }] },
      )
        .points.filter(({ drawn }) => drawn[0]?.label)
        .map(({ id }) => id);
    expect(labelled()).toContain('more');
    expect(labelled('here')).toContain('here');
  });

  it('is of one place alone, too', () => {
    const [point] = placeMap([place('alone', 0, 1)], window).points;
    expect(point).toMatchObject({ at: 50, down: 50, drawn: [{ r: 12, dx: 0, dy: 0 }, {}, {}] });
    expect(point?.drawn[0]?.label).toEqual({ from: 280, dx: 0, dy: -16, anchor: 'middle' });
  });
});
