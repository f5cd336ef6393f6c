import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { arbitraryBook } from '../../../testing/intake/book-arbitrary.ts';
import { readGivenAll } from '../../../testing/intake/reading.ts';
import type { Book, Cell, Sheet } from '../../book.ts';
import { writeSheets } from './csv.ts';
import { writeWorkbook } from './xlsx.ts';

const book = (...sheets: Sheet[]): Book => ({ file: 'a.xlsx', form: 'xlsx', sheets });
const cellOf = (written: string, kind: Cell['kind'] = 'text'): Cell => ({ written, kind });
const sheet = (name: string, ...rows: (Cell | null)[][]): Sheet => ({
  name,
  rows: rows.map((cells, i) => ({ at: i + 1, cells })),
});
const read = async (bytes: Uint8Array) => (await readGivenAll({ 'a.xlsx': bytes })).books[0];
/** The parts of a workbook as texts. */
const partsOf = (bytes: Uint8Array) =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)]),
  );
const first = (bytes: Uint8Array) => partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '';

const ONE = book(
  sheet(
    'terms',
    [cellOf('number'), cellOf('date'), cellOf('said by')],
    [cellOf('42.5', 'number'), cellOf('2024-01-01', 'day'), cellOf('=HYPERLINK("x")')],
    [cellOf('35-40'), cellOf('1848-05-18', 'day'), cellOf('two\nlines')],
  ),
  { ...sheet('kept', [cellOf('true', 'truth')]), isHidden: true },
);

describe('a book as a workbook', () => {
  it('is the same book when it is read', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBook, async (made) => {
        expect(await read(writeWorkbook(made))).toEqual(made);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps numbers and days as such, and text as text that is never a formula', () => {
    const bytes = writeWorkbook(ONE);
    expect(first(bytes)).toContain(
      '<row r="2"><c r="A2"><v>42.5</v></c><c r="B2" s="1"><v>45292</v></c><c r="C2" s="3" t="s"><v>3</v></c></row>',
    );
    // Spreadsheet programs know no day before 1900.
    expect(first(bytes)).toContain('<c r="B3" s="3" t="s"><v>5</v></c>');
    expect([...partsOf(bytes).values()].join('')).not.toContain('<f>');
    expect(partsOf(bytes).get('xl/sharedStrings.xml')).toContain('=HYPERLINK(&quot;x&quot;)');
    expect(partsOf(bytes).get('xl/styles.xml')).toContain('quotePrefix="1"');
  });

  it('has its first row frozen and its columns as wide as what stands in them', () => {
    const xml = first(writeWorkbook(ONE));
    expect(xml).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(xml).toContain(
      '<cols><col min="1" max="1" width="10" customWidth="1"/><col min="2" max="2" width="12" customWidth="1"/><col min="3" max="3" width="17" customWidth="1"/></cols>',
    );
  });

  it('offers lists of choices, given or standing in another sheet, and refuses none of them', async () => {
    const bytes = writeWorkbook(ONE, [
      { sheet: 'terms', column: 0, of: ['agreed', 'said & done'] },
      { sheet: 'terms', column: 2, of: { sheet: 'kept', column: 27 } },
    ]);
    expect(first(bytes)).toContain(
      '</sheetData><dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="A2:A1048576"><formula1>&quot;agreed,said &amp; done&quot;</formula1></dataValidation><dataValidation type="list" allowBlank="1" sqref="C2:C1048576"><formula1>\'kept\'!$AB$2:$AB$1048576</formula1></dataValidation></dataValidations></worksheet>',
    );
    expect((await read(bytes))?.sheets).toHaveLength(2);
    const offer = (...of: string[]) => writeWorkbook(ONE, [{ sheet: 'terms', column: 0, of }]);
    expect(() => offer('a, b')).toThrow(RangeError);
    expect(() => offer('x'.repeat(256))).toThrow(RangeError);
  });

  it('has names of sheets that every program takes', async () => {
    const named = (...names: string[]) => book(...names.map((name) => sheet(name, [cellOf('x')])));
    const names = async (made: Book) =>
      (await read(writeWorkbook(made)))?.sheets.map(({ name }) => name);
    expect(
      await names(named('a/b:c', "'x'", '', 'Terms', 'terms', 'y'.repeat(40), 'y'.repeat(50))),
    ).toEqual(['a-b-c', 'x', '3', 'Terms', 'terms 2', 'y'.repeat(31), `${'y'.repeat(29)} 2`]);
    expect(() => writeWorkbook(book())).toThrow(RangeError);
  });

  it('has the same bytes for the same book', () => {
    expect(writeWorkbook(ONE)).toEqual(writeWorkbook(structuredClone(ONE)));
  });
});

describe('the sheets of a book as CSV', () => {
  it('hold every text when they are read, row for row', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBook, async (made) => {
        const files = [...writeSheets(made)].map(([name, csv]) => [`a/${name}.csv`, csv] as const);
        const found = await readGivenAll(Object.fromEntries(files), {});
        expect(found.problems).toEqual([]);
        expect(
          found.books[0]?.sheets.map(({ name, rows }) => [
            name,
            rows.map(({ cells }) => cells.map((cell) => cell?.written ?? null)),
          ]),
        ).toEqual(
          made.sheets.map(({ name, rows }) => [
            name,
            rows.map(({ cells }) => cells.map((cell) => cell?.written ?? null)),
          ]),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('are parted by commas, whatever else stands in their texts', async () => {
    const made = book(sheet('a', [null, cellOf('x|y;z'), cellOf('"')], [cellOf('|')]));
    const [csv = ''] = writeSheets(made).values();
    expect(csv).toBe('\ufeff"","x|y;z",""""\r\n"|","",""\r\n');
    expect((await readGivenAll({ 'a.csv': csv })).books[0]?.sheets[0]?.rows[0]?.cells[1]).toEqual(
      cellOf('x|y;z'),
    );
  });

  it('run nothing in a spreadsheet, and keep numbers as they are', () => {
    const made = book(
      sheet(
        'terms',
        [cellOf('a'), cellOf('b')],
        [cellOf('-5', 'number'), cellOf('-5')],
        [null, cellOf('=1+1, "x"')],
        [cellOf("'=1"), cellOf("'tis")],
      ),
    );
    expect([...writeSheets(made)]).toEqual([
      ['terms', '\ufeffa,b\r\n-5,\'-5\r\n,"\'=1+1, ""x"""\r\n\'\'=1,\'tis\r\n'],
    ]);
  });
});

it('a book of ten sheets with five thousand rows each is the same when it is read', async () => {
  const large = book(
    ...Array.from({ length: 10 }, (_, s) =>
      sheet(
        `sheet ${s}`,
        ...Array.from({ length: 5000 }, (__, i) => [
          cellOf(`Proposal ${i % 40}`),
          cellOf(`202${i % 5}-03-0${1 + (i % 9)}`, 'day'),
          cellOf(String(i * 7), 'number'),
          i % 3 === 0 ? null : cellOf(`said by the delegate ${i} of ${s}`),
          cellOf(`https://example.org/${s}/${i}`),
        ]),
      ),
    ),
  );
  expect(await read(writeWorkbook(large))).toEqual(large);
}, 120_000);
