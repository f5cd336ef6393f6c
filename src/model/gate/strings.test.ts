import { describe, expect, it } from 'vitest';
import { plainly } from './fault.ts';
import { textFaults } from './strings.ts';

describe('textFaults', () => {
  it('finds nothing in plain values', () => {
    expect(textFaults({ a: ['forty', 40, null, true, { b: 'days' }] })).toEqual([]);
  });

  it('names the keys that lead to each text', () => {
    const value = { a: [{ b: 'fort\u200by' }, 'ok'], c: '\u202eno' };
    expect(textFaults(value).map(({ path }) => path.join('/'))).toEqual(['a/0/b', 'c']);
  });

  it('takes what a program has written for no slip of the pen', () => {
    const value = { fingerprints: { 'rounds/a.json': '2o1l' }, note: '2o days' };
    expect(textFaults(value).map(({ path }) => path)).toEqual([['note']]);
  });

  it('looks at the names of fields', () => {
    expect(textFaults({ 'ven\u200bues': 1 })).toEqual([
      {
        path: ['ven\u200bues'],
        message:
          'the name of the field has an invisible character (U+200B zero-width space) after "ven"',
        hint: 'remove it: nobody sees it, and it parts words',
      },
    ]);
  });
});

describe('plainly', () => {
  it.each([
    ['\u202e30 rof 1', '<U+202E>30 rof 1'],
    ['a\u0000b\u001b[2J', 'a<U+0000>b<U+001B>[2J'],
    ['\ud83d', '<U+D83D>'],
    ['10\u00a0000', '10<U+00A0>000'],
    ['\u{e0041}', '<U+E0041>'],
  ])('writes what nobody sees by its code point: %o', (text, shown) => {
    expect(plainly(text)).toBe(shown);
  });

  it('leaves what is seen as it is', () => {
    expect(plainly('négotiation – مصر – 停戦')).toBe('négotiation – مصر – 停戦');
  });
});
