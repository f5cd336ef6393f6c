import { describe, expect, it } from 'vitest';
import { tinyColumns } from '../testing/comparison-fixture.ts';
import { at } from '../testing/tiny.ts';
import type { Cell, TermRow } from './compare.ts';
import { elsewhereOf } from './elsewhere.ts';

const proposal = at(at(tinyColumns(), 0).proposals, 0);
const part = {
  proposal,
  provision: at(proposal.provisions, 0),
  out: { below: 0, later: 0, undated: 0 },
};
const reported: Cell = { state: 'reported', parts: [part] };
const nothing: Cell = { state: 'not-reported' };

const term = (key: string, scope: string, slot: number, cell: Cell = reported): TermRow => ({
  key,
  issue: 'pause',
  scope,
  slot,
  phase: slot,
  phased: true,
  cells: [cell],
});

const row = term('asked', 'all', 1, nothing);
const terms = [
  row,
  term('far', 'women', 2),
  term('same phase', 'women', 1),
  term('same scope', 'all', 2),
  { ...term('other issue', 'all', 1), issue: 'hostages' },
];
const keys = (of: readonly TermRow[], asked = row, column = 0) =>
  elsewhereOf(of, asked, column).map(({ term: { key } }) => key);

describe('elsewhereOf', () => {
  it('names the same scope first, then the same phase, then the rest, of one issue', () => {
    expect(keys(terms)).toEqual(['same scope', 'same phase', 'far']);
    expect(keys(terms.toReversed())).toEqual(['same scope', 'same phase', 'far']);
  });

  it('keeps the order of terms that are as near', () => {
    expect(keys([term('b', 'women', 2), term('a', 'men', 3)])).toEqual(['b', 'a']);
  });

  it('names nothing where the row itself is reported, or there is no such column', () => {
    expect(keys(terms, at(terms, 1))).toEqual([]);
    expect(keys(terms, row, 7)).toEqual([]);
  });

  it('passes over a row that has no cell for the column', () => {
    expect(keys([{ ...term('short', 'all', 2), cells: [] }])).toEqual([]);
  });
});
