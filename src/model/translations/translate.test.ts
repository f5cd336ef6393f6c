import { describe, expect, it } from 'vitest';
import { textFingerprint } from '../fingerprints.ts';
import { at, FIRST, tinyData } from '../../testing/tiny.ts';
import { coverageOf, translatedDataset, unusedKeys, type Translations } from './translate.ts';

const OUTCOME = 'Eastland handed an outline to both parties.';
const PAUSE = 'The pause would last 30 days.';

const entry = (text: string, original: string, draft?: true) => ({
  text,
  of: textFingerprint(original),
  ...(draft ? { draft } : {}),
});

/** Some texts of the tiny dataset in a language that has three forms of a noun. */
const SOME: Translations = new Map([
  ['actors.json', { eastland: entry('Ostland', 'Eastland') }],
  [
    'units.json',
    {
      'day/forms/one': entry('Tag', 'day'),
      'day/forms/few': entry('Tage zwei', 'days'),
      'day/forms/other': entry('Tage', 'days'),
    },
  ],
  ['phrases.json', { Northland: entry('Nordland', 'Northland') }],
  [
    FIRST,
    {
      outcome: entry('Ostland gab beiden Seiten einen Umriss.', OUTCOME, true),
      'rep-00001': entry('Die Pause sollte 31 Tage dauern.', 'The pause would last 31 days.'),
    },
  ],
]);

describe('a translated dataset', () => {
  const { data, originals, drafts } = translatedDataset(tinyData(), SOME);
  const round = at(data.rounds, 0);
  const [said, other] = round.proposals[0]?.provisions[0]?.reports ?? [];

  it('has what is translated in the other language, and the rest as it was', () => {
    expect(round.outcome.text).toBe('Ostland gab beiden Seiten einen Umriss.');
    expect(round.title).toBe('Portsea talks, February');
    expect(other?.attribution.speaker).toBe('Nordland');
    expect(data.units.find(({ id }) => id === 'day')?.forms).toEqual({
      one: 'Tag',
      few: 'Tage zwei',
      other: 'Tage',
    });
  });

  it('keeps the name of the dataset among those by which something is found', () => {
    expect(data.actors.find(({ id }) => id === 'eastland')).toMatchObject({
      name: 'Ostland',
      alternates: expect.arrayContaining(['Eastland']) as string[],
    });
  });

  it('shows the original of a translation whose original has changed', () => {
    expect(said?.text).toBe(PAUSE);
    expect(originals.has(PAUSE)).toBe(true);
  });

  it('knows which sentences are a draft, and which are not translated', () => {
    expect([...drafts]).toEqual(['Ostland gab beiden Seiten einen Umriss.']);
    expect(originals.has('Southland sent nobody.')).toBe(true);
    expect(originals.has(OUTCOME)).toBe(false);
  });

  it('is the dataset itself where nothing is translated', () => {
    expect(translatedDataset(tinyData(), new Map()).data).toEqual(tinyData());
  });
});

describe('what there is of a language', () => {
  it('is counted by kind, with what is missing and what is stale', () => {
    const { name, phrase, sentence } = coverageOf(tinyData(), SOME);
    expect(name.missing.map(({ text }) => text)).toContain('Portsea talks, February');
    expect(name.missing.map(({ file, key }) => `${file} ${key}`)).not.toContain(
      'actors.json eastland',
    );
    expect(phrase.missing.map(({ text }) => text)).toContain('two officials of Eastland');
    expect(sentence.stale).toEqual([
      { file: FIRST, key: 'rep-00001', text: PAUSE, kind: 'sentence' },
    ]);
    expect(sentence.drafts).toBe(1);
  });

  it('knows keys under which nothing stands', () => {
    expect(unusedKeys(tinyData(), SOME)).toEqual([]);
    const more = new Map([...SOME, ['actors.json', { westland: entry('Westland', 'Westland') }]]);
    expect(unusedKeys(tinyData(), more)).toEqual([{ file: 'actors.json', key: 'westland' }]);
  });
});
