import { expect, it } from 'vitest';
import type { SearchFile } from '../../../dataset/search-shapes.ts';
import { folding } from '../../../messages/ar/folding.ts';
import { publicFiles } from '../../../model/slices/public-files.ts';
import type { Dataset } from '../../../model/types.ts';
import { spokenIn } from '../../../testing/spoken-in.ts';
import { tinyData } from '../../../testing/tiny.ts';

/* What was translated into Arabic is found by what it is called there, with anything attached, and by what it was called before. */

const original = tinyData();

const NAMES: Readonly<Record<string, string>> = {
  Portsea: 'بورتسي',
  Eastland: 'شرقستان',
  Northland: 'شماليا',
  'Ada First': 'آدا الأولى',
  Hostages: 'الرهائن',
  envoy: 'مبعوث',
  'Portsea outline': 'مخطط بورتسي',
  Courier: 'الساعي',
};

/** The dataset with some names as an Arabic paper writes them. */
function translated(): Dataset {
  const text = JSON.stringify(original, (key, value: unknown) =>
    ['name', 'city', 'country'].includes(key) && typeof value === 'string'
      ? (NAMES[value] ?? value)
      : value,
  );
  return JSON.parse(text) as Dataset;
}

const { openRoom } = await spokenIn(
  { 'folding.ts': () => import('../../../messages/ar/folding.ts') },
  () => import('./room.ts'),
);
const room = openRoom();
for (const [name, file] of publicFiles(translated(), undefined, { folding, original }))
  if (name.startsWith('search'))
    room.give({
      name: name as SearchFile,
      bytes: new TextEncoder().encode(JSON.stringify(file)).buffer,
    });

const ask = (query: string) => {
  const { groups } = room.answers({ query, order: 'best', most: 50 });
  return {
    people: groups.people.items.map(({ item }) => item.id),
    issues: groups.issues.items.map(({ item }) => item.id),
    places: groups.places.items.map(({ item }) => item.id),
    proposals: groups.proposals.items.map(({ item }) => item.id),
    sources: groups.sources.items.length,
  };
};

it.each(['بورتسي', 'ببورتسي', 'وبورتسى', 'Portsea', 'portse'])('%s: the place', (query) => {
  expect(ask(query).places).toContain('portsea');
});

it.each(['شرقستان', 'بشرقستان', 'Eastland'])('%s: the places of the country', (query) => {
  expect(ask(query).places).toEqual(expect.arrayContaining(['portsea', 'eastland-unnamed']));
});

it.each(['آدا', 'ادا الاولي', 'لآدا', 'Ada First', 'adah'])('%s: the person', (query) => {
  expect(ask(query).people).toEqual(['ada-first']);
});

it.each(['رهائن', 'بالرهائن', 'الرهاين', 'Hostages'])('%s: the issue', (query) => {
  expect(ask(query).issues).toContain('hostages');
});

it.each(['مخطط', 'بالمخطط بورتسي', 'Portsea outline'])('%s: the proposal', (query) => {
  expect(ask(query).proposals).toContain('2001-02-11-outline');
});

it.each(['الساعي', 'للساعي', 'ساعى', 'Courier', 'Currier'])(
  '%s: the sources of the outlet',
  (query) => {
    expect(ask(query).sources).toBeGreaterThan(0);
  },
);
