import { describe, expect, it } from 'vitest';
import { FIRST, only, SECOND, THIRD, tinyTree, type Edit } from '../../testing/tiny.ts';
import { said } from '../../testing/tiny-rounds.ts';
import { oneOffice } from './one-office.ts';

const REPORT = '/proposals/0/provisions/0/reports/0/attribution';
/** Who said it in February, March and July. */
const speaking = (...speakers: (string | null)[]): Edit[] =>
  [
    [FIRST, REPORT],
    [SECOND, '/claims/0/attribution'],
    [THIRD, REPORT],
  ].flatMap(([file = '', pointer = ''], i): Edit[] => {
    const speaker = speakers[i];
    return speaker ? [[file, pointer, said(speaker, null, 'official-on-record')]] : [];
  });
const check = (...speakers: (string | null)[]) =>
  oneOffice.check(tinyTree(...speaking(...speakers)));

describe('one-office', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(oneOffice.check(tinyTree())).toEqual([]);
  });

  it('takes a new office from a day on', () => {
    expect(check('Ada First, envoy', 'Ada First, minister', 'Ada First, minister')).toEqual([]);
  });

  it('finds somebody who is called one thing, then another, then the first again', () => {
    expect(only(check('Ada First, envoy', 'Ada First, minister', 'Ada First, envoy'))).toEqual({
      file: SECOND,
      pointer: '/claims/0/attribution/speaker',
      id: 'cla-00003',
      message: '"Ada First" is "minister" here, and "envoy" before and after, or on the same day',
      hint: 'write one office at a time, as most sources give it',
    });
  });

  it('finds two offices on one day, at both accounts', () => {
    const second: Edit = [
      FIRST,
      '/claims/0/attribution',
      said('Ada First, minister', null, 'official-on-record'),
    ];
    const tree = tinyTree(...speaking('Ada First, envoy'), second);
    expect(oneOffice.check(tree).map(({ id }) => id)).toEqual(['cla-00001', 'rep-00001']);
  });

  it('lets states speak together in any order', () => {
    expect(
      check(
        'Eastland, Northland and Southland',
        'Eastland, Southland',
        'Eastland, Northland and Southland',
      ),
    ).toEqual([]);
  });
});
