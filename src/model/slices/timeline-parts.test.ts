import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { largerData } from '../../testing/scale/larger.ts';
import { at } from '../../testing/tiny.ts';
import { partOfDay } from '../charts/scale.ts';
import type { Dataset } from '../types.ts';
import { inOrder } from './order.ts';
import { roundSlices } from './round-slice.ts';
import { partsOfTimeline, timelineParts, type TimelineSlice } from './timeline-parts.ts';
import { nameOfPart } from './part-name.ts';

const partsOf = (data: Dataset) => {
  const slices = roundSlices(data);
  return timelineParts(
    data,
    data.rounds.map((round) => slices.round(round)),
  );
};
const weightOf = ({ rounds, proposals, events }: TimelineSlice) =>
  rounds.length + proposals.length + events.length;

let real: Dataset;
let large: Dataset;
let parts: TimelineSlice[];
beforeAll(async () => {
  ({ real, larger: large } = await largerData(300));
  parts = partsOf(large);
}, 120_000);

describe('the file of a part of the timeline', () => {
  it('keeps the name of a part that is full, whatever comes after it', () => {
    expect(nameOfPart('timeline', 1, 1)).toBe('timeline');
    expect(nameOfPart('timeline', 2, 3)).toBe('timeline/2');
    expect(nameOfPart('timeline', 2, 27)).toBe('timeline/2');
    expect(nameOfPart('timeline', 27, 27)).toBe('timeline');
  });
});

describe('the timeline', () => {
  it('is one where it is as long as the real one, and has no drawing of a longer time', () => {
    const [only, ...others] = partsOf(real);
    expect(others).toEqual([]);
    expect(only?.rounds.map(({ id }) => id)).toEqual(inOrder(real.rounds).map(({ id }) => id));
    expect(only?.events).toHaveLength(real.events.length);
    expect(only?.chapters).toEqual(real.chapters);
    expect([only?.part, only?.parts, only?.whole, only?.chaptersBefore]).toEqual([1, 1, null, 0]);
  });

  it('leaves room for the real one to grow by a tenth', () => {
    const now = real.rounds.reduce(
      (sum, { proposals }) => sum + 1 + proposals.length,
      real.events.length,
    );
    const events = Array.from({ length: Math.ceil(now / 10) }, () => at(real.events, 0));
    expect(partsOfTimeline({ ...real, events: [...real.events, ...events] })).toBe(1);
  });

  it('has each round, proposal and event of a long time once, in order', () => {
    expect(parts.length).toBeGreaterThan(2);
    expect(partsOfTimeline(large)).toBe(parts.length);
    expect(parts.flatMap(({ rounds }) => rounds.map(({ id }) => id))).toEqual(
      inOrder(large.rounds).map(({ id }) => id),
    );
    const proposals = large.rounds.flatMap((round) => round.proposals.map(({ id }) => id));
    const drawn = parts.flatMap((part) => part.proposals.map(({ id }) => id));
    expect(drawn.toSorted()).toEqual(proposals.toSorted());
    const days = parts.flatMap(({ events }) => events.map(({ date }) => date));
    expect(days).toEqual(large.events.map(({ date }) => date).toSorted());
  });

  it('fills each part but the newest, and leaves that neither a handful nor too many', () => {
    for (const part of parts.slice(0, -1)) {
      expect(weightOf(part)).toBeGreaterThan(290);
      expect(weightOf(part)).toBeLessThanOrEqual(300);
    }
    const newest = weightOf(at(parts, parts.length - 1));
    expect(newest).toBeGreaterThan(100);
    expect(newest).toBeLessThanOrEqual(420);
  });

  it('keeps a part that is full as it is when rounds come after it', () => {
    const early = inOrder(large.rounds).slice(0, 280);
    const until = at(early, 279).dates.start;
    const before = partsOf({
      ...large,
      rounds: early,
      events: large.events.filter(({ date }) => date <= until),
    });
    const idsOf = (some: readonly TimelineSlice[], n: number) =>
      [at(some, n).rounds, at(some, n).events].flat().map(({ id }) => id);
    expect(before.length).toBeGreaterThan(2);
    for (const n of [0, 1]) expect(idsOf(before, n)).toEqual(idsOf(parts, n));
  });

  it('has marks for all that is in a part, and names its time', () => {
    for (const { lanes, texts, happened, rounds, proposals, events, spans, part } of parts) {
      const marked = (row: { marks: { items: number[] }[] }) =>
        row.marks.reduce((sum, { items }) => sum + items.length, 0);
      const inRows = new Set(
        lanes.format.rows.flatMap(({ marks }) => marks.flatMap(({ items }) => items)),
      );
      expect(inRows.size).toBe(rounds.length);
      expect(marked(texts)).toBe(proposals.length);
      expect(marked(happened)).toBe(events.length);
      const span = at(spans, part - 1);
      expect(span.rounds).toBe(rounds.length);
      expect(rounds.every(({ dates }) => dates.start >= span.from && dates.end <= span.to)).toBe(
        true,
      );
    }
  });

  it('numbers chapters through all parts, and knows in which each begins', () => {
    for (const { chapters, chaptersBefore } of parts)
      expect(large.chapters.slice(chaptersBefore, chaptersBefore + chapters.length)).toEqual(
        chapters,
      );
    const begun = at(parts, 0).spans.flatMap(({ chapters }) => chapters);
    expect(begun).toEqual(large.chapters.map(({ id }) => id));
    for (const { id } of large.chapters) {
      const part = at(parts, 0).spans.findIndex(({ chapters }) => chapters.includes(id));
      expect(at(parts, part).chapters.some((chapter) => chapter.id === id)).toBe(true);
    }
  });

  it('finds the part of a day', () => {
    const { spans } = at(parts, 0);
    for (const { part, rounds } of parts)
      expect(partOfDay(spans, at(rounds, rounds.length - 1).dates.start)).toBe(part);
    expect(partOfDay(spans, '1800-01-01')).toBe(1);
    expect(partOfDay(spans, '2900-01-01')).toBe(parts.length);
  });

  it('has no file that is heavy to load', () => {
    for (const part of parts)
      expect(gzipSync(JSON.stringify(part), { level: 6 }).length).toBeLessThan(60_000);
  });
});
