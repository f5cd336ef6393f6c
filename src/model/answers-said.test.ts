import { expect, it } from 'vitest';
import { at, tinyData } from '../testing/tiny.ts';
import { answersCounted, answersSaid, isRejected } from './answers-said.ts';
import { filterProposals, listedProposals } from './proposal-list.ts';
import { indexSlice } from './slices/index-slice.ts';
import { lineageSlice } from './slices/lineage-slice.ts';

const data = tinyData();
const rows = listedProposals(indexSlice(data), lineageSlice(data));
const NORTH = { id: 'northland', name: 'Northland' };
const SOUTH = { id: 'southland', name: 'Southland' };
const ids = (ever: Parameters<typeof filterProposals>[1]['ever']) =>
  filterProposals(rows, { by: [], answers: [], ever }).map(({ id }) => id);

it('finds an answer by its first account', () => {
  const said = answersSaid(rows);
  expect([...said.keys()]).toEqual(['res-00001', 'res-00002', 'res-00003']);
  expect(said.get('res-00003')).toMatchObject({
    row: { id: '2001-07-southland-outline' },
    course: { party: NORTH },
    time: { date: '2001-07', now: true },
    said: { stance: 'rejected' },
  });
});

it('counts what each last accepted and rejected, and what all did', () => {
  expect(answersCounted(rows, [NORTH, SOUTH])).toEqual({
    parties: [
      { name: 'Northland', accepted: 1, rejected: 1 },
      { name: 'Southland', accepted: 0, rejected: 0 },
    ],
    all: 0,
  });
  expect(answersCounted(rows, [NORTH]).all).toBeNull();
});

it('knows what a party last rejected', () => {
  expect(rows.map(isRejected)).toEqual([false, true]);
});

it('finds what a party, or anybody, ever said, whatever was said after it', () => {
  expect(ids([{ party: 'southland', stance: 'studying' }])).toEqual(['2001-02-11-outline']);
  expect(ids([{ party: 'any', stance: 'rejected' }])).toEqual(['2001-07-southland-outline']);
  expect(
    ids([
      { party: 'northland', stance: 'accepted' },
      { party: 'northland', stance: 'rejected' },
    ]),
  ).toHaveLength(2);
  expect(
    ids([
      { party: 'northland', stance: 'rejected' },
      { party: 'southland', stance: 'studying' },
    ]),
  ).toEqual([]);
  const [first] = at(rows, 0).courses;
  const reversed = {
    ...at(rows, 0),
    courses: first
      ? [
          {
            ...first,
            times: [
              ...first.times,
              {
                date: '2001-03-01',
                now: true,
                said: [{ stance: 'rejected' as const, accounts: [] }],
              },
            ],
          },
        ]
      : [],
  };
  const ever = [{ party: 'northland', stance: 'accepted' as const }];
  expect(filterProposals([reversed], { by: [], answers: [], ever })).toHaveLength(1);
});
