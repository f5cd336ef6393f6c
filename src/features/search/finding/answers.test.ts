import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchFile } from '../../../dataset/search-shapes.ts';
import { publicFiles } from '../../../model/slices/public-files.ts';
import type { SearchSlice } from '../../../model/slices/search-slice.ts';
import { realData } from '../../../testing/downloads-fixture.ts';
import { wholeSearch } from '../../../testing/whole-search.ts';
import { accountPath } from '../account-path.ts';
import type { FoundAnswers } from './found.ts';
import { openRoom } from './room.ts';

/* What a person expects to find first, read off the data. */

type Ask = (query: string) => FoundAnswers;

const ALL = 10_000;

async function askOf(folder: string): Promise<{ ask: Ask; slice: SearchSlice }> {
  const files = publicFiles(await realData(folder));
  const room = openRoom();
  for (const [name, file] of files)
    if (name.startsWith('search')) room.give({ name: name as SearchFile, bytes: bytesOf(file) });
  const ask = (query: string) => room.answers({ query, order: 'best', most: ALL });
  return { ask, slice: wholeSearch(files) };
}

const bytesOf = (file: unknown): ArrayBuffer =>
  new TextEncoder().encode(JSON.stringify(file)).buffer;

const first = ({ groups }: FoundAnswers) => ({
  people: groups.people.items[0]?.item.names[0],
  account: groups.accounts.items[0]?.item.text,
  proposal: groups.proposals.items[0]?.item.id,
  round: groups.rounds.items[0]?.item.id,
});
const firstWhys = ({ groups }: FoundAnswers) =>
  groups.accounts.items[0]?.whys.map(({ kind }) => kind);

describe('answers from the data of this repository', () => {
  let ask: Ask;
  let slice: SearchSlice;
  beforeAll(async () => {
    ({ ask, slice } = await askOf('src/data'));
  }, 120_000);

  it.each([
    ['10:1', 'Prisoners would be freed at an overall ratio of 10 to one hostage.'],
    ['10 to 1', 'Prisoners would be freed at an overall ratio of 10 to one hostage.'],
    ['150:1', 'Hamas demanded 150 prisoners for each female soldier.'],
  ])('%s: the account', (query, text) => {
    expect(first(ask(query)).account).toBe(text);
  });

  it.each(['1500', '1,500', '1.500'])('%s: the accounts that write 1,500', (query) => {
    const texts = ask(query).groups.accounts.items.map(({ item }) => item.text);
    expect(texts).toContain('1,500 prisoners would be freed in the first phase.');
    expect(texts.slice(0, 3).filter((text) => !text.includes('1,500'))).toEqual([]);
  });

  it.each([
    ['Witkoff', 'Steve Witkoff'],
    ['Witkov', 'Steve Witkoff'],
    ['al Haya', 'Khalil al-Hayya'],
    ['Al-Hayya', 'Khalil al-Hayya'],
    ['haya', 'Khalil al-Hayya'],
    ['Basem Naim', 'Bassem Naim'],
    ['Kuschner', 'Jared Kushner'],
  ])('%s: the person', (query, name) => {
    expect(first(ask(query)).people).toBe(name);
  });

  it.each([
    ['withdrawal', 'withdrawal'],
    ['aid', 'humanitarian-aid'],
    ['aid trucks', 'humanitarian-aid'],
    ['Philadelphi corridor', 'corridor'],
    ['female soldiers', 'hostages-released'],
  ])('%s: the issue', (query, issue) => {
    expect(ask(query).groups.issues.items[0]?.item.id).toBe(issue);
  });

  it.each([
    ['Sharm', 'sharm-el-sheikh'],
    ['Doha', 'doha'],
  ])('%s: the place', (query, place) => {
    expect(ask(query).groups.places.items.map(({ item }) => item.id)).toEqual([place]);
  });

  it('finds the places of a country, each with its rounds', () => {
    expect(
      ask('Egypt').groups.places.items.map(({ item: { id, rounds } }) => [id, rounds]),
    ).toEqual(
      expect.arrayContaining([
        ['cairo', 51],
        ['sharm-el-sheikh', 2],
      ]),
    );
  });

  it('counts the rounds to which a person came', () => {
    expect(ask('Witkoff').groups.people.items[0]?.item.rounds).toHaveLength(17);
  });

  it.each(['2024-01-28', '28/01/2024', '28 Jan 2024', 'January 28 2024'])(
    '%s: the round',
    (query) => {
      expect(first(ask(query)).round).toBe('2024-01-28-paris');
    },
  );

  it.each([
    ['Israel rejected', 'Israel', 'rejected'],
    ['Hamas accepted', 'Hamas', 'accepted'],
    ['Did Hamas accept', 'Hamas', 'accepted'],
  ])('%s: answers of that party come first', (query, party, stance) => {
    const { groups } = ask(query);
    const best = groups.accounts.items.slice(0, 4).map(({ item }) => item);
    expect(best.map(({ answer }) => answer)).toEqual([stance, stance, stance, stance]);
    expect(new Set(best.map(({ party: place = -1 }) => slice.actors[place]?.[0]))).toEqual(
      new Set([party]),
    );
    expect(groups.proposals.total).toBeGreaterThan(0);
  });

  it('finds as much by either spelling of a country', () => {
    const texts = (query: string) =>
      ask(query)
        .groups.accounts.items.map(({ item }) => item.id)
        .toSorted();
    expect(texts('Turkey').length).toBeGreaterThan(5);
    expect(texts('Türkiye')).toEqual(expect.arrayContaining(texts('Turkiye')));
    expect(ask('Turkey').groups.rounds.total).toBe(ask('Türkiye').groups.rounds.total);
    expect(
      ask('Turkey').groups.accounts.items.some(({ whys }) =>
        whys.some(({ kind }) => kind === 'spelling'),
      ),
    ).toBe(true);
  });

  it('finds the same whether a word is written as one, as two or with a hyphen', () => {
    const [one, hyphen, two] = ['ceasefire', 'cease-fire', 'cease fire'].map(
      (query) => ask(query).groups.accounts.total,
    );
    expect(one).toBeGreaterThan(20);
    expect(hyphen).toBeGreaterThanOrEqual(one ?? 0);
    expect(two).toBeGreaterThanOrEqual(one ?? 0);
  });

  it.each(['cla-hjidc', '#cla-hjidc', 'https://example.org/rounds/x/?v=1.0.0#cla-hjidc'])(
    '%s: the account and nothing else',
    (query) => {
      const { groups } = ask(query);
      expect(groups.accounts.items.map(({ item }) => accountPath(item))).toEqual([
        '/rounds/2024-02-23-paris/#cla-hjidc',
      ]);
      expect(groups.rounds.total).toBe(0);
    },
  );

  it('says why where that is not seen', () => {
    expect(firstWhys(ask('1500'))).toEqual([]);
    expect(firstWhys(ask('10:1'))).toEqual(['ratio']);
    expect(firstWhys(ask('2024-01-28'))).toEqual(['date']);
  });

  it('finds what has most of the words of a question where nothing has all', () => {
    const { partly, groups } = ask('how many trucks of chocolate a day would enter');
    expect(partly).toBe(true);
    expect(groups.accounts.items[0]?.item.text).toMatch(/trucks/);
  });

  it('finds nothing for what nothing has', () => {
    const { groups, partly } = ask('zqxjkvbwpf');
    expect(Object.values(groups).map(({ total }) => total)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(partly).toBe(false);
  });
});

describe('answers from the data of another conflict', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await askOf('src/testing/second-conflict'));
  }, 60_000);

  it.each([
    ['Zelenskyy', 'Volodymyr Zelensky'],
    ['Yermack', 'Andriy Yermak'],
    ['Kostjukov', 'Igor Kostyukov'],
  ])('%s: the person', (query, name) => {
    expect(first(ask(query)).people).toBe(name);
  });

  it.each([
    ['Russia rejected', 'res-r2gc9'],
    ['Ukraine accepted', 'res-1z3rx'],
    ['Russia no answer', 'res-hh97f'],
  ])('%s: the answer', (query, id) => {
    expect(ask(query).groups.accounts.items[0]?.item.id).toBe(id);
  });

  it.each([
    ['11 March 2025', '2025-03-11-jeddah'],
    ['16/05/2025', '2025-05-16-istanbul'],
  ])('%s: the round', (query, id) => {
    expect(first(ask(query)).round).toBe(id);
  });
});
