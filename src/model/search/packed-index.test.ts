import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { realData } from '../../testing/downloads-fixture.ts';
import { publicFiles } from '../slices/public-files.ts';
import type { SearchSlice } from '../slices/search-slice.ts';
import { wholeSearch } from '../../testing/whole-search.ts';
import { DOCS, roundDocs, WEIGHTS } from './docs.ts';
import { createFinder, finderFrom, indexOf, type Doc, type Finder } from './finder.ts';
import { NumberReader, numbersAsText } from './numbers-as-text.ts';
import { PLAIN_TERMS } from './terms.ts';

describe('numbers as text', () => {
  it('come back as they were, in letters that JSON leaves as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        const text = numbersAsText(numbers);
        const reader = new NumberReader(text);
        expect(numbers.map(() => reader.next())).toEqual(numbers);
        expect(JSON.stringify(text)).toHaveLength(text.length + 2);
      }),
    );
  });

  it('are one letter up to 63, and then two', () => {
    expect([0, 63, 64].map((number) => numbersAsText([number]).length)).toEqual([1, 1, 2]);
  });

  it('say where they end too early', () => {
    expect(() => new NumberReader('').next()).toThrow('ends');
    expect(() => new NumberReader(numbersAsText([900]).slice(0, -1)).next()).toThrow('ends');
  });
});

type Field = 'a' | 'b';
const WORDS = ['truce', 'truces', 'treaty', 'hostage', 'hostages', 'paris', '40', '400'];
const line = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((some) => some.join(' '));
const docs = fc
  .array(fc.record({ a: fc.array(line, { maxLength: 2 }), b: fc.array(line, { maxLength: 2 }) }), {
    maxLength: 20,
  })
  .map((all) =>
    all.map((lines, i): Doc<Field> => ({ id: `doc-${i}`, lines, tags: i % 3 ? [] : ['#40'] })),
  );

const loosely = (...terms: string[]) => terms.map((term) => [{ terms: [term], loose: true }]);

/** What is found and in which order, in which fields and by which terms; how well to six places. */
function told<F extends string>(finder: Finder<F>, ...terms: string[]) {
  return finder
    .find(loosely(...terms))
    .map(({ id, score, fields, terms: seen }) => [
      id,
      score.toFixed(6),
      fields,
      [...seen].toSorted(),
    ]);
}

describe('an index that was written and read', () => {
  it('finds as one that is built', () => {
    const query = fc.array(fc.constantFrom(...WORDS, 'hostge', 'tru'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(docs, query, (all, terms) => {
        const weights = { a: 3, b: 1 };
        const ids = all.map(({ id }) => id);
        const read = finderFrom(
          [JSON.parse(JSON.stringify(indexOf(all, weights, PLAIN_TERMS)))],
          ids,
          weights,
          PLAIN_TERMS,
        );
        expect(told(read, ...terms)).toEqual(
          told(createFinder(all, weights, PLAIN_TERMS), ...terms),
        );
      }),
    );
  });

  it('finds the same in two files as in one', () => {
    const query = fc.array(fc.constantFrom(...WORDS, 'hostge', 'tru'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(docs, fc.nat(20), query, (all, cut, terms) => {
        const weights = { a: 3, b: 1 };
        const files = [all.slice(0, cut), all.slice(cut)].map((some) =>
          indexOf(some, weights, PLAIN_TERMS),
        );
        const read = finderFrom(
          files,
          all.map(({ id }) => id),
          weights,
          PLAIN_TERMS,
        );
        expect(told(read, ...terms)).toEqual(
          told(createFinder(all, weights, PLAIN_TERMS), ...terms),
        );
      }),
    );
  });

  it('is refused where it belongs to other things', () => {
    const packed = indexOf(
      [{ id: 'x', lines: { a: ['truce'], b: [] }, tags: [] }],
      { a: 1, b: 1 },
      PLAIN_TERMS,
    );
    expect(() => finderFrom([packed], ['x', 'y'], { a: 1, b: 1 }, PLAIN_TERMS)).toThrow(
      '1 things for 2',
    );
  });
});

describe('the index of the site', () => {
  let slice: SearchSlice;
  beforeAll(async () => {
    slice = wholeSearch(publicFiles(await realData('src/data')));
  }, 120_000);

  /** Every twentieth term as it stands, cut, with a letter changed, and with the term before it. */
  function queriesOf(terms: readonly string[]): string[][] {
    return terms.flatMap((term, i) => {
      if (i % 20 > 0) return [];
      const slip = term.length > 5 ? `${term.slice(0, 2)}x${term.slice(3)}` : term;
      return [[term], [term.slice(0, 4)], [slip], [term, terms[i - 1] ?? term]];
    });
  }

  it.each(['rounds', 'accounts'] as const)(
    'finds the same %s as one that is built in the browser',
    (kind) => {
      const its = kind === 'rounds' ? roundDocs(slice) : DOCS.accounts(slice);
      const weights: Record<string, number> = WEIGHTS[kind];
      const packed = indexOf<string>(its, weights, PLAIN_TERMS);
      const read = finderFrom(
        [JSON.parse(JSON.stringify(packed))],
        its.map(({ id }) => id),
        weights,
        PLAIN_TERMS,
      );
      const built = createFinder<string>(its, weights, PLAIN_TERMS);
      const queries = queriesOf(packed.terms.split('\n'));
      expect(queries.length).toBeGreaterThan(800);
      for (const query of queries) expect(told(read, ...query)).toEqual(told(built, ...query));
    },
    120_000,
  );
});
