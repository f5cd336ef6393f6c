import { describe, expect, it } from 'vitest';
import { readGivenAll, readGiven } from '../../testing/intake/reading.ts';
import { madeZip } from '../../testing/intake/xlsx-maker.ts';

describe('JSON', () => {
  it('of records becomes a sheet with their keys in its first row', async () => {
    const { books, rows, form } = await readGiven(
      '[{"id":"x","next":null,"parties":["A","B"],"n":3},{"id":"y","sources":[{"url":"u1"},{"url":"u2"}],"is":true}]',
      'talks.json',
    );
    expect(form).toBe('json');
    expect(rows).toEqual([
      [1, 'id', 'next', 'parties', 'n', 'sources.url', 'is'],
      [2, 'x', null, 'A | B', '3'],
      [3, 'y', null, null, null, 'u1 | u2', 'true'],
    ]);
    expect(books[0]?.sheets[0]?.rows.at(-1)?.cells.at(-1)).toEqual({
      written: 'true',
      kind: 'truth',
    });
  });

  it('of several lists becomes as many sheets; what stands beside them is told', async () => {
    const { books, met } = await readGiven(
      '{"updated":"2024","talks":[{"a":1}],"texts":[{"b":2}]}',
    );
    expect(books[0]?.sheets.map(({ name }) => name)).toEqual(['talks', 'texts']);
    expect(met).toEqual([{ kind: 'left-out-value', written: 'updated' }]);
  });

  it('of TimelineJS becomes its sheet', async () => {
    const { rows } = await readGiven(
      JSON.stringify({
        title: { text: { headline: 'Talks' } },
        events: [
          {
            start_date: { year: '2024', month: '1', hour: 9, minute: 5 },
            end_date: { year: '' },
            display_date: 'January 2024',
            text: { headline: '<b>Doha</b>', text: 'x' },
            media: { url: 'https://example.org/a', credit: 'AP' },
          },
        ],
      }),
    );
    expect(rows).toEqual([
      [
        1,
        'Year',
        'Month',
        'Day',
        'Time',
        'End Year',
        'End Month',
        'End Day',
        'End Time',
        'Display Date',
        'Headline',
        'Text',
        'Media',
        'Media Credit',
        'Media Caption',
        'Media Thumbnail',
        'Type',
        'Group',
        'Background',
      ],
      [
        2,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        'Talks',
        null,
        null,
        null,
        null,
        null,
        'title',
      ],
      [
        3,
        '2024',
        '1',
        null,
        '09:05',
        null,
        null,
        null,
        null,
        'January 2024',
        '<b>Doha</b>',
        'x',
        'https://example.org/a',
        'AP',
      ],
    ]);
  });

  it('that is our own is a dataset, as one file or as a folder', async () => {
    const dataset = { about: { title: 'x' }, rounds: [], sources: [] };
    const one = await readGivenAll({ 'dataset.json': JSON.stringify(dataset) });
    expect(one.datasets).toEqual([{ file: 'dataset.json', value: dataset }]);
    const folder = {
      'site-main/data/about.json': '{}',
      'site-main/data/rounds/a.json': '{"id":"a"}',
      'site-main/data/README.md': 'x',
    };
    const texts = new Map([
      ['about.json', '{}'],
      ['rounds/a.json', '{"id":"a"}'],
    ]);
    expect((await readGivenAll(folder)).datasets).toEqual([{ file: 'site-main/data', texts }]);
    const { datasets, problems } = await readGivenAll({ 'site.zip': madeZip(folder) });
    expect(datasets).toEqual([{ file: 'site.zip/site-main/data', texts }]);
    expect(problems).toEqual([]);
  });

  it('that is our own is refused with keys of prototypes, and sheets take them as names', async () => {
    const text = '{"about":{"__proto__":{"x":1}},"rounds":[],"sources":[]}';
    expect((await readGiven(text)).met).toEqual([{ kind: 'unsafe-key', written: '__proto__' }]);
    expect((await readGiven('[{"__proto__":"a","constructor":"b"}]')).rows).toEqual([
      [1, '__proto__', 'constructor'],
      [2, 'a', 'b'],
    ]);
  });

  it.each([
    ['{"a": [1,', 'damaged'],
    ['[]', 'no-table'],
    ['{"a":1}', 'no-table'],
    [`${'['.repeat(100)}${']'.repeat(100)}`, 'too-deep'],
  ])('%s is refused', async (text, kind) => {
    expect((await readGiven(text, 'x.json')).met.map((met) => met.kind)).toEqual([kind]);
  });
});
