import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packLanes, packRows, stepFor, type LaneItem, type Covered } from './lanes.ts';

const room = {
  width: 500,
  reach: 5,
  reachOfMany: 10,
  most: 2,
  widthOf: (name: string) => 10 * name.length,
};
/** 100 days, so that a day is a percent. */
const scale = { from: '2001-01-01', to: '2001-04-10' };
const on = (from: string, to = from): LaneItem => ({ from, to, name: 'ab' });

it('puts what would meet below each other, in the first lane that is free', () => {
  const mark = (from: number, to = from): Covered => ({ from, to, before: 5, behind: 5 });
  // In 500 pixels a percent is 5 pixels: marks of 10 pixels are apart from 2 percent on.
  expect(
    packLanes([mark(0), mark(1), mark(2), mark(3), mark(10, 20), mark(21), mark(22)], 500),
  ).toEqual([0, 1, 0, 1, 0, 1, 0]);
});

it('draws as one mark what is near each other where a row would have too many lanes', () => {
  const days = ['2001-01-01', '2001-01-01', '2001-01-02', '2001-01-09'];
  expect(packRows([days.map((day) => on(day))], scale, room)).toEqual({
    bin: 'week',
    rows: [
      {
        lanes: 1,
        marks: [
          { items: [0, 1, 2], from: '2001-01-01', to: '2001-01-02', lane: 0, named: null },
          { items: [3], from: '2001-01-09', to: '2001-01-09', lane: 0, named: 640 },
        ],
      },
    ],
  });
});

it('draws each alone where there is room, and tells from which width its name has room', () => {
  // Behind the first is a percent to the next of its lane; its name and the marks take 20 + 5 + 5 + 4 pixels.
  const packed = packRows([[on('2001-01-01', '2001-01-02'), on('2001-01-04')], []], scale, room);
  expect(packed.bin).toBe(null);
  expect(packed.rows[0]?.marks.map(({ lane, named }) => [lane, named])).toEqual([
    [0, 2240],
    [0, 640],
  ]);
  expect(packed.rows[1]).toEqual({ lanes: 0, marks: [] });
});

it('knows from which width so many pixels have room', () => {
  expect([stepFor(64, 10), stepFor(65, 10), stepFor(100, 0), stepFor(128, 1)]).toEqual([
    640,
    880,
    null,
    12_800,
  ]);
});

it('keeps marks of a lane apart at the narrowest width and at any wider one', () => {
  const span = fc
    .tuple(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 20, noNaN: true }),
      fc.nat(12),
      fc.nat(30),
    )
    .map(([from, length, before, behind]) => ({
      from,
      to: Math.min(100, from + length),
      before,
      behind,
    }));
  fc.assert(
    fc.property(
      fc.array(span, { maxLength: 60 }),
      fc.integer({ min: 300, max: 800 }),
      fc.double({ min: 1, max: 40, noNaN: true }),
      (some, width, wider) => {
        const spans = some.toSorted((a, b) => a.from - b.from);
        const lanes = packLanes(spans, width);
        for (const at of [width, width * wider])
          for (const [i, a] of spans.entries())
            for (const [j, b] of spans.entries())
              if (i < j && lanes[i] === lanes[j])
                expect((a.to / 100) * at + a.behind).toBeLessThanOrEqual(
                  (b.from / 100) * at - b.before + 1e-6,
                );
      },
    ),
  );
});

it('loses no item and doubles none, whatever the bin', () => {
  const day = fc
    .integer({ min: 0, max: 99 })
    .map((n) => new Date(Date.UTC(2001, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 200 }), (days) => {
      const { rows } = packRows([days.toSorted().map((one) => on(one))], scale, room);
      const items = rows.flatMap(({ marks }) => marks.flatMap((mark) => mark.items));
      expect(items.toSorted((a, b) => a - b)).toEqual(days.map((_, i) => i));
    }),
  );
});
