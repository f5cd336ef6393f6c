import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_STEPS, placeLabels, type Box, type WantedLabel } from './labels.ts';
import { cutToWidth } from './text-width.ts';

const wanted = (id: string, at: number, more: Partial<WantedLabel> = {}): WantedLabel => ({
  id,
  at,
  y: 50,
  radius: 5,
  width: 60,
  weight: 1,
  ...more,
});

/** The box of a placed label at a width, in pixels. */
function boxAt(
  width: number,
  { at, y, down = 0, width: wide }: WantedLabel,
  { dx, dy, anchor }: { dx: number; dy: number; anchor: string },
) {
  const left =
    (at * width) / 100 + dx - (anchor === 'start' ? 0 : anchor === 'end' ? wide : wide / 2);
  const base = (down * width) / 100 + y + dy;
  return { left, right: left + wide, top: base - 10, bottom: base + 3 };
}

describe('labels of a map', () => {
  it('puts a label above its mark where there is room', () => {
    expect(placeLabels([wanted('a', 50)], [], 100)).toEqual([
      { id: 'a', from: 210, dx: 0, dy: -9, anchor: 'middle' },
    ]);
  });

  it('puts it onwards of a mark that stands at the beginning', () => {
    expect(placeLabels([wanted('a', 0)], [], 100)).toEqual([
      { id: 'a', from: 210, dx: 9, dy: 4, anchor: 'start' },
    ]);
  });

  it('counts from where the mark was moved to', () => {
    expect(placeLabels([wanted('a', 50, { x: 20, y: 60 })], [], 100)).toEqual([
      { id: 'a', from: 210, dx: 20, dy: -9, anchor: 'middle' },
    ]);
  });

  it('shows the less wanted of two from the width at which both have room', () => {
    const high = { width: 200, y: 14 };
    const places = placeLabels(
      [wanted('less', 40, high), wanted('more', 60, { ...high, weight: 2 })],
      [],
      30,
    );
    expect(places.map(({ id, from }) => [id, from])).toEqual([
      ['more', 480],
      // 200 pixels before its mark, and a fifth of the width from it to the other.
      ['less', 1120],
    ]);
  });

  it('keeps to the height that follows from the width', () => {
    const low = wanted('a', 50, { down: 50, y: 0 });
    expect(placeLabels([low], [], (width) => width / 2 + 4)[0]?.dy).toBe(-9);
    expect(placeLabels([{ ...low, down: 0 }], [], (width) => width / 2)[0]?.dy).toBe(19);
  });

  it('lets no two labels meet at any width from the one on which they are shown', () => {
    const any = fc.record({
      at: fc.integer({ min: 0, max: 100 }),
      down: fc.integer({ min: 0, max: 50 }),
      y: fc.integer({ min: -20, max: 20 }),
      x: fc.integer({ min: -30, max: 30 }),
      radius: fc.integer({ min: 1, max: 18 }),
      width: fc.integer({ min: 20, max: 160 }),
      weight: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (marks) => {
        const all = marks.map((mark, i) => ({ ...mark, id: String(i) }));
        const obstacles = all.map(({ at, down, x, y, radius: r }): Box => ({
          at,
          down,
          left: x - r,
          right: x + r,
          top: y - r,
          bottom: y + r,
        }));
        const placed = placeLabels(all, obstacles, (width) => width / 2);
        for (const width of [...LABEL_STEPS, 250, 400, 700, 1500, 2560]) {
          const boxes = placed
            .filter(({ from }) => from <= width)
            .flatMap((place) => {
              const mark = all[Number(place.id)];
              return mark ? [boxAt(width, mark, place)] : [];
            });
          for (const [i, a] of boxes.entries()) {
            expect(Math.min(a.left, a.top)).toBeGreaterThanOrEqual(-0.001);
            expect(a.right).toBeLessThanOrEqual(width + 0.001);
            for (const b of boxes.slice(i + 1)) {
              const beside = Math.min(a.right, b.right) - Math.max(a.left, b.left);
              const over = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
              expect(Math.min(beside, over)).toBeLessThanOrEqual(0.001);
            }
          }
        }
      }),
    );
  });
});

describe('a text that must fit', () => {
  it('is whole where it has room, and cut at a letter where it has none', () => {
    // Seven letters of 8.4 pixels at most, of which "r" and "t" take 7: 56.
    expect(cutToWidth('Portsea', 56)).toBe('Portsea');
    // The sign takes 12, which leaves room for "Port".
    expect(cutToWidth('Portsea', 45)).toBe('Port…');
    expect(cutToWidth('A place', 30)).toBe('A…');
    expect(cutToWidth('', 0)).toBe('');
  });
});
