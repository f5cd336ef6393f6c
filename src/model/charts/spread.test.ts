import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, type SpreadPoint } from './spread.ts';

const point = (id: string, at: number, r: number, down = 25): SpreadPoint => ({ id, at, down, r });
const RANGE = { from: 300, to: 600 };

describe('spread', () => {
  it('leaves points alone that do not touch', () => {
    const moved = spread([point('a', 20, 10), point('b', 60, 10)], RANGE, 2);
    expect([...moved.values()]).toEqual([
      { dx: 0, dy: 0 },
      { dx: 0, dy: 0 },
    ]);
  });

  it('moves the smaller of two to the edge of the larger, on the side on which it lies', () => {
    // One percent of 300 pixels lies between their middles: 3. It goes to 10 + 4 and one between them.
    const moved = spread([point('small', 51, 4), point('large', 50, 10)], RANGE, 2);
    expect(moved.get('large')).toEqual({ dx: 0, dy: 0 });
    expect(moved.get('small')).toEqual({ dx: 12, dy: 0 });
  });

  it('moves one of two of the same place', () => {
    const moved = spread([point('a', 50, 5), point('b', 50, 5)], RANGE, 2);
    expect([...moved.values()]).toEqual([
      { dx: 0, dy: 0 },
      { dx: 11, dy: 0 },
    ]);
  });

  it('moves none that touches no other in its range of widths', () => {
    // Ten pixels between them at 600, and fourteen are needed; twenty at 1,200.
    const two = [point('a', 50, 8), point('b', 52, 5)];
    expect(spread(two, { from: 600, to: 900 }, 2).get('b')).not.toEqual({ dx: 0, dy: 0 });
    expect(spread(two, { from: 1200, to: 2560 }, 2).get('b')).toEqual({ dx: 0, dy: 0 });
  });

  it('lets no point that it moved touch another, or leave the map', () => {
    const any = fc.record({
      at: fc.integer({ min: 10, max: 90 }),
      down: fc.integer({ min: 8, max: 42 }),
      r: fc.integer({ min: 2, max: 18 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 10 }), (points) => {
        const all = points.map((one, i) => ({ ...one, id: String(i) }));
        const moved = spread(all, RANGE, 2);
        const at = (one: SpreadPoint, width: number) => {
          const { dx, dy } = moved.get(one.id) ?? { dx: 0, dy: 0 };
          return { x: (one.at * width) / 100 + dx, y: (one.down * width) / 100 + dy };
        };
        for (const one of all) {
          if (moved.get(one.id)?.dx === 0 && moved.get(one.id)?.dy === 0) continue;
          const { x, y } = at(one, 300);
          expect(Math.min(x, y, 300 - x, 150 - y)).toBeGreaterThanOrEqual(one.r);
          // It gives way to the larger; what is smaller, and finds no room, may lie on it.
          for (const other of all.filter(({ id, r }) => id !== one.id && r > one.r))
            for (const width of [300, 420, 600]) {
              const [a, b] = [at(one, width), at(other, width)];
              expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(one.r + other.r + 0.8);
            }
        }
      }),
    );
  });
});
