import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { realData } from '../../testing/downloads-fixture.ts';
import { at, tinyData } from '../../testing/tiny.ts';
import { byOutlet, pagesOfList, sourceParts, yearOf, type SourcesPart } from './source-parts.ts';
import { sourcesSlice, type SourceEntry } from './sources-slice.ts';

const some = at(sourcesSlice(tinyData()).sources, 0);
const outlet = (id: string, accounts = 1) => ({ id, name: id.toUpperCase(), accounts });
const source = (publisher: string, id: string, title: string | null = 'Talks'): SourceEntry => ({
  ...some,
  id,
  title,
  publisher: { id: publisher, name: publisher.toUpperCase() },
});

describe('yearOf', () => {
  it.each([
    ['2001-02-12', '2001'],
    ['2001-03', '2001'],
    ['2001', '2001'],
    [null, 'undated'],
  ])('is for %s the year %s', (published, year) => {
    expect(yearOf({ published })).toBe(year);
  });
});

describe('byOutlet', () => {
  it('follows the order of the outlets, and puts what has no title last', () => {
    const list = [source('a', 'a1', null), source('b', 'b1'), source('a', 'a2'), source('a', 'a3')];
    const groups = byOutlet(list, [outlet('b'), outlet('c'), outlet('a')]);
    expect(groups.map((group) => [group.outlet.id, group.sources.map(({ id }) => id)])).toEqual([
      ['b', ['b1']],
      ['a', ['a2', 'a3', 'a1']],
    ]);
  });
});

describe('the pages of the list', () => {
  it('hold every source once, no outlet parted, and the first knows where the others are', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sizes, (counts) => {
        const outlets = counts.map((_, i) => outlet(`o${i}`, counts.length - i));
        const sources = counts.flatMap((count, i) =>
          Array.from({ length: count }, (__, n) => source(`o${i}`, `o${i}-${n}`)),
        );
        const parts = pagesOfList({ sources, outlets });
        expect(parts.map(({ part }) => part)).toEqual(parts.map((_, i) => i + 1));
        expect(parts.flatMap((part) => part.outlets)).toEqual(outlets);
        expect(parts.flatMap((part) => part.sources)).toEqual(sources);
        for (const part of parts)
          if (part.outlets.length > 1) expect(part.sources.length).toBeLessThanOrEqual(280);
        const [first, ...others] = parts as [SourcesPart, ...SourcesPart[]];
        expect(
          first.elsewhere.flatMap(({ part, sources: ids }) => ids.map(({ id }) => `${part} ${id}`)),
        ).toEqual(others.flatMap(({ part, sources: own }) => own.map(({ id }) => `${part} ${id}`)));
        expect(others.flatMap((part) => part.elsewhere)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('says of the whole list how much shows no title, no date, and stands where others are repeated', () => {
    const data = tinyData(
      ['publishers.json', '/2/grade', 'copy'],
      ['sources/2001.json', '/0/title', null],
    );
    expect(at(sourceParts(data), 0).counts).toEqual({
      sources: 11,
      outlets: 2,
      untitled: 1,
      undated: 2,
      repeating: 1,
    });
  });

  it('tells of a list that is too long for one page only where each outlet stands', () => {
    const outlets = [outlet('a', 3), outlet('b', 2), outlet('c')];
    const sources = ['a', 'b', 'c'].flatMap((publisher) =>
      Array.from({ length: 1334 }, (_, n) => source(publisher, `${publisher}-${n}`)),
    );
    const elsewhere = (id: string, part: number, count: number) => ({
      outlet: { id, name: id.toUpperCase() },
      part,
      count,
      sources: [],
    });
    const [first] = pagesOfList({ sources, outlets });
    expect(first?.elsewhere).toEqual([
      ...[280, 280, 280, 214].map((count, i) => elsewhere('a', i + 2, count)),
      ...[280, 280, 280, 280, 214].map((count, i) => elsewhere('b', i + 6, count)),
      ...[280, 280, 280, 280, 214].map((count, i) => elsewhere('c', i + 11, count)),
    ]);
    const [same] = pagesOfList({ sources: sources.slice(2), outlets });
    expect(same?.elsewhere.map(({ sources: told }) => told.length)).toEqual([
      280, 280, 280, 212, 280, 280, 280, 280, 214, 280, 280, 280, 280, 214,
    ]);
  });

  let real: SourcesPart[] = [];
  beforeAll(async () => {
    real = sourceParts(await realData());
  });

  it('begin with the outlets on which most accounts rest', () => {
    const names = at(real, 0)
      .outlets.concat(at(real, 1).outlets)
      .slice(0, 4)
      .map(({ name }) => name);
    expect(names).toEqual(['The Times of Israel', 'Reuters', 'AFP', 'Israel National News']);
    const weights = real.flatMap(({ outlets }) => outlets.map(({ accounts }) => accounts));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });
});
