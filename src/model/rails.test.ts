import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineage } from '../testing/arbitraries.ts';
import type { Lineage } from './lineage.ts';
import { railsOf } from './rails.ts';

/** A lineage written as "ab" for a link from a to b, "a~b" for an inferred one. */
function drawn(nodes: string, ...links: string[]): Lineage {
  return {
    nodes: Array.from(nodes, (id) => ({ id, name: id, date: '2001' })),
    links: links.map((link) => ({
      from: link[0] ?? '',
      to: link.at(-1) ?? '',
      basis: link.includes('~') ? 'inferred' : 'reported',
    })),
  };
}

const lanesOf = (of: Lineage) => railsOf(of).rows.map(({ node, lane }) => `${node.id}${lane}`);

describe('railsOf', () => {
  it('hands the lane of a predecessor on to the last that builds on it', () => {
    expect(lanesOf(drawn('abc', 'ab', 'bc'))).toEqual(['a0', 'b0', 'c0']);
    expect(lanesOf(drawn('abc', 'ab', 'ac'))).toEqual(['a0', 'b1', 'c0']);
  });

  it('uses a lane again once nothing lies on it', () => {
    const apart = drawn('abcd', 'ab', 'cd');
    expect(lanesOf(apart)).toEqual(['a0', 'b0', 'c0', 'd0']);
    expect(railsOf(apart).lanes).toBe(1);
    // The lane of the side line b is free again when d comes, while a still waits for e.
    expect(lanesOf(drawn('abcde', 'ae', 'bc'))).toEqual(['a0', 'b1', 'c1', 'd1', 'e0']);
  });

  it('tells which lines end, pass by and begin at a row', () => {
    const [, b, c] = railsOf(drawn('abc', 'a~b', 'ac')).rows;
    expect(b).toMatchObject({
      into: [{ from: 'a', lane: 0, basis: 'inferred' }],
      through: [{ lane: 0, basis: 'reported' }],
      out: null,
    });
    expect(c).toMatchObject({
      into: [{ from: 'a', lane: 0, basis: 'reported' }],
      through: [],
      out: null,
    });
  });

  it('draws a line on which links of both kinds lie as reported, and then as what is left', () => {
    const [a, b] = railsOf(drawn('abc', 'ab', 'a~c')).rows;
    expect(a?.out).toBe('reported');
    expect(b?.through).toEqual([{ lane: 0, basis: 'inferred' }]);
  });

  it('never lays two lines on one lane, and ends each link on the lane where it began', () => {
    fc.assert(
      fc.property(lineage, (of) => {
        const { rows, lanes } = railsOf(of);
        const laneOf = new Map(rows.map(({ node, lane }) => [node.id, lane]));
        for (const { node, lane, into, through } of rows) {
          const passing = through.map((line) => line.lane);
          expect(new Set(passing).size).toBe(passing.length);
          expect(passing).not.toContain(lane);
          expect(lane).toBeLessThan(lanes);
          for (const line of into) expect(line.lane).toBe(laneOf.get(line.from));
          expect(into.length).toBe(of.links.filter(({ to }) => to === node.id).length);
        }
      }),
    );
  });

  it('needs no more lanes than lines lie beside each other', () => {
    fc.assert(
      fc.property(lineage, (of) => {
        const { rows, lanes } = railsOf(of);
        const most = Math.max(0, ...rows.map(({ through }) => through.length + 1));
        expect(lanes).toBeLessThanOrEqual(most);
      }),
    );
  });
});
