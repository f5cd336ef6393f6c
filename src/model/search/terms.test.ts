import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_TERMS } from './terms.ts';

const { normal, spansOf, termsIn } = PLAIN_TERMS;

describe('the terms of a text', () => {
  it.each([
    ['The talks, held in Paris.', ['the', 'talks', 'held', 'in', 'paris']],
    ['1,500 of 12,345,678', ['1500', 'of', '12345678']],
    ['from 35–40 to 1,50', ['from', '35', '40', 'to', '1', '50']],
    ['a ratio of 10:1', ['a', 'ratio', 'of', '10:1', '10', '1']],
    ['5.5 a day, in 2024.', ['5.5', 'a', 'day', 'in', '2024']],
    ['cease-fire', ['ceasefire', 'cease', 'fire']],
    [
      "Ha'aretz and the envoy's 40-day",
      ['haretz', 'ha', 'aretz', 'and', 'the', 'envoys', 'envoy', '40', 'day'],
    ],
    ['İbrahim Évian Tu\u0308rkiye', ['ibrahim', 'evian', 'turkiye']],
    ['al-Hammar, Hammar, Hamar', ['alhamar', 'al', 'hamar', 'hamar', 'hamar']],
    ['i24news and 24news', ['i24news', 'and', '24', 'news']],
    ['— … %', []],
  ])('of %j', (text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });

  it('counts a doubled letter once in long words alone', () => {
    expect(['all', 'fell', 'kofi', 'koffi', 'abbassi'].map(normal)).toEqual([
      'all',
      'fell',
      'kofi',
      'kofi',
      'abasi',
    ]);
  });

  it('stand in the text where the spans say, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const { from, to, terms } of spansOf(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(termsIn(text.slice(from, to))).toEqual(terms);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('hold no line break and no sign of a tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(termsIn(text).join('')).not.toMatch(/[\n@#÷!]/);
      }),
    );
  });
});
