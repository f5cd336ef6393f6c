import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './text.ts';

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
