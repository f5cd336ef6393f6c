import { describe, expect, it } from 'vitest';
import { readGiven } from '../../testing/intake/reading.ts';

describe('a table as text', () => {
  it.each([
    ['commas', 'a,b\nc,"d,e"\n', 'csv'],
    ['semicolons', 'a;b\nc;d,e\n', 'csv'],
    ['tabs', 'a\tb\nc\td,e\n', 'tsv'],
    ['strokes', 'a|b\nc|d,e\n', 'csv'],
    ['old Mac line ends', 'a;b\rc;d,e\r', 'csv'],
    ['line ends of Windows', 'a;b\r\nc;d,e\r\n', 'csv'],
    ['line ends of several kinds', 'a;b\r\nc;d,e\n', 'csv'],
    ['a byte order mark', '\ufeffa;b\nc;d,e', 'csv'],
    ['blanks after the separator', 'a; b\nc; d,e', 'csv'],
  ])('is read with %s', async (_, text, form) => {
    const found = await readGiven(text);
    expect(found.rows).toEqual([
      [1, 'a', 'b'],
      [2, 'c', 'd,e'],
    ]);
    expect([found.form, found.name, found.problems, found.questions]).toEqual([form, 'a', [], []]);
  });

  it('keeps the numbers of its rows where some are blank, and counts a record of several lines as one', async () => {
    const { rows } = await readGiven('\na,b\n,\n"c\n\nd",e\n\n\nf,g\n');
    expect(rows).toEqual([
      [2, 'a', 'b'],
      [4, 'c\n\nd', 'e'],
      [7, 'f', 'g'],
    ]);
  });

  it('counts separators by rows that agree, not by how many there are', async () => {
    const { rows } = await readGiven(
      'title;note\nDoha, Qatar;a, b, c\nCairo;x, y\nRome, Paris, Bonn;\n',
    );
    expect(rows?.map((row) => row.length)).toEqual([3, 3, 3, 2]);
  });

  it('asks where two separators part it equally well, and takes the answer', async () => {
    const { questions, books } = await readGiven('a,b;c\nd,e;f\n');
    expect(books).toEqual([]);
    expect(questions).toEqual([
      {
        kind: 'separator',
        key: 'separator:a.csv',
        file: 'a.csv',
        answers: [
          { answer: ',', preview: 'a │ b;c' },
          { answer: ';', preview: 'a,b │ c' },
        ],
      },
    ]);
    const answered = await readGiven('a,b;c\nd,e;f\n', 'a.csv', { 'separator:a.csv': ';' });
    expect(answered.rows).toEqual([
      [1, 'a,b', 'c'],
      [2, 'd,e', 'f'],
    ]);
  });

  it('has texts only: no day, number or truth is guessed', async () => {
    const { books } = await readGiven('1,2024-01-02,true,03/04/2024');
    expect(books[0]?.sheets[0]?.rows[0]?.cells.map((cell) => cell?.kind)).toEqual(
      Array.from({ length: 4 }, () => 'text'),
    );
  });

  it('loses the stroke before what a spreadsheet would run', async () => {
    const { rows } = await readGiven("'=1+1,''-5,'tis,-7");
    expect(rows).toEqual([[1, '=1+1', "'-5", "'tis", '-7']]);
  });

  it('is refused where a quotation mark is never closed, with its row', async () => {
    const { met, books } = await readGiven('a,b\nc,d\ne,"f\ng,h\n');
    expect(books).toEqual([]);
    expect(met).toEqual([{ kind: 'open-quote', row: 3 }]);
  });

  it('says where a quotation mark stands inside a quoted text', async () => {
    const { met } = await readGiven('a,b\n"c" d,e"\n');
    expect(met).toContainEqual({ kind: 'stray-quote', sheet: 'a', row: 2 });
  });

  it('is read in pieces as it is read whole', async () => {
    const text = Array.from({ length: 60_000 }, (_, i) => `${i},"x ""${i}""\n"`).join('\n');
    const { rows } = await readGiven(text);
    expect(rows?.length).toBe(60_000);
    expect(rows?.at(-1)).toEqual([60_000, '59999', 'x "59999"']);
  });
});

it('is parted where no quotation mark stands astray, should two separators part it alike', async () => {
  expect((await readGiven(',"|"')).rows).toEqual([[1, null, '|']]);
  expect((await readGiven('"a;b",c\n"d;e",f')).rows).toEqual([
    [1, 'a;b', 'c'],
    [2, 'd;e', 'f'],
  ]);
});
