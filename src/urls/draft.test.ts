import { describe, expect, it } from 'vitest';
import { isWholeDate, tidied, toSend } from './draft.ts';

describe('toSend', () => {
  it.each([
    // Nothing was typed.
    [null, '', null],
    [null, 'new york', null],
    // A blank at the end of a word waits for the next word.
    ['new', '', 'new'],
    ['new ', 'new', null],
    ['new y', 'new', 'new y'],
    ['  new   york ', 'new york', null],
    // A field that was emptied takes its text out of the address.
    ['', 'new', ''],
    ['   ', 'new', ''],
    ['', '', null],
  ])('of %j beside %j is %j', (draft, value, wanted) => {
    expect(toSend(draft, value)).toBe(wanted);
  });
});

describe('tidied', () => {
  it('has no blank at its ends and one between words', () => {
    expect(tidied(' \t new \n york  ')).toBe('new york');
  });
});

describe('isWholeDate', () => {
  it.each([
    ['2024-01-31', false, true],
    ['1000-01-01', false, true],
    // The first digits of a year that is being typed.
    ['0002-01-31', false, false],
    ['0020-01-31', false, false],
    ['0202-01-31', false, false],
    // Emptied on purpose, and half deleted.
    ['', false, true],
    ['', true, false],
  ])('of %j with a half date %j is %j', (value, badInput, whole) => {
    expect(isWholeDate({ value, validity: { badInput } })).toBe(whole);
  });
});
