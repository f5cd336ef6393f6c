import fc from 'fast-check';
import type { Book, Cell, Row } from '../../intake/book.ts';
import { cleaned } from '../../intake/files/cells.ts';
import { writtenNumber } from '../../intake/files/xlsx/numbers.ts';

/* Books as a reader gives them, with what makes trouble more often than chance would. */

const TROUBLE = [
  '=1+1',
  "'=1",
  "''+1",
  '-5',
  '+44 20',
  '@a',
  '＝x',
  'a\n=b',
  '007',
  '03/04/2024',
  '2024-03-01',
  'true',
  '_x000D_',
  '_x005F_x0041_',
  '<b>&amp;"',
  '{"a":1}',
  '[x]',
  '<table>',
  'a;b|c',
  'a\tb',
  'a,b',
  '"',
  'say "no"',
  '__proto__',
  'שלום',
  '👩🏽‍🚀 é',
  ']]>',
];

const text: fc.Arbitrary<Cell> = fc
  .oneof(fc.constantFrom(...TROUBLE), fc.string({ unit: 'binary', maxLength: 12 }), fc.string())
  .map((letters) => cleaned(letters).text)
  .filter((written) => written !== '' && cleaned(written).removed.length === 0)
  .map((written) => ({ written, kind: 'text' }));

const number: fc.Arbitrary<Cell> = fc
  .oneof(fc.integer(), fc.double({ min: -1e300, max: 1e300, noNaN: true }))
  .map((value) => ({ written: writtenNumber(value), kind: 'number' }));

const day: fc.Arbitrary<Cell> = fc
  .date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => ({ written: date.toISOString().slice(0, 10), kind: 'day' }));

const other = fc.constantFrom<Cell>(
  { written: 'true', kind: 'truth' },
  { written: 'false', kind: 'truth' },
  { written: '#REF!', kind: 'broken' },
  { written: '#N/A', kind: 'broken' },
  { written: '1900-02-29', kind: 'day' },
);

const cell = fc.oneof({ weight: 4, arbitrary: text }, number, day, other);
const cells = fc
  .tuple(fc.array(fc.option(cell), { maxLength: 5 }), cell)
  .map(([before, last]) => [...before, last]);

const rows: fc.Arbitrary<Row[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4 }), cells, fc.boolean()), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => {
    let at = 0;
    return all.map(([step, made, isHidden]) => {
      at += step;
      return isHidden ? { at, cells: made, isHidden } : { at, cells: made };
    });
  });

const names = fc.uniqueArray(
  fc.constantFrom('about', 'terms', "don't", 'a & <b>', 'שיחות', '__proto__', '2'),
  {
    minLength: 1,
    maxLength: 4,
  },
);

/** A book of one sheet to four, the first of which is shown. */
export const arbitraryBook: fc.Arbitrary<Book> = names
  .chain((all) =>
    fc.tuple(
      ...all.map((name) => fc.record({ name: fc.constant(name), rows, hidden: fc.boolean() })),
    ),
  )
  .map((sheets) => ({
    file: 'a.xlsx',
    form: 'xlsx',
    sheets: sheets.map(({ name, rows: all, hidden }, i) =>
      hidden && i > 0 ? { name, rows: all, isHidden: true } : { name, rows: all },
    ),
  }));
