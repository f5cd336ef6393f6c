import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../data/translations/fr');

/** Every text of the dataset in French, as it is printed. */
const texts = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const entries: unknown = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
    return Object.values(entries as Record<string, { text: string }>).map(({ text }) => text);
  });

/** Texts in which this stands. */
const having = (sign: RegExp) => texts.filter((text) => sign.test(text));

it('finds the texts', () => {
  expect(texts.length).toBeGreaterThan(5000);
});

it('has apostrophes and quotation marks of print', () => {
  expect(having(/['"]/)).toEqual([]);
});

it('has a narrow no-break space before ; ! ? and %, within quotation marks and within numbers', () => {
  expect(having(/[^\u202f][;!?]|\d[^\u202f]?%/)).toEqual([]);
  expect(having(/[^\u202f]»|«[^\u202f]/)).toEqual([]);
  expect(having(/\d[ \u00a0]\d{3}(?!\d)/)).toEqual([]);
});

it('has a no-break space before a colon, and behind M., MM. and Mme', () => {
  expect(having(/[^\u00a0]:/)).toEqual([]);
  expect(having(/(?:^|[^\p{L}])(?:MM?\.|Mme) \p{L}/u)).toEqual([]);
});

it('writes the first of a month "1er", and months and weekdays small', () => {
  expect(having(/(?:^|\D)1 (?:janvier|février|mars|avril|mai|juin|juillet|août)/)).toEqual([]);
  expect(having(/(?:^|\D)1 (?:septembre|octobre|novembre|décembre)/)).toEqual([]);
  expect(having(/\p{L}[ ,]+(?:Janvier|Février|Mars|Avril|Mai(?!son)|Juin|Juillet|Août)/u)).toEqual(
    [],
  );
  expect(having(/ (?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)/)).toEqual([]);
});

it('elides and contracts: d’Israël, du Hamas, au Caire', () => {
  expect(having(/(?:^|[\s’])(?:de|le|que|ne|se|je) [aeéèêiou]/i)).toEqual([]);
  expect(having(/\bde les? (?:Hamas|Qatar|Caire|Mossad)|\bà le /)).toEqual([]);
});

it('has no bare participle behind "tel que", which is no French', () => {
  expect(having(/\btel(?:le)?s? qu(?:e |’)\p{L}+(?:ée?s?|ite?s?)(?= par\b|$)/u)).toEqual([]);
});
