import { describe, expect, it } from 'vitest';
import { plainBook } from '../testing/intake/plain-book.ts';
import { readGivenAll } from '../testing/intake/reading.ts';
import type { Book } from './book.ts';
import { writeSheets } from './files/write/csv.ts';
import { writeWorkbook } from './files/write/xlsx.ts';
import { markedBooks } from './marked.ts';
import { readBooks } from './read-books.ts';

const TODAY = '2026-11-30';
const SIX = ['proposal', 'date', 'issue', 'number', 'said by', 'source'];
const book = (...rows: readonly (readonly string[])[]) => plainBook({ terms: rows });
const URL = 'https://example.org/a';
const BROKEN = book(
  [...SIX, 'colour'],
  ['First', '2024-05-02', 'length', 'arond 40', 'Ada One', URL],
  [],
  ['First', '2024-05-02', 'length', '30 days', 'Bo Two', URL, 'red'],
  ['Third', 'soon', 'length', '30 days'],
);
const read = (books: readonly Book[]) => readBooks(books, new Map(), TODAY);
const rowsOf = ({ sheets }: Book, at = 0) =>
  sheets[at]?.rows.map(({ at: row, cells }) => [row, ...cells.map((cell) => cell?.written ?? '')]);

describe('a marked copy', () => {
  const [marked = BROKEN] = markedBooks([BROKEN], read([BROKEN]).problems);

  it('says beside each row what is wrong, how to mend it and what is right, and leaves the rest as it was', () => {
    const number =
      'terms!D2: “arond 40” is no number that can be read. Write one number or one range. Two accounts are two rows. (about 40, 35-40, at least 300, six weeks)';
    const unknown =
      'terms!G1: No column of this sheet is called “colour”, so it was not used. Give it the name of a column of the workbook, or leave it as it is.';
    const date =
      'terms!B5: “soon” is no date that can be read. Write the day, the month or the year; where it is not exact, say "about". (about 10 March 2024)';
    const nobody =
      'terms!E5: Nobody is named who says this. Write who said it, by name or as a phrase, or the page on which it stands. (a spokesman of the ministry)';
    expect(rowsOf(marked)).toEqual([
      [1, ...SIX, 'colour', `what is wrong\n${unknown}`],
      [2, 'First', '2024-05-02', 'length', 'arond 40', 'Ada One', URL, '', number],
      [4, 'First', '2024-05-02', 'length', '30 days', 'Bo Two', URL, 'red'],
      [5, 'Third', 'soon', 'length', '30 days', '', '', '', `${nobody}\n${date}`],
    ]);
  });

  it('is read as the file was, as a workbook and as CSV', async () => {
    const first = read([BROKEN]);
    const csv = [...writeSheets(marked)].map(
      ([name, text]) => [`talks/${name}.csv`, text] as const,
    );
    for (const given of [{ 'talks.xlsx': writeWorkbook(marked) }, Object.fromEntries(csv)]) {
      const { books } = await readGivenAll(given);
      const again = read(books);
      expect(again.files).toEqual(first.files);
      expect(again.counts).toEqual(first.counts);
      expect(again.problems.map(({ kind, column }) => [kind, column])).toEqual(
        first.problems.map(({ kind, column }) => [kind, column]),
      );
    }
  });

  it('of a marked copy is the same, and of a mended one bare', () => {
    expect(markedBooks([marked], read([marked]).problems)).toEqual([marked]);
    expect(markedBooks([marked], [])).toEqual([BROKEN]);
  });

  it('says what belongs to no row in a sheet of its own, which nobody reads', () => {
    const [loose] = read([BROKEN]).problems;
    const ofData = {
      ...loose,
      kind: 'model',
      file: 'about.json',
      sheet: '/version',
      row: 0,
    } as const;
    const broken = { ...ofData, isError: true, isRefused: false, key: null, column: null };
    const about = ['is no version', 'write 0.1.0'];
    const place = { heading: null, written: '', about };
    const hidden = { kind: 'hidden-rows', file: 'talks.xlsx', sheet: 'terms', count: 2 } as const;
    const [copy = BROKEN] = markedBooks([BROKEN], [{ ...broken, ...place }, hidden]);
    expect(rowsOf(copy)?.[0]?.at(-1)).toBe(
      'what is wrong\nterms: Of this sheet, 2 rows are hidden. Show them, or delete them, so that you see what is used.',
    );
    expect(rowsOf(copy, 1)).toEqual([
      [1, 'what is wrong'],
      [2, 'about.json:/version: is no version write 0.1.0'],
    ]);
    expect(read([copy]).counts).toMatchObject({ used: 1, refused: 2, examples: 3 });
  });
});
