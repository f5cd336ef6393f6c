import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from './text.ts';
import { wordingOf } from './wording.ts';

const side = (text: string[], which: 'before' | 'after') =>
  wordingOf(text[0] ?? '', text[1] ?? '')
    ?.filter((stretch) => stretch.in !== which)
    .map((stretch) => stretch.text)
    .join('');

describe('wordingOf', () => {
  it('marks words, not letters', () => {
    expect(wordingOf('Forces leave the city', 'Forces leave the road')).toEqual([
      { text: 'Forces leave the ', in: 'both' },
      { text: 'city', in: 'before' },
      { text: 'road', in: 'after' },
    ]);
  });

  it('marks words of any script whole', () => {
    expect(wordingOf('ستفرج حماس عن أربعين رهينة', 'ستفرج حماس عن خمسين رهينة')).toEqual([
      { text: 'ستفرج حماس عن ', in: 'both' },
      { text: 'أربعين', in: 'before' },
      { text: 'خمسين', in: 'after' },
      { text: ' رهينة', in: 'both' },
    ]);
  });

  it('leaves a word that lost its end whole', () => {
    const stretches = wordingOf('Israël n’occuperait pas Gaza', 'Israël annexerait pas Gaza');
    expect(stretches?.filter((one) => one.in === 'before').map((one) => one.text.trim())).toEqual([
      'n’occuperait',
    ]);
    expect(wordingOf('Israel’s army leaves', 'Israel’s army stays')?.[0]?.text).toBe(
      'Israel’s army ',
    );
  });

  it('is null where the accounts share too few words', () => {
    expect(wordingOf('Forces leave.', 'Aid comes in by truck.')).toBeNull();
  });

  it('is null where they share words in another order alone', () => {
    const from = 'Civilians would be freed in phases, with the elderly, women and children first.';
    const to = 'Women, children under 19, people aged 50 and over, and the sick would be freed.';
    expect(likeness(from, to)).toBeGreaterThan(0.4);
    expect(wordingOf(from, to)).toBeNull();
  });

  it('holds both accounts in full', () => {
    const word = fc.constantFrom('forces', 'leave', 'the', 'city', 'road', 'aid');
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (from, to) => {
        fc.pre(wordingOf(from, to) !== null);
        expect(side([from, to], 'after')?.replace(/\s+/g, ' ').trim()).toBe(from);
        expect(side([from, to], 'before')?.replace(/\s+/g, ' ').trim()).toBe(to);
      }),
    );
  });
});
