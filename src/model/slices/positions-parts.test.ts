import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { largerData } from '../../testing/scale/larger.ts';
import { at } from '../../testing/tiny.ts';
import { gapsAt } from '../gaps-at.ts';
import { partOfDay } from '../charts/scale.ts';
import { lastKnown, partiesOf } from '../positions-at.ts';
import type { Dataset } from '../types.ts';
import { claimsSlice } from './claims-slice.ts';
import { positionsParts } from './positions-parts.ts';
import { partsOfPositions, positionsPage } from './positions-pages.ts';
import { positionsPlan } from './positions-plan.ts';
import { positionsSlice, type PositionsSlice } from './positions-slice.ts';
import { roundSlices, type RoundSlice } from './round-slice.ts';
import { nameOfPart } from './part-name.ts';

const roundsOf = (data: Dataset) => {
  const slices = roundSlices(data);
  return data.rounds.map((round) => slices.round(round));
};

let real: Dataset;
let large: Dataset;
let rounds: RoundSlice[];
let whole: PositionsSlice;
let parts: PositionsSlice[];
beforeAll(async () => {
  ({ real, larger: large } = await largerData(450));
  rounds = roundsOf(large);
  whole = positionsSlice(large, rounds);
  parts = positionsParts(large, whole);
}, 120_000);

/** What a part lists: what stood before it began is listed by another. */
const listed = ({ positions }: PositionsSlice) =>
  positions.filter(({ part }) => part === undefined);
const spansOf = () => parts[0]?.partOf?.spans ?? [];

const partsFor = (count: number) => partsOfPositions(Array.from({ length: count })).length;

describe('partsOfPositions', () => {
  it.each([
    [0, 1],
    [160, 1],
    [161, 2],
    [210, 2],
    [211, 3],
    [1812, 20],
  ])('is for %d positions %d', (count, pages) => {
    expect(partsFor(count)).toBe(pages);
  });

  it('leaves the newest neither a handful nor too many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 161, max: 20_000 }), (count) => {
        const newest = count - 90 * (partsFor(count) - 1);
        expect(newest).toBeGreaterThan(30);
        expect(newest).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe('the positions', () => {
  it('are one file where they are as many as the real ones, and that is as it was', () => {
    const own = positionsSlice(real, roundsOf(real));
    expect(positionsParts(real, own)).toEqual([own]);
    expect(own.partOf).toBe(undefined);
    // Room to grow by a tenth.
    expect(partsFor(Math.ceil(real.positions.length * 1.1))).toBe(1);
  });

  it('keep the name and the address of a part that is full, whatever comes after it', () => {
    expect([nameOfPart('positions', 1, 1), positionsPage(1, 1)]).toEqual([
      'positions',
      '/positions/',
    ]);
    expect([nameOfPart('positions', 2, 9), positionsPage(2, 9)]).toEqual([
      'positions/2',
      '/positions/2/',
    ]);
    expect([nameOfPart('positions', 9, 9), positionsPage(9, 9)]).toEqual([
      'positions',
      '/positions/',
    ]);
  });

  it('are listed each in one part, issue by issue in order of time', () => {
    expect(parts.length).toBeGreaterThan(3);
    const ids = parts.flatMap((part) => listed(part).map(({ id }) => id));
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids.toSorted()).toEqual(large.positions.map(({ id }) => id).toSorted());
    const order = whole.positions.map(({ id }) => id);
    for (const part of parts) {
      const places = part.positions.map(({ id }) => order.indexOf(id));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
    expect(new Set(parts.slice(0, -1).map((part) => listed(part).length))).toEqual(new Set([90]));
  });

  it('have each their sources, and each event is in one part', () => {
    const events = parts.flatMap((part) => part.events.map(({ id }) => id));
    expect(events.toSorted()).toEqual(whole.events.map(({ id }) => id).toSorted());
    for (const { positions, events: own, sources } of parts)
      for (const claim of [...positions, ...own])
        for (const id of claim.sources) expect(sources[id]?.id).toBe(id);
  });

  it('tell of any day what all of them together tell: the last of each party on each issue', () => {
    const days = parts[0]?.partOf?.days ?? [];
    expect(days.length).toBeGreaterThan(100);
    const lastOf = ({ positions, sources }: PositionsSlice, day: string | null) => {
      const cells = new Map<string, typeof positions>();
      for (const one of positions) {
        const cell = `${one.party.id} ${one.issue.id}`;
        cells.set(cell, [...(cells.get(cell) ?? []), one]);
      }
      return [...cells]
        .map(([cell, own]) => [cell, lastKnown(own, sources, day)?.last.id ?? ''].join(' '))
        .filter((line) => !line.endsWith(' '))
        .toSorted();
    };
    for (const day of [null, ...days.filter((_, i) => i % 7 === 0), ...days.slice(-3)]) {
      const part = day === null ? parts.length : partOfDay(spansOf(), day);
      expect(lastOf(at(parts, part - 1), day), String(day)).toEqual(lastOf(whole, day));
    }
  });

  it('tell of any day the same gaps between the numbers of two parties', () => {
    const [one, other] = partiesOf(whole.positions).map(({ id }) => id);
    const days = parts[0]?.partOf?.days ?? [];
    const gaps = ({ tabled }: PositionsSlice, day: string | null) =>
      gapsAt(tabled, [one ?? '', other ?? ''], day).map(({ texts }) => texts);
    let found = 0;
    for (const day of [null, ...days.filter((_, i) => i % 5 === 0)]) {
      const part = day === null ? parts.length : partOfDay(spansOf(), day);
      const own = gaps(at(parts, part - 1), day);
      expect(own).toEqual(gaps(whole, day));
      found += own.length;
    }
    expect(found).toBeGreaterThan(0);
  });

  it('say where a position is listed that stood before, and are found where claims are looked up', () => {
    const { pages } = claimsSlice(large, rounds, []);
    for (const [i, part] of parts.entries()) {
      const own = pages[positionsPage(i + 1, parts.length)] ?? [];
      expect(listed(part).filter(({ id }) => !own.includes(id))).toEqual([]);
      expect(part.events.filter(({ id }) => !own.includes(id))).toEqual([]);
      for (const { id, part: elsewhere } of part.positions)
        if (elsewhere !== undefined) {
          expect(elsewhere).toBeLessThan(i + 1);
          expect(listed(at(parts, elsewhere - 1)).some((one) => one.id === id)).toBe(true);
        }
    }
  });

  it('stay as they are in a part that is full when others come', () => {
    const { parts: before } = positionsPlan({
      ...large,
      positions: large.positions.filter(({ id }) =>
        parts.slice(0, 3).some((part) => listed(part).some((one) => one.id === id)),
      ),
    });
    const { parts: after } = positionsPlan(large);
    expect(before.length).toBeGreaterThan(2);
    expect(before.slice(0, -1)).toEqual(after.slice(0, before.length - 1));
  });

  it('have no file that is heavy to load', () => {
    for (const part of parts)
      expect(gzipSync(JSON.stringify(part), { level: 6 }).length).toBeLessThan(60_000);
  });
});
