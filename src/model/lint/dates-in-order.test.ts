import { describe, expect, it } from 'vitest';
import { FIRST, only, SECOND, THIRD, tinyTree, tinyRecord } from '../../testing/tiny.ts';
import { datesInOrder } from './dates-in-order.ts';

const PROPOSAL = '/proposals/0/date';
const ANSWER = '/proposals/0/responses/0/date';

/** The first round, its dates known so well, with its proposal on a day and the answer undated. */
const tabled = (day: string, precision: 'day' | 'approximate') =>
  tinyTree([FIRST, '/dates/precision', precision], [FIRST, PROPOSAL, day], [FIRST, ANSWER, null]);

describe('dates-in-order', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(datesInOrder.check(tinyTree())).toEqual([]);
  });

  it('finds a round that ends before it begins', () => {
    const tree = tinyTree([FIRST, '/dates/end', '2001-02-09']);
    expect(only(datesInOrder.check(tree))).toMatchObject({
      file: FIRST,
      pointer: '/dates/end',
      message: 'the round ends on 2001-02-09, before it begins on 2001-02-10',
    });
  });

  it('lets a round last one day', () => {
    expect(datesInOrder.check(tinyTree([FIRST, '/dates/end', '2001-02-10']))).toEqual([]);
  });

  it.each([
    ['long before', '2001-02-02', 'day', 7],
    ['long after', '2001-02-20', 'day', 7],
    ['long before', '2001-01-26', 'approximate', 14],
    ['long after', '2001-02-27', 'approximate', 14],
  ] as const)('finds a proposal %s its round: %s (%s)', (_, day, precision, slack) => {
    expect(only(datesInOrder.check(tabled(day, precision)))).toMatchObject({
      file: FIRST,
      pointer: PROPOSAL,
      id: '2001-02-11-outline',
      message: expect.stringContaining(`${day} lies more than ${slack} days outside its round`),
    });
  });

  it('gives a proposal and an answer of about a day 14 days, too', () => {
    const about = (day: string, answered: string) =>
      tinyTree(
        [FIRST, PROPOSAL, day],
        [FIRST, '/proposals/0/approximate', true],
        [FIRST, ANSWER, answered],
      );
    expect(datesInOrder.check(about('2001-02-26', '2001-02-12'))).toEqual([]);
    expect(only(datesInOrder.check(about('2001-02-27', '2001-02-27')))).toMatchObject({
      pointer: PROPOSAL,
      message: expect.stringContaining('lies more than 14 days outside its round'),
    });
    expect(only(datesInOrder.check(about('2001-02-26', '2001-02-11')))).toMatchObject({
      pointer: ANSWER,
    });
    const answered = tinyTree(
      [FIRST, ANSWER, '2001-02-01'],
      [FIRST, '/proposals/0/responses/0/approximate', true],
    );
    expect(datesInOrder.check(answered)).toEqual([]);
  });

  it.each([
    ['2001-02-03', 'day'],
    ['2001-02-19', 'day'],
    ['2001-01-27', 'approximate'],
    ['2001-02-26', 'approximate'],
    ['2001-02', 'day'],
    ['2001', 'day'],
  ] as const)('lets a proposal of %s lie near its round (%s)', (day, precision) => {
    expect(datesInOrder.check(tabled(day, precision))).toEqual([]);
  });

  it.each([
    ['2001-01-28', 1],
    ['2001-01-29', 0],
    ['2001-05-01', 0],
    ['2001-05-02', 1],
  ])('gives a round that is known by its month 31 days: %s', (day, count) => {
    const proposal = {
      ...tinyRecord(FIRST, '/proposals/0'),
      date: day,
      responses: [],
    };
    const tree = tinyTree([SECOND, '/proposals/-', proposal]);
    expect(datesInOrder.check(tree)).toHaveLength(count);
  });

  it('finds an answer that is older than the proposal', () => {
    const tree = tinyTree([FIRST, ANSWER, '2001-02-10']);
    expect(only(datesInOrder.check(tree))).toMatchObject({
      file: FIRST,
      pointer: ANSWER,
      id: 'res-00001',
      message: 'answered on 2001-02-10, before the proposal of 2001-02-11',
    });
  });

  it.each(['2001-02-11', '2001-02', '2001', null])(
    'lets an answer of %s stand, which may be as late as the proposal',
    (date) => {
      expect(datesInOrder.check(tinyTree([FIRST, ANSWER, date]))).toEqual([]);
    },
  );

  it('measures an answer against the first day that the date of the proposal can mean', () => {
    const tree = tinyTree([THIRD, ANSWER, '2001-06-30']);
    expect(only(datesInOrder.check(tree)).message).toContain('before the proposal of 2001-07');
  });
});
