import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { landIn, MAP_RATIO, MAP_WIDTH, placeOnMap, windowOf, type MapWindow } from './land.ts';

/** A window about the point where the equator and the meridian of Greenwich cross, forty degrees wide. */
const middle: MapWindow = { latitude: 0, longitude: 0, width: 40, parallel: 0 };

describe('windowOf', () => {
  it('shows what lies around one place alone', () => {
    expect(windowOf([{ latitude: 30, longitude: 31 }])).toEqual({
      latitude: 30,
      longitude: 31,
      width: 40,
      parallel: 30,
    });
  });

  it('is none where there is no place', () => {
    expect(windowOf([])).toBeNull();
  });

  it('goes the short way round, across the 180th meridian', () => {
    // From 170 on to 190, which is 170 the other way: the middle is the meridian itself.
    const window = windowOf([
      { latitude: 0, longitude: 170 },
      { latitude: 0, longitude: -170 },
    ]);
    expect(Math.abs(window?.longitude ?? 0)).toBe(180);
    expect(window?.width).toBe(40);
  });

  it('is as wide as its places are apart, with a tenth on either side', () => {
    // 80 degrees of the equator are eight tenths of it.
    expect(
      windowOf([
        { latitude: 0, longitude: -10 },
        { latitude: 0, longitude: 70 },
      ]),
    ).toEqual({ latitude: 0, longitude: 30, width: 100, parallel: 0 });
  });

  it('does not look beyond a pole', () => {
    const window = windowOf([{ latitude: 88, longitude: 0 }]);
    // Half of its height, which is half of its width, is ten degrees.
    expect(window?.latitude).toBe(80);
  });

  it('holds every place, wherever on Earth they are', () => {
    const spot = fc.record({
      latitude: fc.integer({ min: -90, max: 90 }),
      longitude: fc.integer({ min: -180, max: 180 }),
    });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 8 }), (spots) => {
        const window = windowOf(spots);
        if (!window) throw new Error('no window');
        for (const { at, down } of spots.map((place) => placeOnMap(window, place))) {
          expect(at).toBeGreaterThan(9.9);
          expect(at).toBeLessThan(90.1);
          expect(down).toBeGreaterThanOrEqual(0);
          expect(down).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe('placeIn', () => {
  it('tells how far east and how far south', () => {
    expect(placeOnMap(middle, { latitude: 0, longitude: 0 })).toEqual({ at: 50, down: 50 });
    expect(placeOnMap(middle, { latitude: 5, longitude: 10 })).toEqual({ at: 75, down: 25 });
  });

  it('counts a degree east as shorter far from the equator', () => {
    // On the parallel of 60 a degree is half as long.
    const north = { ...middle, latitude: 60, parallel: 60 };
    expect(placeOnMap(north, { latitude: 60, longitude: 10 })).toEqual({ at: 62.5, down: 50 });
  });

  it('goes on across the 180th meridian', () => {
    const pacific = { ...middle, longitude: 178 };
    expect(placeOnMap(pacific, { latitude: 0, longitude: -178 }).at).toBe(60);
  });
});

/** The rings of a path of `landIn`, as points. */
function ringsOf(path: string): [number, number][][] {
  return path
    .split('M')
    .filter(Boolean)
    .map((ring) => {
      const numbers = [...ring.matchAll(/-?\d+/g)].map(([number]) => Number(number));
      let [x, y] = [0, 0];
      const points: [number, number][] = [];
      for (let i = 0; i < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
}

/** Whether land is drawn where a place lies: by the number of edges that a line from there crosses. */
function isLand(window: MapWindow, latitude: number, longitude: number): boolean {
  const { at, down } = placeOnMap(window, { latitude, longitude });
  const x = (at / 100) * MAP_WIDTH + 0.01;
  const y = (down / 100) * (MAP_WIDTH / MAP_RATIO) + 0.01;
  let crossed = 0;
  for (const ring of ringsOf(landIn(window)))
    for (const [i, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [0, 0];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossed++;
    }
  return crossed % 2 === 1;
}

describe('landIn', () => {
  it('draws land where there is land, and none in the sea', () => {
    const window = { latitude: 40, longitude: 10, width: 60, parallel: 40 };
    // In the Alps, in the Sahara; west of Sardinia, in the Bay of Biscay.
    expect(isLand(window, 46.5, 9.5)).toBe(true);
    expect(isLand(window, 28, 10)).toBe(true);
    expect(isLand(window, 40, 6)).toBe(false);
    expect(isLand(window, 45, -5)).toBe(false);
  });

  it('draws both sides of the 180th meridian', () => {
    const window = { latitude: 0, longitude: 180, width: 200, parallel: 0 };
    // In Australia, in Mexico; in the Pacific on either side.
    expect(isLand(window, -25, 135)).toBe(true);
    expect(isLand(window, 24, -104)).toBe(true);
    expect(isLand(window, 5, 170)).toBe(false);
    expect(isLand(window, 5, -140)).toBe(false);
  });

  it('is empty in the middle of an ocean', () => {
    expect(landIn({ latitude: -45, longitude: -120, width: 10, parallel: -45 })).toBe('');
  });

  it('fills a window that lies inland', () => {
    const inland = { latitude: 23, longitude: 10, width: 4, parallel: 23 };
    expect(ringsOf(landIn(inland))).toHaveLength(1);
    expect(isLand(inland, 23.9, 11)).toBe(true);
  });

  it('is cut a little beyond the window', () => {
    const [ring] = ringsOf(landIn({ latitude: 23, longitude: 10, width: 4, parallel: 23 }));
    expect(ring?.map(String).toSorted()).toEqual(['-12,-12', '-12,512', '1012,-12', '1012,512']);
  });
});
