import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, tinyData } from '../testing/tiny.ts';
import {
  answeringParties,
  filterProposals,
  listedProposals,
  saidBy,
  sortProposals,
  type ListedProposal,
} from './proposal-list.ts';
import { indexSlice } from './slices/index-slice.ts';
import { lineageSlice } from './slices/lineage-slice.ts';
import { STANCES } from './vocabulary.ts';

const data = tinyData();
const index = indexSlice(data);
const rows = listedProposals(index, lineageSlice(data));
const outline = at(rows, 0);
const figure = at(outline.figures, 0);

const NORTH = { id: 'northland', name: 'Northland' };
const SOUTH = { id: 'southland', name: 'Southland' };

/** A made-up row: its id, its pause in days, and what the two parties last said. */
function row(
  id: string,
  days: [number | null, number | null] | null,
  answers: ListedProposal['answers'] = [],
) {
  const figures: ListedProposal['figures'] = days
    ? [{ ...figure, leads: [{ ...figure.leads[0], min: days[0], max: days[1] }] }]
    : [];
  return { ...outline, id, name: id, figures, answers };
}
const answer = (party: typeof NORTH, ...stances: ListedProposal['answers'][number]['stances']) => ({
  party,
  stances,
  date: null,
});
const ids = (some: readonly ListedProposal[]) => some.map(({ id }) => id);

it('has every proposal in order of time, with its answers', () => {
  expect(ids(rows)).toEqual(['2001-02-11-outline', '2001-07-southland-outline']);
  expect(saidBy(outline, 'northland')).toBe('accepted');
  expect(saidBy(outline, 'southland')).toBe('studying');
  expect(saidBy(at(rows, 1), 'southland')).toBe('none');
});

it('says that accounts differ where they do', () => {
  expect(saidBy(row('a', null, [answer(NORTH, 'accepted', 'rejected')]), 'northland')).toBe(
    'differ',
  );
});

it('gives a column to the parties that answer often enough', () => {
  const few = [
    row('a', null, [answer(NORTH, 'accepted')]),
    ...Array.from({ length: 10 }, () => row('b', null)),
  ];
  const { about } = index;
  expect(about.parties).toContain('northland');
  expect(answeringParties({ about }, few.slice(0, 10))).toEqual([NORTH]);
  expect(answeringParties({ about }, few)).toEqual([]);
});

describe('the order', () => {
  const pause = figure.issue;
  const list = [
    row('exact', [42, 42]),
    row('none', null),
    row('range', [30, 60]),
    row('least', [50, null]),
    row('most', [null, 30]),
    row('again', [42, 42]),
  ];

  it('goes up by the lower end of the headline, and what has no figure comes last', () => {
    expect(ids(sortProposals(list, pause, false))).toEqual([
      'most',
      'range',
      'exact',
      'again',
      'least',
      'none',
    ]);
  });

  it('goes down by the upper end, and what has no figure comes last, too', () => {
    expect(ids(sortProposals(list, pause, true))).toEqual([
      'range',
      'least',
      'exact',
      'again',
      'most',
      'none',
    ]);
  });

  it('goes by what a party said, and no answer comes last', () => {
    const answered = [
      row('silent', null),
      row('rejected', null, [answer(NORTH, 'rejected')]),
      row('accepted', null, [answer(NORTH, 'accepted')]),
      row('differ', null, [answer(NORTH, 'accepted', 'rejected')]),
    ];
    expect(ids(sortProposals(answered, 'northland', false))).toEqual([
      'accepted',
      'rejected',
      'differ',
      'silent',
    ]);
    expect(ids(sortProposals(answered, 'northland', true))).toEqual([
      'differ',
      'rejected',
      'accepted',
      'silent',
    ]);
  });

  it('loses no row, whichever way', () => {
    const any = fc.constantFrom('date', 'name', 'by', pause, 'northland');
    fc.assert(
      fc.property(any, fc.boolean(), (by, downwards) => {
        expect(ids(sortProposals(list, by, downwards)).toSorted()).toEqual(ids(list).toSorted());
      }),
    );
  });
});

describe('the filters', () => {
  const both = row('both', null, [answer(NORTH, 'accepted'), answer(SOUTH, 'accepted')]);
  const one = row('one', null, [answer(NORTH, 'accepted'), answer(SOUTH, 'rejected')]);
  const open = row('open', null, [answer(NORTH, 'studying')]);
  const by = row('by', null);
  const all = [both, one, open, { ...by, tabledBy: [SOUTH] }];
  const found = (...answers: Parameters<typeof filterProposals>[1]['answers']) =>
    ids(filterProposals(all, { by: [], answers, ever: [] }));

  it('narrow by the answers of several parties, and widen by several of one', () => {
    expect(found({ party: 'northland', said: 'accepted' })).toEqual(['both', 'one']);
    expect(
      found({ party: 'northland', said: 'accepted' }, { party: 'southland', said: 'accepted' }),
    ).toEqual(['both']);
    expect(
      found({ party: 'northland', said: 'accepted' }, { party: 'northland', said: 'studying' }),
    ).toEqual(['both', 'one', 'open']);
  });

  it('know an answer of anybody, and none', () => {
    expect(found({ party: 'any', said: 'rejected' })).toEqual(['one']);
    expect(found({ party: 'southland', said: 'none' })).toEqual(['open', 'by']);
  });

  it('know who tabled it', () => {
    expect(ids(filterProposals(all, { by: ['southland'], answers: [], ever: [] }))).toEqual(['by']);
  });

  it('find each row under just one answer of a party', () => {
    for (const party of ['northland', 'southland'])
      for (const one of all)
        expect(
          [...STANCES, 'differ' as const, 'none' as const].filter(
            (said) =>
              filterProposals([one], { by: [], answers: [{ party, said }], ever: [] }).length > 0,
          ),
        ).toHaveLength(1);
  });
});
