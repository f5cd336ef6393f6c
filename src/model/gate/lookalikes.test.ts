import { describe, expect, it } from 'vitest';
import { LOOKALIKES, lookOf } from './lookalikes.ts';

describe('lookOf', () => {
  it.each([
    ['capitals', 'Reuters', 'reuters'],
    ['Cyrillic letters', 'r\u0435uters', 'reuters'],
    ['Greek letters', 'reuter\u03bd', 'reuterv'],
    ['marks', 'reut\u00e9rs', 'reuters'],
    ['a letter without its dot', 'n\u0131w', 'nlw'],
    ['a nought', 'reu0ers', 'reuoers'],
    ['a one, an i and an l', '1il', 'lll'],
    ['r and n', 'nytirnes', 'nytlmes'],
    ['two v', 'vvafa', 'wafa'],
  ])('leaves no difference of %s', (_, name, look) => {
    expect(lookOf(name)).toBe(look);
  });

  it('keeps what is seen apart', () => {
    expect(lookOf('reuters')).not.toBe(lookOf('router'));
  });
});

describe('LOOKALIKES', () => {
  it('leads from one letter beyond ASCII to one Latin letter', () => {
    for (const [letter, double] of LOOKALIKES) {
      expect(letter).toMatch(/^\p{L}$/u);
      expect(letter).not.toMatch(/\p{Script=Latin}/u);
      expect(double).toMatch(/^[A-Za-z]$/);
    }
  });
});
