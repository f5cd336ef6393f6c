import { describe, expect, it } from 'vitest';
import { roundSlices } from '../../../model/slices/round-slice.ts';
import { searchSlice } from '../../../model/slices/search-slice.ts';
import { namesOf, roundEntries, type RoundEntry } from '../../../model/search/rounds.ts';
import type { SearchRoundsSlice } from '../../../model/slices/search-index-slice.ts';
import { searchFiles, type WhichPart } from '../../../model/slices/search-parts.ts';
import { PLAIN_TERMS } from '../../../model/search/terms.ts';
import { tinyData } from '../../../testing/tiny.ts';
import { foundText } from '../found-text.ts';
import { roundSearch, searchOfEntries, type RoundTexts } from './rounds.ts';

const entry = (id: string, fields: Partial<RoundEntry>): RoundEntry => ({
  id,
  titles: [],
  people: [],
  venues: [],
  publishers: [],
  texts: [],
  tags: [],
  claims: [],
  ...fields,
});

const engine = searchOfEntries([
  entry('istanbul', {
    titles: ['Talks in Istanbul'],
    people: ['İbrahim Kalın', 'Türkiye'],
    venues: ['Istanbul', 'Türkiye'],
    texts: ['At least 40 hostages would be freed within 42 days.'],
  }),
  entry('portsea', {
    titles: ['Portsea talks, February 2024'],
    people: ['Ada First'],
    venues: ['Portsea', 'Eastland'],
    publishers: ['The Reporter'],
    texts: ['The Reporter had it that 45 hostages and 400 prisoners would be freed.', 'Rafah'],
  }),
  entry('eastland', {
    titles: ['Contacts, March'],
    venues: ['Eastland'],
    texts: ["Al-Araby told of the parties' prisoners: 1,904 in all."],
  }),
]);

const idsOf = (query: string, search = engine) => (search.find(query) ?? []).map(({ id }) => id);
const found = (query: string) => idsOf(query).toSorted();
const where = (query: string) => (engine.find(query) ?? []).map(foundText);

describe('the search', () => {
  it('finds a round by a word of any field', () => {
    expect(['istanbul', 'first', 'eastland', 'reporter', 'rafah'].map(found)).toEqual([
      ['istanbul'],
      ['portsea'],
      ['eastland', 'portsea'],
      ['portsea'],
      ['portsea'],
    ]);
  });

  it.each(['turkiye', 'Türkiye', 'TÜRKİYE', 'Tu\u0308rkiye'])(
    'does not care for accents and capitals: %s',
    (query) => {
      expect(found(query)).toEqual(['istanbul']);
    },
  );

  it.each(['istambul', 'portsee', 'hostges ada', 'eastlnad contacts'])(
    'forgives a slip of the pen: %s',
    (query) => {
      expect(found(query)).toHaveLength(1);
    },
  );

  it('does not take one short word for another', () => {
    expect(found('adam')).toEqual([]);
  });

  it('finds a word by its beginning', () => {
    expect(found('contac')).toEqual(['eastland']);
  });

  it('does not find a word by its end', () => {
    expect(found('tacts')).toEqual([]);
  });

  it('does not find a word by a letter or two', () => {
    expect([found('p'), found('po')]).toEqual([[], []]);
  });

  it('finds only rounds that have every word', () => {
    expect(found('prisoners february')).toEqual(['portsea']);
  });

  it('lets the words stand in different fields', () => {
    expect(found('ada reporter rafah')).toEqual(['portsea']);
  });

  it('does not care for the order of the words', () => {
    expect(found('freed hostages')).toEqual(found('hostages freed'));
  });

  it('finds nothing where one word is nowhere', () => {
    expect(found('prisoners helicopter')).toEqual([]);
  });

  it('takes a number as it stands: 40 is neither 45 nor 42', () => {
    expect(found('40')).toEqual(['istanbul']);
  });

  it('takes a number as it stands: 40 is not the beginning of 400', () => {
    expect(found('40 prisoners')).toEqual([]);
  });

  it('does not take a long number for another', () => {
    expect(found('20245')).toEqual([]);
  });

  it('finds a number that is written with a comma', () => {
    expect(found('1,904')).toEqual(['eastland']);
  });

  it('sees through hyphens and apostrophes', () => {
    expect([found('al araby'), found("parties' prisoners")]).toEqual([['eastland'], ['eastland']]);
  });

  it('says in which fields it found the words, and the sentence of an account that has most of them', () => {
    expect(where('ada portsea')).toEqual(['found in titles, people and venues']);
    expect(where('prisoners freed')).toEqual([
      'found in accounts: “The Reporter had it that 45 hostages and 400 prisoners would be freed.”',
    ]);
  });

  it('puts a round with the word in its title before one with it in a report', () => {
    const both = searchOfEntries([
      entry('b', { texts: ['The truce held.'] }),
      entry('a', { titles: ['A truce'] }),
    ]);
    expect(idsOf('truce', both)).toEqual(['a', 'b']);
  });

  it.each(['', '   ', '—', '\u0301', '%', '*', '🙂'])('finds nothing for "%s"', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('finds a person by another spelling of their name', () => {
    const data = tinyData();
    const slices = data.rounds.map((round) => roundSlices(data).round(round));
    const slice = searchSlice(data, slices);
    expect(idsOf('adah', searchOfEntries(roundEntries(slice), namesOf(slice)))).toEqual([
      '2001-02-10-portsea',
    ]);
  });

  it('has the sentence when the texts have come, and knows a claim only then', () => {
    const data = tinyData();
    const slice = searchSlice(
      data,
      data.rounds.map((round) => roundSlices(data).round(round)),
    );
    let texts: RoundTexts | null = null;
    const part = searchFiles(slice, [], PLAIN_TERMS).get('search-rounds') as SearchRoundsSlice &
      WhichPart;
    const search = roundSearch({ names: part.names, parts: [part] }, () => texts);
    const claim = slice.rounds[0]?.accounts[0]?.id ?? '';
    expect(search.find('hostages')?.map(({ sentence }) => sentence)).toEqual([null]);
    expect(search.find(claim)).toBeNull();
    const of = new Map(roundEntries(slice).map((entry) => [entry.id, entry]));
    texts = { of, isWhole: true };
    expect(search.find('hostages')?.every(({ sentence }) => sentence?.includes('hostages'))).toBe(
      true,
    );
    expect(search.find(claim)?.map(({ id }) => id)).toEqual(['2001-02-10-portsea']);
  });
});
