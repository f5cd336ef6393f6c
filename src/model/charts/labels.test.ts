import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_STEPS, placeLabels, widthOf, type Box, type WantedLabel } from './labels.ts';

const mark = fc.record({
  at: fc.double({ min: 0, max: 100, noNaN: true }),
  y: fc.integer({ min: 10, max: 190 }),
  width: fc.integer({ min: 10, max: 160 }),
  weight: fc.integer({ min: 1, max: 4 }),
});

const wantedOf = (marks: readonly Omit<WantedLabel, 'id' | 'radius'>[]) =>
  marks.map((one, i) => ({ ...one, id: String(i), radius: 5 }));

/** The rectangle of a placed label in a drawing of some width. */
function rectangle(
  wanted: readonly WantedLabel[],
  place: ReturnType<typeof placeLabels>[number],
  width: number,
) {
  const label = wanted.find(({ id }) => id === place.id);
  if (!label) throw new Error(place.id);
  const start = (label.at / 100) * width + place.dx;
  const left =
    place.anchor === 'start'
      ? start
      : place.anchor === 'end'
        ? start - label.width
        : start - label.width / 2;
  const base = label.y + place.dy;
  return { left, right: left + label.width, top: base - 10, bottom: base + 3 };
}

const EPS = 1e-6;
const meet = (a: ReturnType<typeof rectangle>, b: ReturnType<typeof rectangle>) =>
  a.left < b.right - EPS && b.left < a.right - EPS && a.top < b.bottom && b.top < a.bottom;

describe('labels', () => {
  it('never touch one another or a mark, and never leave the drawing, at any width from which they are shown', () => {
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 25 }),
        fc.integer({ min: LABEL_STEPS[0], max: 2600 }),
        (marks, width) => {
          const wanted = wantedOf(marks);
          const boxes = wanted.map(({ at, y }): Box => ({
            at,
            left: -6,
            right: 6,
            top: y - 5,
            bottom: y + 5,
          }));
          const shown = placeLabels(wanted, boxes, 200).filter(({ from }) => from <= width);
          const rectangles = shown.map((place) => rectangle(wanted, place, width));
          for (const [i, one] of rectangles.entries()) {
            expect(one.left).toBeGreaterThanOrEqual(-EPS);
            expect(one.right).toBeLessThanOrEqual(width + EPS);
            expect(one.top).toBeGreaterThanOrEqual(0);
            expect(one.bottom).toBeLessThanOrEqual(200);
            for (const other of rectangles.slice(i + 1)) expect(meet(one, other)).toBe(false);
            for (const box of boxes) {
              const middle = (box.at / 100) * width;
              expect(meet(one, { ...box, left: middle - 6, right: middle + 6 })).toBe(false);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('go to the most wanted first', () => {
    const wanted = wantedOf([
      { at: 50, y: 100, width: 100, weight: 1 },
      { at: 50.5, y: 100, width: 100, weight: 3 },
    ]);
    const [first] = placeLabels(wanted, [], 124, 76);
    expect(first?.id).toBe('1');
    expect(first?.from).toBe(LABEL_STEPS[0]);
  });

  it('come where there is room, in a wider drawing', () => {
    const wanted = wantedOf([
      { at: 40, y: 12, width: 150, weight: 2 },
      { at: 60, y: 12, width: 150, weight: 1 },
    ]);
    const places = placeLabels(wanted, [], 24);
    expect(places.map(({ id }) => id)).toEqual(['0', '1']);
    expect(places[1]?.from).toBeGreaterThan(LABEL_STEPS[0]);
  });
});

describe('the width of a text', () => {
  it('is no less than its letters take, and nothing for what is not seen', () => {
    expect(widthOf('')).toBe(0);
    expect(widthOf('\u2068\u2069')).toBe(0);
    expect(widthOf('42')).toBe(14);
    expect(widthOf('about 42')).toBeGreaterThan(48);
  });
});
