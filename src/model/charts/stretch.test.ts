import fc from 'fast-check';
import { expect, it } from 'vitest';
import { centredAt, daysInView, startOf, zoomedAt, zoomFor } from './stretch.ts';

/** 100 days, so that a day is a percent. */
const scale = { from: '2001-01-01', to: '2001-04-10' };
const ZOOMS = [1, 2, 4, 8] as const;

it('shows as much as fits, and no more than there is', () => {
  expect(daysInView(null, 1, scale)).toEqual(['2001-01-01', '2001-04-10']);
  // A quarter of 100 days from the 11th on.
  expect(daysInView('2001-01-11', 4, scale)).toEqual(['2001-01-11', '2001-02-04']);
  expect(startOf('2001-04-10', 4, scale)).toBe(75);
});

it('keeps what is pointed at where it is', () => {
  // The 51st day in the middle of all stays in the middle of a half: from the 26th on.
  expect(zoomedAt({ at: null, zoom: 1 }, 2, 0.5, scale)).toBe('2001-01-26');
  expect(zoomedAt({ at: null, zoom: 1 }, 4, 0, scale)).toBe(null);
  expect(zoomedAt({ at: '2001-01-26', zoom: 2 }, 1, 0.5, scale)).toBe(null);
  expect(centredAt('2001-02-20', 4, scale)).toBe('2001-02-07');
});

it('chooses the largest zoom that shows a stretch whole', () => {
  expect(zoomFor(ZOOMS, '2001-01-01', '2001-01-13', scale)).toBe(8);
  expect(zoomFor(ZOOMS, '2001-01-01', '2001-01-14', scale)).toBe(4);
  expect(zoomFor(ZOOMS, '2001-01-01', '2001-04-01', scale)).toBe(1);
});

it('never begins before the scale or ends behind it', () => {
  const day = fc
    .integer({ min: -50, max: 200 })
    .map((n) => new Date(Date.UTC(2001, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...ZOOMS),
      fc.constantFrom(...ZOOMS),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (at, zoom, to, point) => {
        const next = zoomedAt({ at, zoom }, to, point, scale);
        const [from, until] = daysInView(next, to, scale);
        expect(from >= scale.from && until <= scale.to && from <= until).toBe(true);
      },
    ),
  );
});
