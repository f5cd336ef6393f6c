import { expect, it } from 'vitest';
import { tinyData } from '../testing/tiny.ts';
import { coursesOf } from './courses.ts';
import { resolver } from './slices/resolve.ts';
import type { Stance } from './types.ts';

const NORTH = { id: 'northland', name: 'Northland' };
const SOUTH = { id: 'southland', name: 'Southland' };
const attribution = resolver(tinyData()).attribution({
  speaker: 'a spokesman',
  outlet: null,
  relay: null,
  occasion: null,
  kind: 'party-statement',
});

const account = (id: string, party: typeof NORTH, date: string | null, stance: Stance) => ({
  id,
  party,
  date,
  stance,
  text: `They said ${stance}.`,
  attribution,
});

/** A course in short: each time as its date, what was said, by which accounts, and whether it is the last. */
const inShort = (...accounts: Parameters<typeof coursesOf>[0]) =>
  coursesOf(accounts).map(({ party, times }) => [
    party.id,
    ...times.map(
      ({ date, now, said }) =>
        `${date ?? 'undated'} ${said
          .map((one) => `${one.stance} (${one.accounts.map(({ id }) => id).join()})`)
          .join(' or ')}${now ? ' now' : ''}`,
    ),
  ]);

it('goes through time, party by party, and knows the last answer', () => {
  expect(
    inShort(
      account('b', NORTH, '2001-02-03', 'countered'),
      account('a', NORTH, '2001-02-01', 'studying'),
      account('c', SOUTH, '2001-02-01', 'accepted'),
    ),
  ).toEqual([
    ['northland', '2001-02-01 studying (a)', '2001-02-03 countered (b) now'],
    ['southland', '2001-02-01 accepted (c) now'],
  ]);
});

it('keeps accounts of one day that differ side by side, and joins those that do not', () => {
  expect(
    inShort(
      account('a', NORTH, '2001-02-01', 'rejected'),
      account('b', NORTH, '2001-02-01', 'accepted'),
      account('c', NORTH, '2001-02-01', 'rejected'),
    ),
  ).toEqual([['northland', '2001-02-01 rejected (a,c) or accepted (b) now']]);
});

it('sets a month behind its days, and what has no date behind all', () => {
  expect(
    inShort(
      account('a', NORTH, null, 'rejected'),
      account('b', NORTH, '2001-02', 'studying'),
      account('c', NORTH, '2001-02-27', 'no-response'),
    ),
  ).toEqual([
    ['northland', '2001-02-27 no-response (c)', '2001-02 studying (b)', 'undated rejected (a) now'],
  ]);
});

it('has nothing where nobody answered', () => {
  expect(coursesOf([])).toEqual([]);
});
