import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../model/dates.ts';
import { ROWS_SHOWN } from '../model/row-groups.ts';
import { RUNGS } from '../model/vocabulary.ts';
import { anySearch } from '../testing/view-arbitraries.ts';
import {
  compareCodec,
  evidenceCodec,
  type CompareView,
  type EvidenceView,
} from './compare-view.ts';
import { MOST_COLUMNS } from '../model/most-columns.ts';
import { comparePath } from './paths.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);
const ids = fc.uniqueArray(id, { maxLength: 20 });
const values = [
  '2001-02-10-portsea',
  '2001-02-11-outline',
  'a',
  'b',
  'c',
  '0',
  '1',
  'true',
  'all',
  '2001-02-10',
  '2001-02-31',
  '2001-02',
  'DOCUMENT',
  ...RUNGS,
];
const search = anySearch(['p', 'p', 'q', 'base', 'diff', 'rows', 'rung', 'asof'], values);

/** What can be chosen: the last rung of each kind but the weakest, which leaves nothing out. */
const CHOICES = ['document', 'party-statement', 'party-anonymous'] as const;

const day = fc
  .date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

const evidence: fc.Arbitrary<EvidenceView> = fc.record({
  rung: fc.option(fc.constantFrom(...CHOICES)),
  asof: fc.option(day),
});

/** Every view that the page can show. */
const view: fc.Arbitrary<CompareView> = fc
  .tuple(ids, fc.nat(), fc.constantFrom(...ROWS_SHOWN), evidence)
  .map(([list, n, rows, rest]) => ({
    ids: list,
    base: list[n % (list.length + 1)] ?? null,
    rows,
    ...rest,
  }));

const twentyOne = Array.from({ length: 21 }, (_, i) => `id-${i}`).join('.');
const twenty = twentyOne.replace('.id-20', '');

const BARE: CompareView = { ids: [], base: null, rows: 'common', rung: null, asof: null };

describe('the address of a comparison', () => {
  it('gives back the view that was written into it', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(compareCodec.parse(compareCodec.serialise(one))).toEqual(one);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['official-on-record', 'party-statement'],
    ['party-statement', 'party-statement'],
    ['official-anonymous', 'party-anonymous'],
    ['media-report', null],
  ])('takes the rung %s, which links of before may name, for its kind', (rung, chosen) => {
    expect(compareCodec.parse(`?rung=${rung}`).rung).toBe(chosen);
  });

  it('gives a view that is valid, whatever it holds', () => {
    fc.assert(
      fc.property(search, (text) => {
        const { ids: list, base, rows, rung, asof } = compareCodec.parse(text);
        expect(base === null || list.includes(base)).toBe(true);
        expect(ROWS_SHOWN).toContain(rows);
        expect([null, ...CHOICES]).toContain(rung);
        expect(asof === null || isDay(asof)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a list of distinct ids, whatever it holds', () => {
    fc.assert(
      fc.property(search, (text) => {
        const parsed = compareCodec.parse(text);
        expect(new Set(parsed.ids).size).toBe(parsed.ids.length);
        expect(parsed.ids.length).toBeLessThanOrEqual(20);
        expect(parsed.ids.every((one) => /^[a-z0-9-]{1,120}$/.test(one))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its view when it is put into its canonical form', () => {
    fc.assert(
      fc.property(search, (text) => {
        const parsed = compareCodec.parse(text);
        expect(compareCodec.parse(compareCodec.serialise(parsed))).toEqual(parsed);
      }),
    );
  });

  it('is canonical once it has been parsed and written', () => {
    fc.assert(
      fc.property(search, (text) => {
        const canonical = compareCodec.serialise(compareCodec.parse(text));
        expect(compareCodec.serialise(compareCodec.parse(canonical))).toBe(canonical);
      }),
    );
  });

  it('keeps ids that no record has, so that the page can name them', () => {
    expect(compareCodec.parse('?p=never-was.2001-02-11-outline').ids).toEqual([
      'never-was',
      '2001-02-11-outline',
    ]);
  });

  it('keeps more ids than fit, so that the page can name what it leaves out', () => {
    const many = 'a.b.c.d.e.f.g';
    expect(compareCodec.parse(`?p=${many}`).ids.length).toBeGreaterThan(MOST_COLUMNS);
  });

  it('keeps twenty ids of an address that holds thousands', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `id-${i}`).join('.');
    expect(compareCodec.parse(`?p=${many}`).ids).toHaveLength(20);
  });

  it('is bare where nothing is compared', () => {
    expect(compareCodec.serialise(BARE)).toBe('');
    expect(compareCodec.parse('')).toEqual(BARE);
  });

  it('names what is compared, then how, and nothing that is as it would be anyway', () => {
    const all: CompareView = {
      ids: ['a', 'b'],
      base: 'b',
      rows: 'differ',
      rung: 'party-statement',
      asof: '2001-02-10',
    };
    expect(compareCodec.serialise(all)).toBe(
      '?p=a.b&base=b&diff=1&rung=party-statement&asof=2001-02-10',
    );
    expect(compareCodec.serialise({ ...BARE, ids: ['a', 'b'] })).toBe('?p=a.b');
    expect(compareCodec.serialise({ ...all, rows: 'all' })).toBe(
      '?p=a.b&base=b&rows=all&rung=party-statement&asof=2001-02-10',
    );
  });

  it.each([
    ['a baseline that is no column', '?p=a.b&base=c', '?p=a.b'],
    ['a baseline without columns', '?base=a', ''],
    [
      'a baseline that is a column beyond the twentieth',
      `?p=${twentyOne}&base=id-20`,
      `?p=${twenty}`,
    ],
    ['all baselines but the first', '?p=a.b&base=b.a', '?p=a.b&base=b'],
    ['any other word for what differs', '?p=a&diff=true', '?p=a'],
    ['what is shown anyway', '?p=a&rows=common', '?p=a'],
    ['everything where what differs is asked for', '?p=a&rows=all&diff=1', '?p=a&diff=1'],
    ['rows that nobody knows', '?p=a&rows=none', '?p=a'],
    ['a rung that does not exist', '?p=a&rung=hearsay', '?p=a'],
    ['the lowest rung, which leaves nothing out', '?p=a&rung=media-report', '?p=a'],
    ['a day that does not exist', '?p=a&asof=2001-02-29', '?p=a'],
    ['a month', '?p=a&asof=2001-02', '?p=a'],
    ['a day with a time', '?p=a&asof=2001-02-10T00:00:00Z', '?p=a'],
  ])('drops %s', (_, written, canonical) => {
    expect(compareCodec.serialise(compareCodec.parse(written))).toBe(canonical);
  });

  it('puts params into one order', () => {
    const mixed = '?asof=2001-02-10&diff=1&base=a&rung=document&x=1&p=a';
    expect(compareCodec.serialise(compareCodec.parse(mixed))).toBe(
      '?p=a&base=a&diff=1&rung=document&asof=2001-02-10',
    );
  });

  it('is written by links as the page itself writes it', () => {
    fc.assert(
      fc.property(ids, (list) => {
        expect(comparePath(list)).toBe(
          `/compare/${compareCodec.serialise({ ...BARE, ids: list })}`,
        );
      }),
    );
  });

  it('is read from a link as the link was meant', () => {
    fc.assert(
      fc.property(ids, (list) => {
        const { search: query } = new URL(comparePath(list), 'https://parley.example.org');
        expect(compareCodec.parse(query).ids).toEqual(list);
      }),
    );
  });

  it('is read with capitals as without them', () => {
    fc.assert(
      fc.property(ids, (list) => {
        const { search: query } = new URL(comparePath(list), 'https://parley.example.org');
        const shouted = query.replace(/(?<==).*/, (text) => text.toUpperCase());
        expect(compareCodec.parse(shouted)).toEqual(compareCodec.parse(query));
      }),
    );
  });
});

describe('the address of filtered evidence', () => {
  it('gives back the view that was written into it', () => {
    fc.assert(
      fc.property(evidence, (one) => {
        expect(evidenceCodec.parse(evidenceCodec.serialise(one))).toEqual(one);
      }),
    );
  });

  it('gives a view that is valid, whatever it holds', () => {
    fc.assert(
      fc.property(search, (text) => {
        const { rung, asof } = evidenceCodec.parse(text);
        expect([null, ...CHOICES]).toContain(rung);
        expect(asof === null || isDay(asof)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is canonical once it has been parsed and written', () => {
    fc.assert(
      fc.property(search, (text) => {
        const canonical = evidenceCodec.serialise(evidenceCodec.parse(text));
        expect(evidenceCodec.serialise(evidenceCodec.parse(canonical))).toBe(canonical);
      }),
    );
  });

  it('filters as the same address does on the compare page', () => {
    fc.assert(
      fc.property(search, (text) => {
        expect(compareCodec.parse(text)).toMatchObject(evidenceCodec.parse(text));
      }),
    );
  });

  it.each([
    ['', ''],
    ['?rung=document', '?rung=document'],
    ['?asof=2001-02-10&rung=document', '?rung=document&asof=2001-02-10'],
    ['?rung=media-report', ''],
    ['?rung=Document&asof=soon&p=a&diff=1', ''],
  ])('reads "%s" as "%s"', (written, canonical) => {
    expect(evidenceCodec.serialise(evidenceCodec.parse(written))).toBe(canonical);
  });
});
