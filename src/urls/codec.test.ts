import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIds, readOne, readText, write } from './codec.ts';

const params = (search: string) => new URLSearchParams(search);

describe('readIds', () => {
  it.each([
    ['dots', '?p=a.b.c'],
    ['commas', '?p=a,b,c'],
    ['spaces', '?p=a+b%20c'],
    ['repeated params', '?p=a&p=b&p=c'],
    ['all of them, with gaps', '?p=.a..b,&p=&p=%20c'],
  ])('reads ids that are parted by %s', (_, search) => {
    expect(readIds(params(search), 'p')).toEqual(['a', 'b', 'c']);
  });

  it('reads each id once, where it first stands', () => {
    expect(readIds(params('?p=b.a.b&p=a.c'), 'p')).toEqual(['b', 'a', 'c']);
  });

  it('reads capitals as small letters, and twice the same id once', () => {
    expect(readIds(params('?p=2024-01-28-PARIS.Paris-2.paris-2'), 'p')).toEqual([
      '2024-01-28-paris',
      'paris-2',
    ]);
  });

  it.each([
    '?p=a.b)',
    '?p=a.b%E2%80%9D',
    '?p=a…b',
    '?p=a.b%E2%80%8B',
    '?p=a%C2%AD.b>.',
    '?p=a.b&gt;',
  ])('loses no id to a mark behind it: %s', (search) => {
    expect(readIds(params(search), 'p')).toEqual(['a', 'b']);
  });

  it('drops what cannot be an id', () => {
    expect(readIds(params(`?p=a_b.é.%00.<b>.${'a'.repeat(121)}.a-1`), 'p')).toEqual(['a-1']);
  });

  it('reads no param but the one of that name', () => {
    expect(readIds(params('?q=a&P=b'), 'p')).toEqual([]);
  });
});

describe('readOne', () => {
  it('reads a value of the list', () => {
    expect(readOne(params('?sort=old'), 'sort', ['old', 'new'])).toBe('old');
  });

  it.each(['', '?sort=', '?sort=OLD', '?sort=older', '?sort=toString'])(
    'reads nothing out of "%s"',
    (search) => {
      expect(readOne(params(search), 'sort', ['old', 'new'])).toBeNull();
    },
  );
});

describe('readText', () => {
  it('leaves one space between words and none at the ends', () => {
    expect(readText(params('?q=%20%0Aa%09%09b%C2%A0c%20'), 'q', 100)).toBe('a b c');
  });

  it('reads no more than asked, and no space where it was cut', () => {
    expect(readText(params('?q=abc+def'), 'q', 4)).toBe('abc');
  });

  it('never cuts a character of two halves in two', () => {
    expect(readText(params(`?q=${encodeURIComponent('ab😀')}`), 'q', 3)).toBe('ab');
  });
});

describe('write', () => {
  it('leaves out what is empty', () => {
    expect(
      write([
        ['a', ''],
        ['b', null],
        ['c', '1'],
      ]),
    ).toBe('?c=1');
  });

  it('is an empty string where everything is empty', () => {
    expect(write([['a', null]])).toBe('');
  });

  it('keeps dots and hyphens readable', () => {
    expect(write([['p', '2001-02-10-portsea.2001-07']])).toBe('?p=2001-02-10-portsea.2001-07');
  });

  it('writes any text so that it is read as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
        expect(params(write([['q', text]])).get('q')).toBe(text);
      }),
    );
  });
});
