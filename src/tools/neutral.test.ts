import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../publish/data-files.ts';
import { formatLeak, leaksIn, ownWords, PLAIN_WORDS } from './neutral.ts';

const DATA = new Map(
  Object.entries({
    'actors.json': [
      { id: 'northland', name: 'Northland', alternates: ['Nordmark'] },
      { id: 'high-council', name: 'High Council of Ostia', alternates: [] },
    ],
    'people.json': [{ id: 'ada-first', name: 'Ada Firstson', alternates: [] }],
    'venues.json': [{ id: 'portsea', city: 'Portsea', country: 'Eastmark', alternates: [] }],
    'issues.json': [
      { id: 'aid', name: 'Aid' },
      { id: 'fishing-rights', name: 'Fishing rights, by season' },
      { id: 'harbours', name: 'Harbours of Ostia' },
    ],
    'rounds/a.json': [{ text: 'The council met high above the town.' }],
  }).map(([path, value]) => [path, JSON.stringify(value)]),
);

const words = ownWords(DATA);
const found = (line: string) =>
  leaksIn(new Map([['src/a.ts', line]]), words).map(({ word }) => word.text);

describe('a word of the data in the code', () => {
  it.each([
    ['an actor', "const party = 'Northland';", 'Northland'],
    ['another spelling of one', '// Nordmark', 'Nordmark'],
    ['an actor in an id', "['mediators-and-northland']", 'Northland'],
    ['a people', '// two Northlandian officials', 'Northland'],
    ['what belongs to one', '// Northland’s reply', 'Northland'],
    ['a part of the name of a body', '// the port of Ostia', 'Ostia'],
    ['a person', '// said Ada Firstson', 'Ada Firstson'],
    ['a surname', '// Firstson said', 'Firstson'],
    ['a city', '`2001-02-10-portsea`', 'Portsea'],
    ['a country', '<p>Eastmark</p>', 'Eastmark'],
    ['an issue by its name', '// Fishing rights (boats)', 'Fishing rights'],
    ['an issue by its id', "['fishing-rights', 'all']", 'fishing-rights'],
  ])('is found: %s', (_, line, word) => {
    expect(found(line)).toContain(word);
  });

  it.each([
    ['an issue that is a plain word', "name: 'Aid'"],
    ['a part of a name that the texts write small', '// the Council sits High up'],
    ['a word that only begins like one', 'const portseaworthy = northlander.ostiary;'],
    ['a word of talks in general', '// who mediated the round, and what was tabled'],
  ])('is not %s', (_, line) => {
    expect(found(line)).toEqual([]);
  });

  it('is told with file, line and remedy', () => {
    const [leak] = leaksIn(new Map([['src/a.ts', '\n\n// Portsea']]), words);
    expect(leak && formatLeak(leak)).toBe(
      'src/a.ts:3  "Portsea" is a word of the data (venues.json)  -> say it in general, or take it from the data',
    );
  });
});

describe('the words of this dataset', async () => {
  const files = await readDataFiles();
  const own = ownWords(files);

  it('come from actors, people, venues and issues, and each is found where it is written', () => {
    expect(new Set(own.map(({ from }) => from))).toEqual(
      new Set(['actors.json', 'people.json', 'venues.json', 'issues.json']),
    );
    const silent = own.filter(
      ({ text }) => leaksIn(new Map([['src/a.ts', `// of ${text} here`]]), own).length === 0,
    );
    expect(silent).toEqual([]);
  });

  it('need each of the plain words that are let pass', () => {
    const strict = new Set(ownWords(files, new Set()).map(({ text }) => text.toLowerCase()));
    expect([...PLAIN_WORDS].filter((word) => !strict.has(word))).toEqual([]);
  });
});
