import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readGivenAll } from '../testing/intake/reading.ts';
import type { Book, Cell, Row } from './book.ts';
import { writeSheets } from './files/write/csv.ts';
import { writeWorkbook } from './files/write/xlsx.ts';
import { readBooks } from './read-books.ts';
import { starterBook, templateBook, type Template } from './template.ts';

const TODAY = '2026-11-30';
const read = (books: readonly Book[]) => readBooks(books, new Map(), TODAY);
const bytesOf = ({ book, dropDowns, looks }: Template) => writeWorkbook(book, dropDowns, looks);
const csvOf = ({ book }: Template) =>
  Object.fromEntries([...writeSheets(book)].map(([name, text]) => [`a/${name}.csv`, text]));
const template = templateBook();
const texts = ({ cells }: Row) => cells.map((cell) => cell?.written ?? '');
const filled = (rows: Readonly<Record<string, readonly string[]>>, book = template.book): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    rows: [
      ...sheet.rows,
      ...Object.entries(rows)
        .filter(([name]) => name.startsWith(`${sheet.name} `))
        .map(([, cells], i) => ({
          at: 4 + i,
          cells: ['', ...cells].map((written): Cell | null =>
            written === '' ? null : { written, kind: 'text' },
          ),
        })),
    ],
  })),
});

describe('the workbook to fill in', () => {
  it('has the sheets of a desk, an explanation first and the lists last', () => {
    expect(template.book.sheets.map(({ name }) => name)).toEqual([
      'how to fill this in',
      'about',
      'rounds',
      'facts',
      'proposals',
      'terms',
      'answers',
      'positions',
      'events',
      'sources',
      'lists',
    ]);
    const terms = template.book.sheets.find(({ name }) => name === 'terms');
    expect(texts(terms?.rows[0] ?? { at: 1, cells: [] })).toEqual([
      'row',
      'proposal',
      'issue',
      'term',
      'phase',
      'what is said',
      'number',
      'unit',
      'not in the text?',
      'said by',
      'told to',
      'seen in',
      'when or where said',
      'how strong',
      'sources',
    ]);
    expect(terms?.rows.map((row) => texts(row).slice(0, 2))).toEqual([
      ['row', 'proposal'],
      ['help', 'The name of the proposal.'],
      ['example', 'First offer'],
    ]);
  });

  it('has no row that is read, as a workbook and as CSV', async () => {
    for (const given of [{ 'a.xlsx': bytesOf(template) }, csvOf(template)]) {
      const { books, problems } = await readGivenAll(given);
      const { counts, ...rest } = read(books);
      expect([problems, rest.problems, rest.questions]).toEqual([[], [], []]);
      expect([counts.used, counts.refused]).toEqual([0, 0]);
      expect(counts.examples).toBe(counts.read);
    }
  });

  it('is read when it is filled in with three accounts', async () => {
    const book = filled({
      'proposals 1': ['First offer', '2 May 2024'],
      'terms 1': [
        'First offer',
        'length',
        '',
        '',
        '',
        '30 days',
        '',
        '',
        'a mediator',
        '',
        '',
        '',
        '',
        'one',
      ],
      'terms 2': [
        'First offer',
        'length',
        '',
        '',
        '',
        '45 days',
        '',
        '',
        'Bo Two',
        '',
        '',
        '',
        '',
        'one',
      ],
      'terms 3': [
        'First offer',
        'prisoners',
        '',
        '',
        '',
        '35-40',
        'prisoners',
        '',
        '',
        '',
        '',
        '',
        '',
        'https://example.org/b',
      ],
      'sources 1': ['one', 'https://example.org/a'],
    });
    const { books } = await readGivenAll({ 'a.xlsx': bytesOf({ ...template, book }) });
    const { files, problems, counts } = read(books);
    expect([problems, counts.used, counts.refused]).toEqual([[], 5, 0]);
    expect(files.get('rounds/2024-05-02-first-offer-round.json')).toMatchObject({
      proposals: [
        {
          provisions: [
            {
              issue: 'length',
              reports: [
                { quantity: { min: 30, max: 30, unit: 'day' } },
                { quantity: { min: 45, max: 45, unit: 'day' }, attribution: { speaker: 'Bo Two' } },
              ],
            },
            {
              issue: 'prisoners',
              reports: [{ quantity: { min: 35, max: 40, unit: 'prisoners' } }],
            },
          ],
        },
      ],
    });
  });

  it('has examples that are right: read as rows, they are talks without a problem', () => {
    const unmarked = template.book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        texts(row)[0] === 'example' ? { ...row, cells: [null, ...row.cells.slice(1)] } : row,
      ),
    }));
    const { problems, questions, counts, files } = read([{ ...template.book, sheets: unmarked }]);
    expect([problems, questions, counts.used]).toEqual([[], [], 9]);
    expect(files.get('rounds/2024-05-02-talks-in-lakeside-may-2024.json')).toMatchObject({
      format: 'indirect',
      claims: [{ attribution: { kind: 'official-on-record' } }],
      proposals: [{ responses: [{ stance: 'studying' }] }],
    });
  });

  it('marks in bold what is needed, offers the words of closed lists and the names of proposals', () => {
    const parts = unzipSync(bytesOf(template));
    const part = (name: string) => {
      const at = template.book.sheets.findIndex((sheet) => sheet.name === name) + 1;
      return new TextDecoder().decode(parts[`xl/worksheets/sheet${at}.xml`]);
    };
    const style = (xml: string, name: string) =>
      new RegExp(`<c r="${name}" s="(\\d)"`).exec(xml)?.[1];
    const terms = part('terms');
    // Style 2 is bold, 6 is not, 7 is grey: proposal and issue are needed, the term of the issue is not.
    expect(['B1', 'C1', 'D1', 'B2', 'B3'].map((name) => style(terms, name))).toEqual([
      '2',
      '2',
      '6',
      '7',
      '7',
    ]);
    expect(terms).toContain(
      `sqref="B2:B1048576"><formula1>'proposals'!$B$4:$B$1000</formula1></dataValidation>`,
    );
    const answers = part('answers');
    const lists = template.book.sheets.at(-1)?.rows ?? [];
    const column = texts(lists[0] ?? { at: 1, cells: [] }).indexOf('answer');
    const letter = 'ABCDEFGHIJ'[column];
    expect(answers).toContain(
      `sqref="D2:D1048576"><formula1>'lists'!$${letter}$2:$${letter}$7</formula1></dataValidation>`,
    );
    expect(lists.slice(1, 7).map((row) => texts(row)[column])).toEqual([
      'Accepted',
      'Accepted with amendments',
      'Studying',
      'Countered',
      'Rejected',
      'No answer yet',
    ]);
  });
});

it('the sheet with six columns has one example, which is not read', async () => {
  const starter = starterBook();
  const sheet = starter.book.sheets[0];
  expect(sheet?.rows.map(texts)).toEqual([
    ['proposal', 'date', 'issue', 'number', 'said by', 'sources'],
    [
      'example',
      '2 May 2024',
      'ceasefire length',
      'at least 30 days',
      'a mediator',
      'https://example.org/page',
    ],
  ]);
  const { books } = await readGivenAll({ 'a.xlsx': bytesOf(starter) });
  expect(read(books).counts).toEqual({ read: 2, used: 0, refused: 0, examples: 2 });
});
