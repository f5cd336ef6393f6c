import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Descent } from '../lineage.ts';
import { familiesOf } from './families.ts';

const link = (from: string, to: string): Descent => ({ from, to, basis: 'reported' });
const nodes = (places: Record<string, number>) =>
  Object.entries(places).map(([id, at]) => ({ id, at }));
const laneOf = (laid: ReturnType<typeof familiesOf>) =>
  Object.fromEntries(laid.spots.map(({ id, lane }) => [id, lane]));

describe('the lanes of a lineage', () => {
  it('a chain stays on one lane', () => {
    const laid = familiesOf(nodes({ a: 0, b: 10, c: 20 }), [link('a', 'b'), link('b', 'c')]);
    expect(laneOf(laid)).toEqual({ a: 0, b: 0, c: 0 });
    expect(laid).toMatchObject({ lanes: 1, alone: 1, left: 0 });
  });

  it('the last that builds on a text takes its lane over, another goes beside it', () => {
    const laid = familiesOf(nodes({ a: 0, b: 10, c: 20 }), [link('a', 'b'), link('a', 'c')]);
    expect(laneOf(laid)).toEqual({ a: 1, b: 0, c: 1 });
  });

  it('what stands too near to its predecessor goes to a lane of its own', () => {
    const laid = familiesOf(nodes({ a: 0, b: 1 }), [link('a', 'b')]);
    expect(new Set(Object.values(laneOf(laid))).size).toBe(2);
  });

  it('families that are apart in time share lanes; what is linked with nothing stands below', () => {
    const laid = familiesOf(nodes({ a: 0, b: 10, c: 15, d: 20, e: 30 }), [
      link('a', 'b'),
      link('d', 'e'),
    ]);
    expect(laneOf(laid)).toEqual({ a: 0, b: 0, c: 1, d: 0, e: 0 });
    expect(laid).toMatchObject({ lanes: 2, alone: 1 });
  });

  it('nothing has no lanes', () => {
    expect(familiesOf([], [])).toEqual({ spots: [], lanes: 0, alone: 0, left: 0 });
  });
});

describe('any lineage', () => {
  const lineage = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.nat(), fc.boolean()), { maxLength: 60 })
    .map((drawn) => {
      const all = drawn
        .toSorted(([a], [b]) => a - b)
        .map(([at, parent, linked], i) => ({ id: `${i}`, at: at / 10, parent, linked }));
      const links = all.flatMap(({ id, parent, linked }, i) =>
        linked && i > 0 ? [link(`${parent % i}`, id)] : [],
      );
      return { nodes: all.map(({ id, at }) => ({ id, at })), links };
    });

  it('loses nothing, and sets no two texts of a lane on each other', () => {
    fc.assert(
      fc.property(lineage, (one) => {
        const { spots, left } = familiesOf(one.nodes, one.links);
        expect(spots.length + left).toBe(one.nodes.length);
        for (const a of spots)
          for (const b of spots)
            if (a.id !== b.id && a.lane === b.lane)
              expect(Math.abs(a.at - b.at)).toBeGreaterThanOrEqual(1.3);
      }),
    );
  });

  it('no text stands on the line along a lane from another to what builds on it', () => {
    fc.assert(
      fc.property(lineage, (one) => {
        const { spots } = familiesOf(one.nodes, one.links);
        for (const from of spots) {
          const ends = one.links.flatMap((l) =>
            l.from === from.id ? spots.filter(({ id }) => id === l.to) : [],
          );
          const last = Math.max(from.at, ...ends.map(({ at }) => at));
          const between = spots.filter(
            ({ id, at, lane }) => id !== from.id && lane === from.lane && at > from.at && at < last,
          );
          expect(between).toEqual([]);
        }
      }),
    );
  });
});

it('2,000 texts are laid out within two seconds, and those without room are counted', () => {
  const all = Array.from({ length: 2000 }, (_, i) => ({ id: `${i}`, at: i / 20 }));
  const links = all.slice(1).map(({ id }, i) => link(`${Math.floor(i / 3)}`, id));
  const began = performance.now();
  const { spots, lanes, left } = familiesOf(all, links);
  expect(performance.now() - began).toBeLessThan(2000);
  expect(spots.length + left).toBe(2000);
  expect(lanes).toBeLessThanOrEqual(40);
});
