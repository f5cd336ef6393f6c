import { parse as readBibtex } from '@retorquere/bibtex-parser';
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { citing } from '#language/citing.ts';
import { bibtex } from '../model/citation/bibtex.ts';
import { cslItems, type CslItem } from '../model/citation/csl.ts';
import { ris } from '../model/citation/ris.ts';
import { readBack } from '../testing/citation-oracle.ts';
import { placeOfColumn, realData } from '../testing/downloads-fixture.ts';
import { everythingCited } from '../testing/everything-cited.ts';

/*
 * Every reference that the dataset can give, each record, each claim and each source of them, as the programs read
 * it that people keep references with: Citation.js, the parser of Better BibTeX for Zotero, pandoc.
 */

const PANDOC = spawnSync('pandoc', ['--version']).status === 0;

/** What a reader must get of an item: who, what, when, in which version and where. */
type Read = {
  id: string;
  author: string | undefined;
  title: string;
  day: string | undefined;
  version: string | undefined;
  url: string;
};

const dayOf = (parts: readonly (number | string)[] | undefined) =>
  parts?.map((part) => String(part).padStart(2, '0')).join('-');

const wanted = (item: CslItem): Read => ({
  id: item.id,
  author: item.author?.[0]?.literal,
  title: item.title,
  day: dayOf(item.issued?.['date-parts'][0]),
  version: item.version,
  url: item.URL ?? '',
});

type Csl = {
  id: string;
  title: string;
  URL: string;
  author?: { literal?: string; family?: string }[];
  issued?: { 'date-parts': (number | string)[][] };
  version?: string;
};

/** An item of CSL-JSON that another program has written. */
const readCsl = (item: Csl): Read => ({
  id: item.id,
  author: item.author?.[0]?.literal ?? item.author?.[0]?.family,
  title: item.title,
  day: dayOf(item.issued?.['date-parts'][0]),
  version: item.version,
  url: item.URL,
});

const items: CslItem[] = [];

beforeAll(async () => {
  const data = await realData();
  const context = { edition: data.about, accessed: '2026-11-28' };
  const byId = new Map<string, CslItem>();
  for (const thing of everythingCited(placeOfColumn(data).files))
    for (const item of cslItems(thing, context, citing))
      // Changes have no id of their own, and each stands alone in its file.
      byId.set(item.id === 'parley-changes' ? `${item.id}-${byId.size}` : item.id, item);
  for (const [id, item] of byId) items.push({ ...item, id });
});

it('are all of them', () => {
  const own = items.filter(({ type }) => type === 'dataset');
  expect(own.length).toBeGreaterThan(1_700);
  expect(items.length - own.length).toBeGreaterThan(1_100);
});

/**
 * One of each sort for parsers that take their time: every source and every record. The claims of a record differ
 * in their ids and addresses alone.
 */
const oneOfEach = () => [
  ...new Map(items.map((item) => [item.author ? item.title : item.id, item])).values(),
];

/** The first of what was read otherwise than it was written, each with what was wanted. */
function wrong(read: readonly Read[], want: readonly Read[]) {
  expect(read).toHaveLength(want.length);
  return read
    .map((got, i) => ({ got, want: want[i] }))
    .filter(({ got, want: one }) => JSON.stringify(got) !== JSON.stringify(one))
    .slice(0, 5);
}

describe('each reference', () => {
  it('as BibTeX is read by Better BibTeX as it was written', () => {
    const { entries, errors } = readBibtex(bibtex(oneOfEach()), { sentenceCase: false });
    expect(errors).toEqual([]);
    const read = entries.map(({ key, fields }): Read => ({
      id: key,
      author: fields.author?.[0]?.name ?? fields.author?.[0]?.lastName,
      title: fields.title ?? '',
      day: fields.date,
      version: fields['version'],
      url: fields.url ?? '',
    }));
    expect(wrong(read, oneOfEach().map(wanted))).toEqual([]);
  });

  it('as BibTeX is read by Citation.js as it was written', () => {
    // It encodes once more what is encoded in an address, where that is a sign such as a colon.
    const once = (one: Read) => ({ ...one, url: one.url.replaceAll('%25', '%') });
    const read = (readBack(bibtex(items)) as Csl[]).map(readCsl).map(once);
    expect(wrong(read, items.map(wanted).map(once))).toEqual([]);
  });

  it('as CSL-JSON is read by Citation.js as it was written', () => {
    const read = (readBack(JSON.stringify(items)) as Csl[]).map(readCsl);
    expect(wrong(read, items.map(wanted))).toEqual([]);
  });

  it('as RIS is read by Citation.js as it was written, newspapers by their year', () => {
    const read = (readBack(ris(items)) as Csl[]).map(readCsl);
    const want = items.map((item) => {
      const one = wanted(item);
      return item.type === 'article-newspaper' ? { ...one, day: one.day?.slice(0, 4) } : one;
    });
    expect(wrong(read, want)).toEqual([]);
  });

  it.skipIf(!PANDOC)(
    'as BibTeX and as CSL-JSON is read by pandoc (left out where there is no pandoc)',
    () => {
      for (const [format, text] of [
        ['biblatex', bibtex(oneOfEach())],
        ['csljson', JSON.stringify(oneOfEach())],
      ] as const) {
        const { stdout, stderr } = spawnSync('pandoc', ['-f', format, '-t', 'csljson'], {
          input: text,
          encoding: 'utf8',
          maxBuffer: 64_000_000,
        });
        expect(stderr).toBe('');
        const read = (JSON.parse(stdout) as Csl[]).map(readCsl);
        // It sets quotation marks of its own, within those that it sets around a title.
        const plain = (one: Read) => ({ ...one, title: one.title.replace(/["“”‘’]/g, "'") });
        expect(wrong(read.map(plain), oneOfEach().map(wanted).map(plain)), format).toEqual([]);
      }
    },
  );
});
