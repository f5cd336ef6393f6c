import { describe, expect, it } from 'vitest';
import { PLANNED_ROUND as PLANNED } from '../../testing/planned.ts';
import { FIRST, SECOND, THIRD, only, tinyTree, type Edit } from '../../testing/tiny.ts';
import { datesNotAhead } from './dates-not-ahead.ts';
import { plannedRounds } from './planned-rounds.ts';

const check = (...edits: Edit[]) => plannedRounds.check(tinyTree(...edits));

describe('planned-rounds', () => {
  it('lets a round stand that is announced and has not begun, and so do the other dates', () => {
    expect(check(...PLANNED)).toEqual([]);
    expect(datesNotAhead.check(tinyTree(...PLANNED))).toEqual([]);
  });

  it('has nothing to say of rounds that were held', () => {
    expect(check()).toEqual([]);
  });

  it.each([
    ['on the day of the edition', { start: '2001-12-31', end: '2002-01-02', precision: 'day' }],
    [
      'about days of which one lies ahead',
      { start: '2001-12-20', end: '2002-01-02', precision: 'approximate' },
    ],
    ['in the month of the edition', { start: '2001-12-01', end: '2001-12-31', precision: 'month' }],
  ])('lets one stand %s', (_, dates) => {
    expect(check(...PLANNED, [SECOND, '/dates', dates])).toEqual([]);
  });

  it.each([
    [
      'the day before the edition',
      'start',
      { start: '2001-12-30', end: '2002-01-02', precision: 'day' },
    ],
    ['a month that is over', 'end', { start: '2001-11-01', end: '2001-11-30', precision: 'month' }],
  ])('refuses one of %s', (_, end, dates) => {
    expect(only(check(...PLANNED, [SECOND, '/dates', dates]))).toMatchObject({
      file: SECOND,
      pointer: `/dates/${end}`,
      id: '2001-03-eastland',
      message: expect.stringMatching(/, before the edition of 2001-12-31$/),
      hint: expect.stringContaining('say how it ended'),
    });
  });

  it.each([
    ['that nobody announced', [[SECOND, '/claims', []]], '/claims'],
    [
      'with an account of how it ended',
      [[SECOND, '/claims/0/field', 'outcome']],
      '/claims/0/field',
    ],
    [
      'to which somebody came',
      [[SECOND, '/delegations/0/present', true]],
      '/delegations/0/present',
    ],
    [
      'from which somebody stayed away',
      [[SECOND, '/delegations/0/present', false]],
      '/delegations/0/present',
    ],
  ] as [string, Edit[], string][])('refuses one %s', (_, edits, pointer) => {
    expect(only(check(...PLANNED, ...edits))).toMatchObject({ file: SECOND, pointer });
  });

  it('refuses one whose text was answered', () => {
    const text = tinyTree().rounds.find(({ path }) => path === FIRST)?.value.proposals[0];
    const [found, ...more] = check(...PLANNED, [SECOND, '/proposals/-', text]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ file: SECOND, pointer: '/proposals/0/responses' });
    expect(check(...PLANNED, [SECOND, '/proposals/-', { ...text, responses: [] }])).toEqual([]);
  });

  it('tells of a round that is told as begun and lies ahead that it may be a planned one', () => {
    const ahead = tinyTree([
      THIRD,
      '/dates',
      { start: '2002-03-01', end: '2002-03-02', precision: 'day' },
    ]);
    expect(only(datesNotAhead.check(ahead))).toMatchObject({
      hint: expect.stringContaining('a round that has not begun has the outcome "planned"'),
    });
  });
});
