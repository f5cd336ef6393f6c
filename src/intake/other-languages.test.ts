import { beforeAll, describe, expect, it } from 'vitest';
import { booksIn } from '../testing/intake/books-in.ts';
import { plainBook } from '../testing/intake/plain-book.ts';
import type { Book } from './book.ts';

/* A workbook in one of our languages is read on the site of any other, and nothing of its template is taken for data. */

const TAGS = ['en', 'fr', 'es', 'ar', 'he'] as const;
const TODAY = '2026-11-30';
const sites = new Map<string, Awaited<ReturnType<typeof booksIn>>>();
beforeAll(async () => {
  for (const tag of TAGS) sites.set(tag, await booksIn(tag));
}, 60_000);

const siteIn = (tag: string) => {
  const site = sites.get(tag);
  if (!site) throw new Error(`no site in ${tag}`);
  return site;
};

/** The workbook to fill in, with its examples once more as rows of somebody's own. */
function filledIn(book: Book): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const example = sheet.rows.find(({ at }) => at === 3);
      const isTable = example && sheet.rows.length === 3;
      if (!isTable) return sheet;
      return {
        ...sheet,
        rows: [...sheet.rows, { at: 4, cells: [null, ...example.cells.slice(1)] }],
      };
    }),
  };
}

const PAIRS = TAGS.flatMap((of) => TAGS.map((on) => ({ of, on })));

describe.each(PAIRS)('a workbook in $of on the site in $on', ({ of, on }) => {
  it('has no row that is read, nor has the sheet of six columns', () => {
    const { templateBook, starterBook } = siteIn(of);
    for (const { book } of [templateBook(), starterBook()]) {
      const { problems, questions, counts } = siteIn(on).readBooks([book], new Map(), TODAY);
      expect([problems, questions]).toEqual([[], []]);
      expect([counts.used, counts.refused]).toEqual([0, 0]);
    }
  });

  it('is read as it is filled in: columns, closed lists, days and bounds', () => {
    const book = filledIn(siteIn(of).templateBook().book);
    const { problems, counts, files } = siteIn(on).readBooks([book], new Map(), TODAY);
    expect(problems).toEqual([]);
    expect([counts.used, counts.refused]).toEqual([9, 0]);
    const round = [...files].find(([path]) => path.startsWith('rounds/'))?.[1];
    expect(round).toMatchObject({
      dates: { start: '2024-05-02', end: '2024-05-04', precision: 'day' },
      format: 'indirect',
      outcome: { status: 'talks-continue' },
      proposals: [
        {
          date: '2024-05-02',
          provisions: [{ reports: [{ quantity: { min: 30, max: null } }] }],
          responses: [{ stance: 'studying', date: '2024-05-05' }],
        },
      ],
    });
    expect(files.get('positions.json')).toMatchObject([{ date: '2024-05-01' }]);
    expect(files.get('about.json')).toMatchObject({ language: of });
  });
});

it.each([
  ['en', ['exemple', 'ejemplo', 'مثال', 'דוגמה']],
  ['fr', ['example', 'ejemplo', 'مثال', 'דוגמה']],
  ['es', ['example', 'exemple', 'مثال', 'דוגמה']],
  ['ar', ['example', 'exemple', 'ejemplo', 'דוגמה']],
  ['he', ['example', 'exemple', 'ejemplo', 'مثال']],
])('on the site in %s a row marked by any word for an example is not read', (on, marks) => {
  const headings = ['row', 'proposal', 'date', 'issue', 'number', 'said by', 'sources'];
  const book = plainBook({
    terms: [headings, ...marks.map((mark) => [mark, 'First', 'soon', 'length', 'x', '', ''])],
  });
  const { counts, problems } = siteIn(on).readBooks([book], new Map(), TODAY);
  expect(problems).toEqual([]);
  expect(counts).toEqual({ read: 5, used: 0, refused: 0, examples: 5 });
});
