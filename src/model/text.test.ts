import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from './citation/bibtex.ts';
import { ris } from './citation/ris.ts';
import { byCode, fold, likeness, withoutDirection, wordKey } from './text.ts';

const text = fc.string({ unit: 'grapheme' });

describe('fold', () => {
  it.each([
    ['capitals', 'CAIRO', 'cairo'],
    ['an umlaut', 'Türkiye', 'turkiye'],
    ['an accent that is a character of its own', 'Andre\u0301', 'andre'],
    ['a capital i with a dot', 'İstanbul', 'istanbul'],
    ['a small i without a dot', 'Işık', 'isik'],
    ['an underdot', 'Ṣanʿāʾ', 'sanʿaʾ'],
    ['Arabic vowel signs', 'غَزَّة', 'غزة'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['letters that are written as one', 'ﬁne', 'fine'],
  ])('sees through %s', (_, given, folded) => {
    expect(fold(given)).toBe(folded);
  });

  it('changes nothing more when it is done again', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(fold(fold(value))).toBe(fold(value));
      }),
    );
  });

  it('leaves no mark standing', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(fold(value)).not.toMatch(/\p{M}/u);
      }),
    );
  });

  it('does not tell composed from decomposed writing', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(fold(value.normalize('NFC'))).toBe(fold(value.normalize('NFD')));
      }),
    );
  });
});

describe('byCode', () => {
  it('puts dates in the order of time, a month before its days', () => {
    const dates = ['2001-02-10', '2001-02', '2000-12-31', '2001'];
    expect(dates.toSorted(byCode)).toEqual(['2000-12-31', '2001', '2001-02', '2001-02-10']);
  });

  it('is one order for all texts, and calls only a text equal to itself', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(byCode(a, b) + byCode(b, a)).toBe(0);
        expect(byCode(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('likeness', () => {
  it('counts common words, whatever their order and case', () => {
    expect(likeness('Forces leave', 'leave forces')).toBe(1);
    expect(likeness('Forces leave', 'Aid comes')).toBe(0);
    expect(likeness('Forces leave', 'forces stay')).toBe(0.5);
  });
});

describe('withoutDirection', () => {
  it('takes out what isolates names, and nothing else', () => {
    expect(withoutDirection('بحسب \u2068Axios\u2069\u200F، 35\u200C–40')).toBe(
      'بحسب Axios، 35\u200C–40',
    );
  });

  it('is what BibTeX and RIS hold', () => {
    const item = { id: 'x', type: 'webpage', title: 'بحسب \u2068Axios\u2069' } as const;
    expect(bibtex([item])).toContain('بحسب Axios}');
    expect(ris([item])).toContain('TI  - بحسب Axios\r\n');
  });
});

describe('wordKey', () => {
  it.each([
    ['a capital and a comma', 'It lasts, then.', 'it lasts then'],
    ['an accent and curly quotes', '“Türkiye” agreed', 'Turkiye agreed'],
    ['a hyphen for a blank', 'cease-fire', 'cease fire'],
  ])('is one for texts that differ by %s', (_, a, b) => {
    expect(wordKey(a)).toBe(wordKey(b));
  });

  it.each([
    ['another number', '30 days', '42 days'],
    ['another order', 'forces leave', 'leave forces'],
    ['a word more', 'it lasts', 'it lasts long'],
  ])('tells texts apart by %s', (_, a, b) => {
    expect(wordKey(a)).not.toBe(wordKey(b));
  });
});
