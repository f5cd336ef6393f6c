import { expect, it } from 'vitest';
import { at, tinyData, type Edit } from '../../testing/tiny.ts';
import type { Dataset } from '../types.ts';
import { roundSlices } from './round-slice.ts';
import { timelineDrawing } from './timeline-slice.ts';
import { timelineParts } from './timeline-parts.ts';

function sliceOf(data: Dataset) {
  const { round } = roundSlices(data);
  return at(
    timelineParts(
      data,
      data.rounds.map((one) => round(one)),
    ),
    0,
  );
}
const tiny = (...edits: readonly Edit[]) => sliceOf(tinyData(...edits));

it('puts rounds into rows by place, mediator and form', () => {
  const { lanes } = tiny();
  const rows = (by: keyof typeof lanes) =>
    lanes[by].rows.map(({ of, id, name, count }) => [of, id, name, count]);
  expect(rows('venue')).toEqual([
    ['one', 'portsea', 'Portsea', 2],
    ['one', 'eastland-unnamed', 'Eastland', 1],
  ]);
  expect(rows('mediator')).toEqual([
    ['one', 'eastland', 'Eastland', 2],
    ['none', null, null, 1],
  ]);
  // Names of forms are words of the interface.
  expect(rows('format')).toEqual([
    ['one', 'direct', null, 1],
    ['one', 'indirect', null, 1],
    ['one', 'mediators-only', null, 1],
  ]);
});

it('lets marks cover the days of their rounds, by their place in the list of rounds', () => {
  const { lanes, rounds } = tiny();
  expect(rounds.map(({ id }) => id)).toEqual([
    '2001-02-10-portsea',
    '2001-03-eastland',
    '2001-07-01-portsea',
  ]);
  expect(
    lanes.venue.rows.map(({ marks }) => marks.map(({ items, from, to }) => [items, from, to])),
  ).toEqual([
    [
      [[0], '2001-02-10', '2001-02-12'],
      [[2], '2001-07-01', '2001-07-02'],
    ],
    [[[1], '2001-03-01', '2001-03-31']],
  ]);
});

it('puts a proposal of a month into its middle, and an event beside the nearest round', () => {
  const { texts, events, time } = tiny();
  expect(texts.marks.map(({ from }) => from)).toEqual(['2001-02-11', '2001-07-16']);
  expect(events.map(({ id, round }) => [id, round])).toEqual([
    ['eve-00001', '2001-02-10-portsea'],
    ['eve-00002', '2001-02-10-portsea'],
  ]);
  expect([time.axis?.from, time.axis?.to]).toEqual(['2001-02-01', '2001-07-31']);
});

it('is right without a round, and with one', () => {
  const empty = sliceOf({ ...tinyData(), rounds: [], events: [] });
  expect(empty.time.axis).toBe(null);
  expect(empty.lanes.venue).toEqual({ bin: null, rows: [] });
  const data = tinyData();
  const one = sliceOf({ ...data, rounds: [at(data.rounds, 1)], events: [] });
  expect(one.lanes.venue.rows.map(({ count, lanes }) => [count, lanes])).toEqual([[1, 1]]);
});

it('draws those near each other as one where there are 2,055, and loses none', () => {
  const data = tinyData();
  const round = at(data.rounds, 1);
  const rounds = Array.from({ length: 2055 }, (_, i) => {
    const day = new Date(Date.UTC(2001, 0, 1 + 2 * i)).toISOString().slice(0, 10);
    const dates = { start: day, end: day, precision: 'day' as const };
    return { ...round, id: `round-${i}`, dates, venues: i % 3 === 0 ? [] : ['portsea'] };
  });
  const stretch = { rounds, events: [], chapters: [], chaptersBefore: 0 };
  const { lanes } = timelineDrawing(
    data,
    stretch,
    () => [],
    () => '/positions/',
  );
  // 135 months at 28 pixels each need seven lanes of 560 pixels.
  expect(lanes.venue.bin).toBe('month');
  expect(lanes.venue.rows.map(({ count }) => count)).toEqual([1370, 685]);
  for (const row of lanes.venue.rows) {
    expect(row.lanes).toBeLessThanOrEqual(8);
    expect(row.marks.reduce((sum, { items }) => sum + items.length, 0)).toBe(row.count);
  }
});
