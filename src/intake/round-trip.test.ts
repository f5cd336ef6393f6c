import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkFiles } from '../model/lint/run.ts';
import { datasetOf, parseFiles } from '../model/parse.ts';
import { generated } from '../testing/scale/generate.ts';
import { plainBook } from '../testing/intake/plain-book.ts';
import { tinyFiles } from '../testing/tiny.ts';
import { bookOf } from './book-of.ts';
import type { Book } from './book.ts';
import { readBooks } from './read-books.ts';

const TODAY = '2026-11-30';

function filesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  // A workbook holds the dataset, and not what is translated of it.
  const data = paths.filter((path) => path.endsWith('.json') && !path.startsWith('translations'));
  return new Map(data.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

it.each([
  ['the dataset', filesIn('src/data')],
  ['the second conflict', filesIn('src/testing/second-conflict')],
  ['the tiny dataset', tinyFiles()],
])(
  'reads %s back from its workbook, without a loss',
  (_, files) => {
    const { tree } = parseFiles(files);
    if (!tree) throw new Error('the files keep the schema');
    const book = bookOf(datasetOf(tree));
    const read = readBooks([book], new Map(), TODAY);
    expect([read.problems, read.questions]).toEqual([[], []]);
    expect([...read.files.keys()].toSorted()).toEqual([...files.keys()].toSorted());
    for (const [path, text] of files) expect(read.files.get(path), path).toEqual(JSON.parse(text));
    expect(read.counts.read).toBe(read.counts.used + read.counts.examples);
    // Thirteen thousand rows, on a busy machine.
  },
  120_000,
);

it('reads any made-up dataset back, without a loss', () => {
  const talks = fc.constantFrom(tinyFiles(), filesIn('src/testing/second-conflict'));
  const rounds = fc.integer({ min: 1, max: 30 });
  fc.assert(
    fc.property(talks, rounds, fc.integer({ min: 1, max: 1e6 }), (small, number, seed) => {
      const files = generated(small, number, seed);
      // Numbers that differ a little may go beyond what their unit can be.
      const { tree } = checkFiles(files);
      fc.pre(tree !== null);
      const read = readBooks([bookOf(datasetOf(tree))], new Map(), TODAY);
      expect([read.problems, read.questions]).toEqual([[], []]);
      for (const [path, text] of files)
        expect(read.files.get(path), path).toEqual(JSON.parse(text));
      expect(read.files.size).toBe(files.size);
    }),
    { numRuns: 12 },
  );
}, 120_000);

const sheet = (...rows: readonly (readonly string[])[]) =>
  plainBook({ talks: rows }, { file: 'talks.csv', form: 'csv' });
const SIX = ['proposal', 'date', 'issue', 'number', 'said by', 'source'];
const FIRST = [
  'First offer',
  '2024-05-02',
  'Length',
  '30 days',
  'a mediator',
  'https://example.org/a',
];

it('opens the smallest file that works: two accounts of one term, and the counter-offer', () => {
  const book = sheet(
    SIX,
    FIRST,
    ['First offer', '2024-05-02', 'Length', 'at least 6 weeks', '', 'https://example.org/b'],
    ['Counter-offer', '9 May 2024', 'Length', '60-90 days', 'Eastland', 'https://example.org/c'],
  );
  const { files, problems, counts } = readBooks([book], new Map(), TODAY);
  expect(problems).toEqual([]);
  expect(counts).toEqual({ read: 4, used: 3, refused: 0, examples: 1 });
  expect(files.get('rounds/2024-05-02-first-offer-round.json')).toMatchObject({
    dates: { start: '2024-05-02', end: '2024-05-02', precision: 'day' },
    proposals: [
      {
        id: '2024-05-02-first-offer',
        provisions: [
          {
            issue: 'length',
            scope: 'all',
            reports: [
              { text: 'Length: 30 days.', quantity: { min: 30, max: 30, unit: 'day' } },
              {
                quantity: {
                  min: 42,
                  max: null,
                  unit: 'day',
                  said: { min: 6, max: null, unit: 'week' },
                },
                attribution: { speaker: null, outlet: 'example-org', kind: 'media-report' },
              },
            ],
          },
        ],
      },
    ],
  });
  expect(readBooks([book], new Map(), TODAY).files).toEqual(files);
});

it('opens positions alone: an issue that only they speak of has its headline', () => {
  const book = sheet(
    ['party', 'issue', 'date', 'what is said', 'said by', 'source'],
    ['Eastland', 'Borders', '2024-05-02', 'We want peace.', 'Ada One', 'https://example.org/a'],
  );
  const { files, problems, counts } = readBooks([book], new Map(), TODAY);
  expect([problems, counts.used]).toEqual([[], 1]);
  expect(files.get('issues.json')).toMatchObject([
    { id: 'borders', units: [], scopes: [{ id: 'all', name: 'Borders' }] },
  ]);
});

it('tells nothing of what a row would have made that waits for an answer', () => {
  const waiting = ['A', '03/04/2024', ...FIRST.slice(2)];
  const { problems } = readBooks([sheet(SIX, waiting)], new Map(), TODAY);
  expect(problems.map(({ kind }) => kind)).toEqual(['asked']);
});

it('keeps the good rows, and tells every problem beside its cell', () => {
  const book = sheet(
    SIX,
    FIRST,
    ['Second offer', 'soon', 'Length', 'arond 40', 'a mediator', 'https://example.org/b'],
    ['Third offer', '2024-05-03', 'Length', '30 days', '', ''],
  );
  const { problems, counts } = readBooks([book], new Map(), TODAY);
  expect(counts).toEqual({ read: 4, used: 1, refused: 2, examples: 1 });
  expect(problems.map(({ kind, row, column, written }) => [kind, row, column, written])).toEqual([
    ['number', 3, 'D', 'arond 40'],
    ['date', 3, 'B', 'soon'],
    ['nobody', 4, 'E', ''],
  ]);
});

it('asks once for the order of day and month, unless the file shows it', () => {
  const offer = (name: string, date: string) => [name, date, ...FIRST.slice(2)];
  const asking = sheet(SIX, offer('A', '03/04/2024'), offer('B', '05/04/2024'));
  const { questions, counts } = readBooks([asking], new Map(), TODAY);
  expect(questions.map(({ key }) => key)).toEqual(['day-order:talks.csv']);
  expect(counts.refused).toBe(2);
  const told = readBooks([asking], new Map([['day-order:talks.csv', 'month-first']]), TODAY);
  expect(told.files.has('rounds/2024-03-04-a-round.json')).toBe(true);
  const showing = readBooks(
    [sheet(SIX, offer('A', '03/04/2024'), offer('B', '13/04/2024'))],
    new Map(),
    TODAY,
  );
  expect(showing.questions).toEqual([]);
  expect(showing.files.has('rounds/2024-04-03-a-round.json')).toBe(true);
});

it('takes who speaks for a party at the word of the file: a party named anywhere, else the outlet alone', () => {
  const said = [...FIRST.slice(0, 4), 'a spokesman of party B', 'https://example.org/b'];
  const bare = [...FIRST.slice(0, 4), 'party B', 'https://example.org/c'];
  const kinds = (book: Book) => {
    const { files, understood } = readBooks([book], new Map(), TODAY);
    const told = understood.filter(({ as }) => as.is === 'choice').length;
    const round = files.get('rounds/2024-05-02-first-offer-round.json') as {
      proposals: { provisions: { reports: { attribution: { kind: string } }[] }[] }[];
    };
    const reports = round.proposals[0]?.provisions[0]?.reports ?? [];
    return [told, ...reports.map(({ attribution }) => attribution.kind)];
  };
  const terms = sheet(SIX, said, bare);
  // Nobody has said that it is a party: what is proposed is the weakest, and told as such.
  expect(kinds(terms)).toEqual([2, 'official-anonymous', 'media-report']);
  const answers = sheet(
    ['proposal', 'party', 'answer', 'said by', 'sources'],
    ['First offer', 'Party B', 'rejected', 'Ada One', 'https://example.org/d'],
  );
  const both = { ...terms, sheets: [...terms.sheets, ...answers.sheets] };
  expect(kinds(both)).toEqual([3, 'party-statement', 'party-statement']);
});

it('joins a date whose year, month and day stand in columns of their own', () => {
  const book = sheet(
    ['Year', 'Month', 'Day', 'End Year', 'End Month', 'End Day', 'Headline', 'Location'],
    ['2024', '5', '2', '2024', 'May', '6', 'In Lakeside', 'Lakeside, Eastland'],
    ['2024', '06', '', '', '', '', 'In June', ''],
    ['2024', '13', '1', '', '', '', 'Never', ''],
  );
  const { files, problems } = readBooks([book], new Map(), TODAY);
  expect(files.get('rounds/2024-05-02-in-lakeside.json')).toMatchObject({
    dates: { start: '2024-05-02', end: '2024-05-06', precision: 'day' },
  });
  expect(files.get('rounds/2024-06-01-in-june.json')).toMatchObject({
    dates: { start: '2024-06-01', end: '2024-06-30', precision: 'month' },
  });
  expect(problems.map(({ kind, row, column, written }) => [kind, row, column, written])).toEqual([
    ['date', 4, 'A', '2024 13 1'],
  ]);
});
