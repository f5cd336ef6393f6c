import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastAnswers } from './last-answer.ts';
import type { Stance } from './types.ts';
import { STANCES } from './vocabulary.ts';

const north = { id: 'north', name: 'North' };
const south = { id: 'south', name: 'South' };

const account = (date: string | null, stance: Stance, party = north) => ({ date, stance, party });
/** The last answer of the only party. */
const last = (...accounts: ReturnType<typeof account>[]) => {
  const [{ stances, date } = { stances: [], date: null }] = lastAnswers(accounts);
  return { stances, date };
};

describe('the last answer of a party', () => {
  it('is the one of the latest day, whatever came before', () => {
    expect(
      last(
        account('2024-01-29', 'rejected'),
        account('2024-02-06', 'countered'),
        account('2024-02-01', 'studying'),
        account('2024-02-06', 'countered'),
      ),
    ).toEqual({ stances: ['countered'], date: '2024-02-06' });
  });

  it('has all that the accounts of one day say', () => {
    expect(last(account('2024-04-09', 'accepted'), account('2024-04-09', 'studying'))).toEqual({
      stances: ['accepted', 'studying'],
      date: '2024-04-09',
    });
  });

  it('may be one of a month in which the latest day lies', () => {
    expect(last(account('2024-02', 'accepted'), account('2024-02-06', 'rejected')).stances).toEqual(
      ['accepted', 'rejected'],
    );
    expect(last(account('2024-01', 'accepted'), account('2024-02-06', 'rejected'))).toEqual({
      stances: ['rejected'],
      date: '2024-02-06',
    });
  });

  it('may be one without a date', () => {
    expect(last(account('2024-02-01', 'accepted'), account(null, 'rejected'))).toEqual({
      stances: ['accepted', 'rejected'],
      date: null,
    });
    expect(last(account(null, 'accepted'))).toEqual({ stances: ['accepted'], date: null });
  });

  it('follows what is said before an answer, where one of the two has no date', () => {
    expect(last(account('2024-10-29', 'studying'), account(null, 'rejected'))).toEqual({
      stances: ['rejected'],
      date: null,
    });
    expect(last(account('2024-05-31', 'accepted'), account(null, 'no-response'))).toEqual({
      stances: ['accepted'],
      date: '2024-05-31',
    });
  });
});

it('is told of each party by itself', () => {
  expect(
    lastAnswers([
      account('2024-01-01', 'rejected', south),
      account('2024-01-02', 'accepted'),
      account('2024-01-03', 'accepted', south),
    ]),
  ).toEqual([
    { party: south, stances: ['accepted'], date: '2024-01-03' },
    { party: north, stances: ['accepted'], date: '2024-01-02' },
  ]);
  expect(lastAnswers([])).toEqual([]);
});

const accounts = fc.array(
  fc.record({
    party: fc.constantFrom(north, south),
    stance: fc.constantFrom(...STANCES),
    date: fc.constantFrom(null, '2024', '2024-02', '2024-02-06', '2024-02-07', '2024-03'),
  }),
);

it('is known of every party with an account, and some account gives it', () => {
  fc.assert(
    fc.property(accounts, (all) => {
      const answers = lastAnswers(all);
      expect(answers.map(({ party }) => party)).toEqual([
        ...new Set(all.map(({ party }) => party)),
      ]);
      for (const { party, stances, date } of answers) {
        expect(stances.length).toBeGreaterThan(0);
        expect(new Set(stances).size).toBe(stances.length);
        const own = all.filter((one) => one.party === party);
        for (const stance of stances) expect(own.map((one) => one.stance)).toContain(stance);
        if (date !== null) expect(own.map((one) => one.date)).toContain(date);
      }
    }),
  );
});

it('does not depend on the order of the accounts', () => {
  const plain = (some: Parameters<typeof lastAnswers>[0]) =>
    Object.fromEntries(
      lastAnswers(some).map(({ party, stances, date }) => [
        party.id,
        [stances.toSorted().join(), date],
      ]),
    );
  fc.assert(
    fc.property(accounts, (all) => {
      expect(plain(all.toReversed())).toEqual(plain(all));
    }),
  );
});
