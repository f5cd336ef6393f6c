import { describe, expect, it } from 'vitest';
import { understanding, type Slot } from './asked.ts';
import { PLAIN_TERMS } from './terms.ts';

const understand = understanding({
  months: [['january', 'jan']],
  stances: {
    accepted: ['accepted'],
    'accepted-with-amendments': ['accepted with changes'],
    studying: ['studying'],
    countered: ['countered'],
    rejected: ['rejected', 'said no'],
    'no-response': ['no answer'],
  },
  ratio: ['to', 'for'],
  small: ['the', 'of'],
  names: [['Northland', 'Nord Land'], ['Southland'], ['Courier Agency', 'CA']],
  knows: (term) => ['ceasefire', 'alhamar'].includes(term),
  terms: PLAIN_TERMS,
});

/** Every way to have what is asked for, as a line: its terms, and "=" where they are meant as they stand. */
const shown = (slot: Slot) =>
  slot.map(
    ({ terms, loose, why }) => `${loose ? '' : '='}${terms.join(' ')}${why ? ` ${why.kind}` : ''}`,
  );
const ways = (query: string) => understand(query).slots.map(shown);

describe('what is asked for', () => {
  it.each<[string, string[][]]>([
    ['Talks', [['talks']]],
    ['the talks of Portsea', [['talks'], ['portsea']]],
    ['the of', [['the'], ['of']]],
    ['1,500 prisoners', [['=1500', '=1500 number', '=#1500 number'], ['prisoners']]],
    ['1.500', [['=1.500', '=1500 number', '=#1500 number']]],
    ['2024', [['=2024', '=2024 number', '=#2024 number', '=@2024 date']]],
    ['10:1', [['=10:1', '=÷10 ratio']]],
    ['10 to 1', [['=10:1', '=÷10 ratio']]],
    ['1:4', [['=1:4', '=÷4 ratio']]],
    [
      '30 to 40',
      [['=30', '=30 number', '=#30 number'], ['to'], ['=40', '=40 number', '=#40 number']],
    ],
    ['cease-fire', [['ceasefire', 'cease fire']]],
    ['cease fire', [['ceasefire', 'cease fire']]],
    ['al Hammar', [['alhamar', 'al hamar']]],
    ['cease there', [['cease'], ['there']]],
    ['nord land', [['nord land', '=northland spelling']]],
    ['CA', [['ca', '=courier agency spelling']]],
    ['2024-01-28', [['=@2024-01-28 date']]],
    ['Jan 2024', [['=jan 2024', '=@2024-01 date']]],
    ['28 January', [['=28 january', '=@-01-28 date']]],
    ['Southland rejected', [['southland rejected', '=!rejected!southland answer']]],
    ['what Nord Land said no', [['nord land said no', '=!rejected!northland answer'], ['what']]],
    [
      'Southland accepted with changes',
      [['southland acepted with changes', '=!accepted-with-amendments!southland answer']],
    ],
    ['rejected', [['rejected']]],
    ['', []],
    ['— % 🙂', []],
  ])('%s', (query, expected) => {
    expect(ways(query)).toEqual(expected);
  });

  it.each([
    ['cla-abc12', 'cla-abc12'],
    ['#REP-abc12', 'rep-abc12'],
    ['https://example.org/proposals/x/?v=1.0.0#res-00001).', 'res-00001'],
    ['see cla-abc12, please', 'cla-abc12'],
    ['cla-abc123', null],
    ['a-cla-abc12', null],
    ['talks', null],
  ])('names the claim in %s', (query, id) => {
    expect(understand(query).claim).toBe(id);
  });

  it('tells of a day that could be read in two ways', () => {
    expect(understand('03/04/2024').assumed).toBe('2024-04-03');
    expect(understand('2024-04-03').assumed).toBeNull();
  });
});
