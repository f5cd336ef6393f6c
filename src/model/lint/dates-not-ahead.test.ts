import { describe, expect, it } from 'vitest';
import { FIRST, only, SOURCES, tinyTree, type Edit } from '../../testing/tiny.ts';
import { datesNotAhead } from './dates-not-ahead.ts';

const check = (...edits: Edit[]) => datesNotAhead.check(tinyTree(...edits));
const CORRECTION = {
  id: 'cor-00009',
  date: '2002-01-01',
  version: '1.0.0',
  target: 'rep-00001',
  field: 'text',
  before: 'one',
  after: 'two',
  reason: 'A slip.',
};

describe('dates-not-ahead', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(check()).toEqual([]);
  });

  it.each([
    ['a round that began', FIRST, '/dates/start', '2002-01-01'],
    ['a proposal', FIRST, '/proposals/0/date', '9999-12-31'],
    ['an answer', FIRST, '/proposals/0/responses/0/date', '2002'],
    ['a page', SOURCES, '/0/published', '2002-01'],
    ['a position', 'positions.json', '/0/date', '2002-01-01'],
    ['an event', 'events.json', '/0/date', '2002-01-01'],
    ['a chapter', 'chapters.json', '/0/from', '2002-01-01'],
    ['an edition', 'editions.json', '/0/date', '2002-01-01'],
  ])('finds what is after the edition: %s', (_, file, pointer, date) => {
    expect(only(check([file, pointer, date]))).toMatchObject({
      file,
      pointer,
      message: expect.stringMatching(`on ${date}, after the edition of 2001-12-31$`),
    });
  });

  it('finds a correction after the edition', () => {
    expect(only(check(['corrections.json', '/-', CORRECTION]))).toMatchObject({
      file: 'corrections.json',
      id: 'cor-00009',
    });
  });

  it.each([
    ['the last day of a round', FIRST, '/dates/end', '2002-02-01'],
    ['a date on the day of the edition', SOURCES, '/0/published', '2001-12-31'],
    ['a month that holds that day', SOURCES, '/0/published', '2001-12'],
    ['a year that holds that day', FIRST, '/proposals/0/responses/0/date', '2001'],
    ['no date', SOURCES, '/0/published', null],
  ])('lets %s stand', (_, file, pointer, date) => {
    expect(check([file, pointer, date])).toEqual([]);
  });
});
