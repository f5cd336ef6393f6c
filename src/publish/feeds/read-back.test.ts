import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeOfColumn, realData } from '../../testing/downloads-fixture.ts';
import { tinyData } from '../../testing/tiny.ts';
import { feedFiles } from './feeds.ts';

/* The feeds as two libraries read them that feed readers are built on. */

type Item = { id: string; url: string; title: string; time: string; text: string };

const NAMES = ['rounds', 'corrections'] as const;
let files = new Map<string, string>();

beforeAll(async () => {
  // Nothing of the dataset has been corrected so far, but of the small one.
  const corrected = [...feedFiles(placeOfColumn(tinyData()))].filter(([name]) =>
    /corrections/.test(name),
  );
  files = new Map([...feedFiles(placeOfColumn(await realData())), ...corrected]);
});

function written(name: string): Item[] {
  const { items } = JSON.parse(files.get(`feeds/${name}.json`) ?? '') as {
    items: Record<string, string>[];
  };
  return items.map((item) => ({
    id: item['id'] ?? '',
    url: item['url'] ?? '',
    title: item['title'] ?? '',
    time: item['date_published'] ?? '',
    text: item['content_html'] ?? '',
  }));
}

describe.each(NAMES)('the feed of %s', (name) => {
  it('is read by rss-parser entry by entry, and sorted by its times stays as it is', async () => {
    const feed = await new Parser<object, { id: string }>().parseString(
      files.get(`feeds/${name}.atom`) ?? '',
    );
    const read = feed.items.map((item): Item => ({
      id: item.id,
      url: item.link ?? '',
      title: item.title ?? '',
      time: item.pubDate?.replace('.000Z', 'Z') ?? '',
      text: item.content ?? '',
    }));
    expect(read).toEqual(written(name));
    expect(read.toSorted((a, b) => Date.parse(b.time) - Date.parse(a.time))).toEqual(read);
    expect(read.length).toBeGreaterThan(0);
  });

  it('is read by feedsmith from both of its forms alike', () => {
    const xml = parseFeed(files.get(`feeds/${name}.atom`) ?? '');
    const json = parseFeed(files.get(`feeds/${name}.json`) ?? '');
    if (xml.format !== 'atom' || json.format !== 'json') throw new Error('of another form');
    const { feed } = xml;
    expect(
      feed.entries?.map(({ id, links, title, published }) => [
        id,
        links?.[0]?.href,
        typeof title === 'string' ? title : title?.value,
        published,
      ]),
    ).toEqual(written(name).map(({ id, url, title, time }) => [id, url, title, time]));
    expect(
      json.feed.items?.map(({ id, url, title, date_published: time }) => [id, url, title, time]),
    ).toEqual(written(name).map(({ id, url, title, time }) => [id, url, title, time]));
  });
});
