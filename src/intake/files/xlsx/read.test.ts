import { describe, expect, it } from 'vitest';
import { readMade } from '../../../testing/intake/reading.ts';

describe('a workbook', () => {
  it('is read by what each cell says, with the numbers of its rows', async () => {
    const { rows, books, problems } = await readMade({
      sheets: [
        {
          name: 'terms',
          at: { 1: 4 },
          rows: [
            ['proposal', 'number', 'said by'],
            ['First <offer> & "more"', 42.5, null, true],
            [{ v: ' in line\n2 ', type: 'inlineStr' }, { v: 1e-7 }, { v: 12345678901234567000 }],
          ],
        },
      ],
    });
    expect(problems).toEqual([]);
    expect(books.map(({ file, form }) => [file, form])).toEqual([['talks.xlsx', 'xlsx']]);
    expect(rows).toEqual([
      [
        [1, 'text proposal', 'text number', 'text said by'],
        [4, 'text First <offer> & "more"', 'number 42.5', null, 'truth true'],
        [5, 'text in line\n2', 'number 0.0000001', 'number 12345678901234600000'],
      ],
    ]);
  });

  it('repeats merged areas downward into rows that are there, and says so', async () => {
    const { sheets, met } = await readMade({
      sheets: [
        {
          name: 'rounds',
          at: { 3: 6 },
          merged: ['A2:A6', 'B1:C1', 'Z9:Z10'],
          rows: [
            ['round', 'when', null],
            ['Doha', 1],
            [null, 2],
            [null, 3],
          ],
        },
      ],
    });
    expect(sheets[0]?.rows.map(({ at, cells }) => [at, cells[0], cells[2] ?? null])).toEqual([
      [1, { written: 'round', kind: 'text' }, null],
      [2, { written: 'Doha', kind: 'text' }, null],
      [3, { written: 'Doha', kind: 'text', repeated: true }, null],
      [6, { written: 'Doha', kind: 'text', repeated: true }, null],
    ]);
    expect(met).toEqual([
      { kind: 'merged', sheet: 'rounds', row: 2, column: 0, written: 'A2:A6', count: 2 },
    ]);
  });

  it('marks what is hidden, and says so', async () => {
    const { sheets, met } = await readMade({
      sheets: [
        { name: 'shown', rows: [['a'], ['b'], ['c']], hiddenRows: [2, 3], isRightToLeft: true },
        { name: 'kept', rows: [['x']], isHidden: true },
      ],
    });
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['shown', undefined],
      ['kept', true],
    ]);
    expect(sheets[0]?.rows.map(({ isHidden }) => isHidden)).toEqual([undefined, true, true]);
    expect(met).toEqual([
      { kind: 'hidden-rows', sheet: 'shown', count: 2 },
      { kind: 'hidden-sheet', sheet: 'kept' },
    ]);
  });

  it('takes the last value of a formula and works none out; one that failed is broken, with its address', async () => {
    const { rows, met } = await readMade({
      sheets: [
        {
          name: 'a',
          rows: [
            [{ f: 'B1*2', v: 84 }, { f: 'A1&"x"', v: 'ab', type: 'str' }, { f: 'NOW()' }],
            [
              { f: 'C9', v: '#REF!', type: 'e' },
              { v: '#N/A', type: 'e' },
            ],
          ],
        },
      ],
    });
    expect(rows).toEqual([
      [
        [1, 'number 84', 'text ab', 'broken '],
        [2, 'broken #REF!', 'broken #N/A'],
      ],
    ]);
    expect(met).toEqual([
      { kind: 'formula-without-value', sheet: 'a', row: 1, column: 2, written: '' },
      { kind: 'broken-cell', sheet: 'a', row: 2, column: 0, written: '#REF!' },
      { kind: 'broken-cell', sheet: 'a', row: 2, column: 1, written: '#N/A' },
    ]);
  });

  it('is read without its macros, and says so', async () => {
    const { met, rows } = await readMade({
      sheets: [{ name: 'a', rows: [['x']] }],
      entries: { 'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf]) },
    });
    expect(met).toEqual([{ kind: 'macros' }]);
    expect(rows).toEqual([[[1, 'text x']]]);
  });

  it('gives names of prototypes as names, and text of pages and formulas as text', async () => {
    const { sheets, rows } = await readMade({
      sheets: [
        {
          name: '__proto__',
          rows: [
            ['__proto__', 'constructor'],
            ['=1+1', '<script>x</script>'],
          ],
        },
      ],
    });
    expect(sheets[0]?.name).toBe('__proto__');
    expect(rows).toEqual([
      [
        [1, 'text __proto__', 'text constructor'],
        [2, 'text =1+1', 'text <script>x</script>'],
      ],
    ]);
    expect(({} as Record<string, unknown>)['written']).toBeUndefined();
  });

  it('loses what turns the direction of writing, and says where', async () => {
    const { rows, met } = await readMade({
      sheets: [{ name: 'a', rows: [['safe'], ['a\u202eb', '\u200f\u05e9\u05dc\u05d5\u05dd']] }],
    });
    expect(rows).toEqual([
      [
        [1, 'text safe'],
        [2, 'text ab', 'text \u05e9\u05dc\u05d5\u05dd'],
      ],
    ]);
    expect(met).toEqual([
      { kind: 'direction', sheet: 'a', row: 2, column: 0 },
      { kind: 'direction', sheet: 'a', row: 2, column: 1 },
    ]);
  });

  it('is read where its rows and cells bear no names, and its elements a prefix', async () => {
    const { rows } = await readMade({
      sheets: [{ name: 'a', rows: [] }],
      entries: {
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>Do</x:t></x:r><x:r><x:t>ha</x:t></x:r><x:rPh><x:t>dv</x:t></x:rPh></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row><x:row/><x:row><x:c/><x:c t="b"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(rows).toEqual([
      [
        [1, 'text Doha', 'number 7'],
        [3, null, 'truth false'],
      ],
    ]);
  });

  it('resolves what XML cannot hold, and line breaks of every system', async () => {
    const { rows } = await readMade({
      sheets: [{ name: 'a', rows: [['a_x000D_\nb', 'c\rd', 'e_x0007_f']] }],
    });
    expect(rows).toEqual([[[1, 'text a\nb', 'text c\nd', 'text ef']]]);
  });

  it.each([
    ['<row r="3"><c><v>1</v></c></row><row r="x"/>', { row: 3 }],
    ['<row r="0"/>', {}],
    ['<row r="3"><c r="7F"><v>1</v></c></row>', { row: 3 }],
    ['<row r="3"><c r="C3" t="s"><v>99</v></c></row>', { row: 3, column: 2 }],
  ])(
    'is refused where no cell can be told by %s, as near to it as is known',
    async (xml, where) => {
      const { met, books } = await readMade({
        sheets: [{ name: 'a', rows: [] }],
        entries: { 'xl/worksheets/sheet1.xml': `<worksheet>${xml}</worksheet>` },
      });
      expect(books).toEqual([]);
      expect(met).toEqual([{ kind: 'damaged', written: 'sheet', sheet: 'a', ...where }]);
    },
  );
});
