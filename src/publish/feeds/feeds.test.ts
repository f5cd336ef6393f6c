import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { FIRST, tinyData, type Edit } from '../../testing/tiny.ts';
import type { Dataset } from '../../model/types.ts';
import { placeOfColumn, realData } from '../../testing/downloads-fixture.ts';
import { ALONE } from '../../site/languages.ts';
import { timeOf, type Feed } from './feed.ts';
import { feedFiles } from './feeds.ts';
import { atom, jsonFeed } from './formats.ts';
import { LONGEST } from './round-feed.ts';

type Link = { rel: string; type: string; href: string };
type AtomEntry = {
  id: string;
  title: string;
  published: string;
  updated: string;
  link: Link[];
  content: { '#text': string; type: string };
};
type AtomFeed = {
  xmlns: string;
  'xml:lang': string;
  id: string;
  title: string;
  subtitle: string;
  updated: string;
  link: Link[];
  author: { name: string };
  rights: string;
  entry?: AtomEntry[];
};
type JsonItem = { id: string; url: string; content_html: string; content_text: string } & Record<
  string,
  string
>;
type Json = { version: string; title: string; feed_url: string; items: JsonItem[] };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: (name) => name === 'entry' || name === 'link',
});

function readAtom(text: string): AtomFeed {
  expect(XMLValidator.validate(text)).toBe(true);
  return (parser.parse(text) as { feed: AtomFeed }).feed;
}

type Name = 'rounds' | 'corrections';

function read(data: Dataset, name: Name) {
  const files = feedFiles(placeOfColumn(data));
  return {
    xml: readAtom(files.get(`feeds/${name}.atom`) ?? ''),
    json: JSON.parse(files.get(`feeds/${name}.json`) ?? '') as Json,
  };
}

const TIME = /^\d{4}-\d{2}-\d{2}T11:\d{2}:\d{2}Z$/;
const URN = /^urn:uuid:[0-9a-f-]{36}$/;

let real: Dataset;
beforeAll(async () => {
  real = await realData();
});

describe.each<[Name, string]>([
  ['rounds', 'https://parley.example/p/'],
  ['corrections', 'https://parley.example/p/corrections/'],
])('the feed of %s', (name, home) => {
  it.each(['the dataset', 'a tiny one'])(
    'made of %s has what RFC 4287 requires of a feed and of each entry',
    (which) => {
      const { xml } = read(which === 'the dataset' ? real : tinyData(), name);
      expect(xml.xmlns).toBe('http://www.w3.org/2005/Atom');
      expect(xml['xml:lang']).toBe('en');
      expect(xml.id).toMatch(URN);
      expect(xml.title).not.toBe('');
      expect(xml.updated).toMatch(TIME);
      expect(xml.author.name).not.toBe('');
      expect(xml.link).toEqual([
        {
          rel: 'self',
          type: 'application/atom+xml',
          href: `https://parley.example/p/feeds/${name}.atom`,
        },
        { rel: 'alternate', type: 'text/html', href: home },
      ]);
      const entries = xml.entry ?? [];
      for (const entry of entries) {
        expect(entry.id).toMatch(URN);
        expect(entry.title).not.toBe('');
        expect(entry.published).toMatch(TIME);
        expect(entry.updated).toMatch(TIME);
        expect(entry.updated >= entry.published).toBe(true);
        expect(entry.updated <= xml.updated).toBe(true);
        expect(entry.link[0]).toMatchObject({ rel: 'alternate', type: 'text/html' });
        expect(entry.link[0]?.href).toMatch(/^https:\/\/parley\.example\/p\//);
        expect(entry.content.type).toBe('html');
      }
      expect(new Set([xml.id, ...entries.map(({ id }) => id)]).size).toBe(entries.length + 1);
    },
  );

  it('has what JSON Feed 1.1 requires, and the same entries', () => {
    const { xml, json } = read(tinyData(), name);
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: home,
      feed_url: `https://parley.example/p/feeds/${name}.json`,
      language: 'en',
      authors: [{ name: xml.author.name }],
    });
    expect(json.title).toBe(xml.title);
    expect(json.items.length).toBeGreaterThan(0);
    expect(
      json.items.map((item) => [
        item.id,
        item.url,
        item['title'],
        item['date_published'],
        item['date_modified'],
        item.content_html,
      ]),
    ).toEqual(
      (xml.entry ?? []).map(({ id, link, title, published, updated, content }) => [
        id,
        link[0]?.href,
        title,
        published,
        updated,
        content['#text'],
      ]),
    );
  });
});

describe('the feed of rounds', () => {
  const titles = (data: Dataset) => read(data, 'rounds').json.items.map((item) => item['title']);

  it('has the newest rounds of the dataset, and no more than a reader can take', () => {
    const shown = titles(real);
    expect(shown).toHaveLength(LONGEST);
    // Of those that were first published last, the latest in time.
    const added = real.editions.map(
      ({ ids }) => new Set(ids.filter((id) => id.startsWith('rounds/'))),
    );
    const last = added.findLast((ids) => ids.size > 0);
    const days = real.rounds
      .filter(({ id }) => last?.has(`rounds/${id}`))
      .map(({ dates }) => dates.start);
    const first = real.rounds.find(({ title }) => title === shown[0]);
    expect(days.length).toBeGreaterThan(0);
    expect(first?.dates.start).toBe(days.toSorted().at(-1));
  });

  it('begins with what was published last, even if it is about a time long gone', () => {
    const order = (...edits: Edit[]) =>
      read(tinyData(...edits), 'rounds').json.items.map(({ url }) => url.split('/').at(-2));
    expect(order()).toEqual(['2001-07-01-portsea', '2001-03-eastland', '2001-02-10-portsea']);
    // The round of February is recorded by the second edition, and the others by the first.
    const late: Edit[] = [
      ['editions.json', '/0/ids', ['rounds/2001-03-eastland', 'rounds/2001-07-01-portsea']],
      ['editions.json', '/1/ids', ['rounds/2001-02-10-portsea']],
    ];
    expect(order(...late)).toEqual([
      '2001-02-10-portsea',
      '2001-07-01-portsea',
      '2001-03-eastland',
    ]);
  });

  it('says when a round was first published, and when a claim of it was corrected', () => {
    const { items } = read(tinyData(), 'rounds').json;
    expect(items.find(({ url }) => url.endsWith('/2001-02-10-portsea/'))).toMatchObject({
      date_published: '2001-12-01T11:00:00Z',
      date_modified: '2001-12-30T11:00:00Z',
    });
    expect(items.find(({ url }) => url.endsWith('/2001-07-01-portsea/'))).toMatchObject({
      date_published: '2001-12-31T11:00:02Z',
      date_modified: '2001-12-31T11:00:02Z',
    });
  });

  it('keeps the id of an entry whatever its title becomes', () => {
    const ids = (data: Dataset) => read(data, 'rounds').json.items.map(({ id }) => id);
    expect(ids(tinyData([FIRST, '/title', 'Another title']))).toEqual(ids(tinyData()));
  });
});

it('shares no id with the feed of another language: whoever follows both sees both', () => {
  const idsIn = (here: string) => {
    const languages = { ...ALONE, root: '/p/', here, all: ['en', 'fr', 'ar'] };
    const files = feedFiles({ ...placeOfColumn(tinyData()), languages });
    return ['rounds', 'corrections'].flatMap((name) => {
      const { id, entry } = readAtom(files.get(`feeds/${name}.atom`) ?? '');
      return [id, ...(entry ?? []).map((one) => one.id)];
    });
  };
  const all = ['en', 'fr', 'ar'].flatMap(idsIn);
  // Two feeds, three rounds and one correction.
  expect([all.length, new Set(all).size]).toEqual([18, 18]);
  const alone = (['rounds', 'corrections'] as const).flatMap((name) =>
    read(tinyData(), name).json.items.map(({ id }) => id),
  );
  expect(idsIn('en')).toEqual(expect.arrayContaining(alone));
});

describe('the feed of corrections', () => {
  it('has both values, the reason, who had said it, and a link to its place', () => {
    const [item] = read(tinyData(), 'corrections').json.items;
    expect(item?.url).toBe('https://parley.example/p/corrections/#cor-00001');
    expect(item?.['external_url']).toMatch(/\/proposals\/2001-02-11-outline\/#rep-00001$/);
    for (const part of ['Before: 31 days', 'Now: 30 days', 'Why: The number was misread.'])
      expect(item?.content_text.split('\n')).toContain(part);
    expect(item?.content_text).toMatch(/^Said by: .+\.$/m);
  });

  it('is a valid feed without an entry where nothing was corrected', () => {
    const { xml, json } = read(tinyData(['corrections.json', '/0', undefined]), 'corrections');
    expect(xml.entry).toBeUndefined();
    expect(xml.updated).toBe('2001-12-01T11:00:00Z');
    expect(json.items).toEqual([]);
  });
});

describe('times', () => {
  it.each(['rounds', 'corrections'] as const)(
    'of the feed of %s each stand alone, and newest first is the order of the file',
    (name) => {
      for (const data of [real, tinyData()]) {
        const times = read(data, name).json.items.map((item) => item['date_published'] ?? '');
        expect(new Set(times).size).toBe(times.length);
        expect(times.toSorted().toReversed()).toEqual(times);
      }
    },
  );

  it('go by when rounds were published, so that none moves when one of long ago is added', () => {
    const late = read(
      tinyData(
        ['editions.json', '/0/ids', ['rounds/2001-03-eastland', 'rounds/2001-07-01-portsea']],
        ['editions.json', '/1/ids', ['rounds/2001-02-10-portsea']],
      ),
      'rounds',
    );
    expect(
      late.json.items.map(({ url, date_published: time }) => [url.split('/').at(-2), time]),
    ).toEqual([
      ['2001-02-10-portsea', '2001-12-31T11:00:02Z'],
      ['2001-07-01-portsea', '2001-12-01T11:00:01Z'],
      ['2001-03-eastland', '2001-12-01T11:00:00Z'],
    ]);
  });

  it.each([
    ['Pacific/Pago_Pago', -11],
    ['Pacific/Honolulu', -10],
    ['America/New_York', -5],
    ['Europe/London', 0],
    ['Asia/Jerusalem', 2],
    ['Asia/Kathmandu', 5.75],
    ['Pacific/Auckland', 12],
  ])('are on the same day in %s, %s hours from Greenwich', (timeZone) => {
    // In July no zone here is moved to the east by summer but London's and New York's.
    for (const second of [0, 138, 3599])
      expect(
        new Intl.DateTimeFormat('en-CA', { timeZone }).format(
          new Date(timeOf('2026-07-15', second)),
        ),
      ).toBe('2026-07-15');
  });
});

describe('both formats', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 });

  it('keep any text, save what XML cannot hold', () => {
    fc.assert(
      fc.property(text, text, (title, paragraph) => {
        const feed: Feed = {
          id: 'urn:x',
          title: 'x',
          description: 'x',
          language: 'en',
          author: 'x',
          rights: 'x',
          home: 'https://parley.example/',
          updated: '2001-01-01T11:00:00Z',
          items: [
            {
              id: 'urn:y',
              url: 'https://parley.example/?a=1&b="2"',
              title: `|${title}|`,
              published: '2001-01-01T11:00:00Z',
              updated: '2001-01-01T11:00:00Z',
              paragraphs: [paragraph],
              related: { url: 'https://parley.example/', title: '<b>' },
            },
          ],
        };
        const xml = atom(feed, 'https://parley.example/feed');
        expect(XMLValidator.validate(xml)).toBe(true);
        // oxlint-disable-next-line no-control-regex
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        const json = JSON.parse(jsonFeed(feed, 'https://parley.example/feed')) as Json;
        expect(json.items[0]?.['title']).toBe(`|${title}|`);
        expect(json.items[0]?.content_text).toBe(paragraph);
        expect(json.items[0]?.content_html).not.toContain('<b>');
      }),
    );
  });
});
