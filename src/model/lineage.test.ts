import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineage } from '../testing/arbitraries.ts';
import { inDescent, kinOf, neighbourhoods, type Lineage } from './lineage.ts';
import { railsOf, type RailRow } from './rails.ts';

const node = (id: string, date: string) => ({ id, name: `Text ${id}`, date });
const link = (from: string, to: string, basis: 'reported' | 'inferred' = 'reported') => ({
  from,
  to,
  basis,
});

describe('inDescent', () => {
  const order = (...args: Parameters<typeof inDescent>) => inDescent(...args).map(({ id }) => id);

  it('orders by date', () => {
    expect(order([node('b', '2001-03-02'), node('a', '2001-03-10')], [])).toEqual(['b', 'a']);
  });

  it('puts a predecessor first, where dates do not tell', () => {
    const day = [node('a', '2001-03-02'), node('b', '2001-03-02')];
    expect(order(day, [link('b', 'a')])).toEqual(['b', 'a']);
    const month = [node('a', '2001-03'), node('b', '2001-03-10')];
    expect(order(month, [link('b', 'a')])).toEqual(['b', 'a']);
  });

  it('ends with a message where the links run in a circle', () => {
    const two = [node('a', '2001'), node('b', '2001')];
    expect(() => inDescent(two, [link('a', 'b'), link('b', 'a')])).toThrow('circle');
  });
});

describe('neighbourhood', () => {
  const chain: Lineage = {
    nodes: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => node(id, '2001')),
    links: [link('a', 'b'), link('b', 'c'), link('c', 'd'), link('d', 'e'), link('b', 'f')],
  };

  it('goes so many steps back and on, and not back on again', () => {
    const near = neighbourhoods(chain)('d', 2);
    expect(near.nodes.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e']);
    expect(near.links).toEqual([link('b', 'c'), link('c', 'd'), link('d', 'e')]);
  });

  it('all kin are those before and those after, and nobody else', () => {
    const { up, down } = kinOf(chain, 'c');
    expect([[...up], [...down]]).toEqual([
      ['b', 'a'],
      ['d', 'e'],
    ]);
    expect(kinOf(chain, 'f').down.size).toBe(0);
  });

  it('is the proposal alone where it has no kin', () => {
    expect(neighbourhoods({ ...chain, links: [] })('d', 2)).toEqual({
      nodes: [node('d', '2001')],
      links: [],
    });
  });
});

describe('railsOf', () => {
  it('draws a line that holds links of both kinds as reported, and its end as it is', () => {
    const { rows } = railsOf({
      nodes: [node('a', '2001'), node('b', '2002'), node('c', '2003')],
      links: [link('a', 'b', 'reported'), link('a', 'c', 'inferred')],
    });
    expect(rows.map(({ out }) => out)).toEqual(['reported', null, null]);
    expect(rows[1]?.through).toEqual([{ lane: 0, basis: 'inferred' }]);
    expect(rows[2]?.into).toEqual([{ from: 'a', lane: 0, basis: 'inferred' }]);
  });

  it('draws both predecessors where they are disputed', () => {
    const { rows } = railsOf({
      nodes: [node('a', '2001'), node('b', '2002'), node('c', '2003')],
      links: [link('a', 'c'), link('b', 'c', 'inferred')],
    });
    expect(rows[2]?.into.map(({ from, basis }) => [from, basis])).toEqual([
      ['a', 'reported'],
      ['b', 'inferred'],
    ]);
  });

  const always = (check: (lineage: Lineage) => void) =>
    fc.assert(fc.property(lineage, check), { numRuns: 200 });
  /** The lanes on which a line leaves a row at its foot. */
  const leaving = ({ lane, through, out }: RailRow) =>
    [...through.map((line) => line.lane), ...(out ? [lane] : [])].toSorted((a, b) => a - b);

  it('draws every proposal and every link once', () => {
    always((all) => {
      const { rows } = railsOf(all);
      expect(rows.map((row) => row.node)).toEqual(all.nodes);
      const drawn = rows.flatMap(({ node: { id }, into }) =>
        into.map(({ from, basis }) => ({ from, to: id, basis })),
      );
      expect(new Set(drawn.map((one) => JSON.stringify(one)))).toEqual(
        new Set(all.links.map((one) => JSON.stringify(one))),
      );
      expect(drawn).toHaveLength(all.links.length);
    });
  });

  it('breaks no line off: what leaves one row at its foot meets the next at its head', () => {
    always((all) => {
      const { rows } = railsOf(all);
      rows.forEach((row, i) => {
        const arriving = new Set([...row.into, ...row.through].map(({ lane }) => lane));
        const before = rows[i - 1];
        expect([...arriving].toSorted((a, b) => a - b)).toEqual(before ? leaving(before) : []);
      });
      const last = rows.at(-1);
      expect(last ? leaving(last) : []).toEqual([]);
    });
  });

  it('leads no line through a dot, and keeps to its lanes', () => {
    always((all) => {
      const { rows, lanes } = railsOf(all);
      for (const { lane, through } of rows) {
        const taken = [lane, ...through.map((line) => line.lane)];
        expect(new Set(taken).size).toBe(taken.length);
        expect(Math.max(...taken)).toBeLessThan(lanes);
      }
    });
  });
});
