import { expect, it } from 'vitest';
import { tinyData } from '../../testing/tiny.ts';
import { takenTranslations, toTranslate, type TextsByFile } from './exchange.ts';
import { coverageOf, translatedDataset } from './translate.ts';

const doubled = (texts: TextsByFile): TextsByFile =>
  Object.fromEntries(
    Object.entries(texts).map(([file, entries]) => [
      file,
      Object.fromEntries(Object.entries(entries).map(([key, text]) => [key, `${text} ${text}`])),
    ]),
  );

it('all that goes to a translator can come back, and then nothing is missing', () => {
  const data = tinyData();
  const asked = toTranslate(data, new Map());
  expect(asked['phrases.json']).toMatchObject({
    'two officials of Eastland': 'two officials of Eastland',
  });
  const { translations, unknown } = takenTranslations(data, new Map(), doubled(asked), true);
  expect(unknown).toEqual([]);
  expect(toTranslate(data, translations)).toEqual({});
  const { name, phrase, sentence } = coverageOf(data, translations);
  for (const of of [name, phrase, sentence]) {
    expect(of.missing).toEqual([]);
    expect(of.drafts).toBe(of.all);
  }
  expect(translatedDataset(data, translations).data.about.title).toBe(
    'A tiny negotiation A tiny negotiation',
  );
});

it('what a person has read stays read where the same comes back, and is a draft where another does', () => {
  const data = tinyData();
  const read = takenTranslations(
    data,
    new Map(),
    { 'actors.json': { eastland: 'Ostland' } },
    false,
  );
  const same = { 'actors.json': { eastland: 'Ostland', northland: 'Nordland' } };
  const { translations } = takenTranslations(data, read.translations, same, true);
  expect(translations.get('actors.json')).toMatchObject({
    northland: { text: 'Nordland', draft: true },
  });
  expect(translations.get('actors.json')?.['eastland']).not.toHaveProperty('draft');
  const other = { 'actors.json': { eastland: 'Morgenland' } };
  const again = takenTranslations(data, translations, other, true).translations;
  expect(again.get('actors.json')?.['eastland']).toMatchObject({ text: 'Morgenland', draft: true });
  expect(again.get('actors.json')?.['northland']).toMatchObject({ text: 'Nordland' });
});

it('takes further forms of a unit, and tells of keys that nothing has', () => {
  const came = {
    'units.json': { 'day/forms/few': 'x', 'day/forms/other': 'y', 'day/formes': 'z' },
  };
  const { translations, unknown } = takenTranslations(tinyData(), new Map(), came, false);
  expect(Object.keys(translations.get('units.json') ?? {}).toSorted()).toEqual([
    'day/forms/few',
    'day/forms/other',
  ]);
  expect(unknown).toEqual([{ file: 'units.json', key: 'day/formes' }]);
});
