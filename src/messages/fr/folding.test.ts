import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsBy } from '../../model/search/terms.ts';
import { byCode } from '../../model/text.ts';
import { findsAs } from '../../testing/finds-as.ts';
import { alphabetical, folding } from './folding.ts';
import { lexicon } from './searching.ts';

const terms = termsBy(folding);
const finds = findsAs({ ...lexicon, terms });

describe('a text in French', () => {
  it.each([
    ['L’accord de Doha', 'accord'],
    ['accord', "l'accord"],
    ['d’otages', 'otages'],
    ['otages', 'd’otages'],
    ['qu’Israël accepte', 'israel'],
    ['manœuvre', 'manoeuvre'],
    ['Mise en oeuvre', 'mise en œuvre'],
    ['cessez-le-feu', 'cessez le feu'],
    ['cessez le feu', 'cessez-le-feu'],
    ['libérés', 'liberes'],
    ['liberes', 'LIBÉRÉS'],
    ['Évian', 'e\u0301vian'],
    ['1 500 prisonniers', '1500'],
    ['1\u202F500 prisonniers', '1500'],
    ['1.500 prisonniers', '1\u202F500'],
    ['5,5 % du territoire', '5.5'],
    ['5.5 kilometres', '5,5'],
    ['l’armée', 'armee'],
  ])('%s is found by %s', (text, query) => {
    expect(finds(text.replace('1 500', '1\u00A0500'), query)).toBe(true);
  });

  it.each([
    ['40 otages', '400'],
    ['5,5 %', '55'],
    ['1\u202F500', '500'],
    ['accord', 'otage'],
  ])('%s is not found by %s', (text, query) => {
    expect(finds(text, query)).toBe(false);
  });

  it.each([
    ['28 janvier 2024', '2024-01-28'],
    ['1er février 2024', '2024-02-01'],
    ['1er fevrier 2024', '2024-02-01'],
    ['28 janv. 2024', '2024-01-28'],
    ['AOÛT 2024', '2024-08'],
    ['28/01/2024', '2024-01-28'],
    ['3 de\u0301cembre', '-12-03'],
  ])('the date in %s is %s', (query, date) => {
    expect(finds.dates(query)).toEqual([date]);
  });

  it('understands an answer with or without accents, and a ratio', () => {
    for (const query of ['Israël a rejeté', 'israel rejete'])
      expect(finds.whys(query, [['Israël']]), query).toContain('answer');
    for (const query of ['10 pour 1', '10 à 1', '10 a 1', '10:1'])
      expect(finds.whys(query, []), query).toContain('ratio');
    expect(finds.whys('Cairo', [['Le Caire', 'Cairo']])).toContain('spelling');
  });

  it('says which letters are to be marked, in the text as it is written', () => {
    const text = 'La mise en œuvre de l’accord';
    const marked = (term: string) =>
      terms
        .spansOf(text)
        .filter((span) => span.terms.includes(terms.normal(term)))
        .map(({ from, to }) => text.slice(from, to));
    expect(['oeuvre', 'accord'].map(marked)).toEqual([['œuvre'], ['l’accord']]);
  });

  const word = fc
    .array(fc.constantFrom(...Array.from('aàâbcçdeéèêëfghiîïjklmnoôœpqrstuùûüvwxyÿz')), {
      minLength: 3,
      maxLength: 9,
    })
    .map((letters) => letters.join(''));

  it('is found by its own words without accents, behind any elided word', () => {
    fc.assert(
      fc.property(word, fc.constantFrom('', 'l’', "d'", 'qu’', "jusqu'"), (own, before) => {
        const bare = own.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');
        expect(finds(own, before + bare), `${before}${bare} for ${own}`).toBe(true);
        expect(finds(before + own, bare), `${bare} for ${before}${own}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

it('stands in alphabetical lists whatever its accents', () => {
  const names = ['Évian', 'Zurich', 'Œuvre', 'Egypte', 'odeon', 'Etoile', 'orient'];
  expect(names.toSorted((a, b) => byCode(alphabetical(a), alphabetical(b)))).toEqual([
    'Egypte',
    'Etoile',
    'Évian',
    'odeon',
    'Œuvre',
    'orient',
    'Zurich',
  ]);
});
