import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anySearch } from '../testing/view-arbitraries.ts';
import { issueCodec, type IssueViewState } from './issue-view.ts';

const ids = {
  scopes: ['all', 'trucks'],
  phases: [1, 2, null],
  sides: ['north', 'south'],
  parted: true,
};
const codec = issueCodec(ids);
const bare: IssueViewState = {
  scope: null,
  phase: null,
  side: null,
  sort: 'date',
  positions: 'apart',
  times: 'page',
  rung: null,
  asof: null,
};

it('is bare for what the page begins with, and names the rest', () => {
  expect(codec.serialise(bare)).toBe('');
  expect(codec.parse('')).toEqual(bare);
  const asked: IssueViewState = {
    ...bare,
    scope: 'trucks',
    phase: 2,
    side: 'north',
    sort: 'value',
    positions: 'among',
    times: 'all',
    asof: '2001-02-03',
  };
  expect(codec.serialise(asked)).toBe(
    '?scope=trucks&phase=2&side=north&sort=value&positions=among&times=all&asof=2001-02-03',
  );
});

it('drops what the issue does not have', () => {
  expect(issueCodec({ ...ids, parted: false }).parse('?times=all')).toEqual(bare);
  expect(codec.parse('?scope=tents&phase=7&side=west&sort=name')).toEqual(bare);
  expect(codec.parse('?scope=every&phase=none')).toEqual({
    ...bare,
    scope: 'every',
    phase: 'none',
  });
});

const views: fc.Arbitrary<IssueViewState> = fc.record({
  scope: fc.constantFrom(null, 'every', ...ids.scopes),
  phase: fc.constantFrom(null, 'none' as const, 1, 2),
  side: fc.constantFrom(null, ...ids.sides),
  sort: fc.constantFrom('date' as const, 'value' as const),
  positions: fc.constantFrom('apart' as const, 'among' as const),
  times: fc.constantFrom('page' as const, 'all' as const),
  rung: fc.constantFrom(null, 'document' as const),
  asof: fc.constantFrom(null, '2001-02-03'),
});

it('gives back every view that was written into it', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(codec.parse(codec.serialise(view))).toEqual(view);
    }),
  );
});

it('reads anything whatever as a view', () => {
  fc.assert(
    fc.property(anySearch(codec.params as string[], ['all', 'north', '1', 'none']), (text) => {
      const view = codec.parse(text);
      expect(codec.parse(codec.serialise(view))).toEqual(view);
    }),
  );
});
