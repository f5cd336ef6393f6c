import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsBy } from '../../model/search/terms.ts';
import { byCode } from '../../model/text.ts';
import { findsAs } from '../../testing/finds-as.ts';
import { alphabetical, folding } from './folding.ts';
import { lexicon } from './searching.ts';

const terms = termsBy(folding);
const finds = findsAs({ ...lexicon, terms });

describe('a text in Spanish', () => {
  it.each([
    ['España', 'espana'],
    ['espana', 'ESPAÑA'],
    ['liberación de rehenes', 'liberacion'],
    ['¿liberacion?', 'liberación'],
    ['alto el fuego', 'alto-el-fuego'],
    ['pingüino', 'pinguino'],
    ['1.500 presos', '1500'],
    ['1500 presos', '1.500'],
    ['1,500 prisoners', '1.500'],
    ['5,5 kilómetros', '5.5'],
    ['5.5 kilometros', '5,5'],
    ['El Cairo', 'cairo'],
  ])('%s is found by %s', (text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  it.each([
    ['40 rehenes', '400'],
    ['1.500', '500'],
    ['5,5', '55'],
  ])('%s is not found by %s', (text, query) => {
    expect(finds(text, query)).toBe(false);
  });

  it('understands an answer with or without accents, a ratio, and a name in English', () => {
    for (const query of ['Hamás rechazó', 'hamas rechazo'])
      expect(finds.whys(query, [['Hamás']]), query).toContain('answer');
    expect(finds.whys('10 por 1', [])).toContain('ratio');
    expect(finds.whys('Cairo', [['El Cairo', 'Cairo']])).toContain('spelling');
  });

  it.each([
    ['28 de enero de 2024', '2024-01-28'],
    ['1.º de marzo de 2024', '2024-03-01'],
    ['1º de marzo del 2024', '2024-03-01'],
    ['marzo de 2024', '2024-03'],
    ['28 ene 2024', '2024-01-28'],
    ['28 de enero', '-01-28'],
  ])('the date in %s is %s', (query, date) => {
    expect(finds.dates(query)).toEqual([date]);
  });

  it('says which letters are to be marked, in the text as it is written', () => {
    const text = '¿Quién rechazó la “liberación”?';
    const marked = terms
      .spansOf(text)
      .filter((span) => span.terms.includes('liberacion'))
      .map(({ from, to }) => text.slice(from, to));
    expect(marked).toEqual(['liberación']);
  });

  const word = fc
    .array(fc.constantFrom(...Array.from('aábcdeéfghiíjklmnñoópqrstuúüvwxyz')), {
      minLength: 3,
      maxLength: 9,
    })
    .map((letters) => letters.join(''));

  it('is found by its own words without accents, and the other way round', () => {
    fc.assert(
      fc.property(word, (own) => {
        const bare = own.normalize('NFD').replace(/\p{M}/gu, '');
        expect(finds(own, bare), `${bare} for ${own}`).toBe(true);
        expect(finds(bare, own), `${own} for ${bare}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

it('has ñ as a letter of its own in alphabetical lists, after all of n', () => {
  const names = ['Ñandú', 'Nuevo', 'Oaxaca', 'ánimo', 'Nador', 'caña', 'cano', 'canto', 'cañón'];
  expect(names.toSorted((a, b) => byCode(alphabetical(a), alphabetical(b)))).toEqual([
    'ánimo',
    'cano',
    'canto',
    'caña',
    'cañón',
    'Nador',
    'Nuevo',
    'Ñandú',
    'Oaxaca',
  ]);
});
