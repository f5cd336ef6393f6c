import { expect, it } from 'vitest';
import { plainBook, type PlainSheets } from '../../testing/intake/plain-book.ts';
import { readBooks } from '../read-books.ts';
import { problemText } from './say.ts';

/* Records that break the schema are taken out with what names them, and the rules run on the rest. */

const read = (sheets: PlainSheets) => {
  const reading = readBooks([plainBook(sheets)], new Map(), '2026-11-30');
  const told = reading.problems.map((problem) => {
    const { where, says } = problemText(problem);
    return [problem.isError ? 'error' : 'warning', where, says];
  });
  return { ...reading, told };
};

const LONG = 'x'.repeat(400);
const TERMS = ['proposal', 'date', 'issue', 'number', 'what is said', 'said by', 'sources'];
const term = (proposal: string, date: string, number: string, text: string, source: string) => [
  proposal,
  date,
  'length',
  number,
  text,
  'Ada One',
  source,
];

it('a text that is too long is told, and what the rules say of other rows, too', () => {
  const { told, files, counts } = read({
    terms: [
      TERMS,
      term('First', '2024-05-02', '30 days', `${LONG}.`, 'https://example.org/a'),
      term('First', '2024-05-02', '40 days', 'It lasts 40 days.', 'https://example.org/b'),
      // A rule, and no schema, knows that a day is ahead.
      term('Second', '2031-05-02', '50 days', 'It lasts 50 days.', 'https://example.org/c'),
    ],
  });
  expect(told).toEqual([
    ['error', 'terms!E2', expect.stringContaining('320') as string],
    ['error', 'terms!B4', 'the round began on 2031-05-02, after the edition of 2026-11-30'],
    ['error', 'terms!B4', 'it was tabled on 2031-05-02, after the edition of 2026-11-30'],
  ]);
  expect(counts).toEqual({ read: 4, used: 2, refused: 1, examples: 1 });
  // The source of the row that was left out went with it, and nothing says that it is unused.
  expect(files.get('sources/undated.json')).toHaveLength(2);
  expect(files.get('rounds/2024-05-02-first-round.json')).toMatchObject({
    proposals: [{ provisions: [{ reports: [{ text: 'It lasts 40 days.' }] }] }],
  });
});

it('what belongs to a broken row goes with it, row by row; what it alone named, too', () => {
  const { told, files, counts } = read({
    proposals: [
      ['name', 'date', 'builds on'],
      [LONG, '2024-05-02', ''],
      ['Second', '2024-06-02', LONG],
    ],
    terms: [
      TERMS,
      term(LONG, '2024-05-02', '30 days', 'It lasts 30 days.', 'first page'),
      term('Second', '2024-06-02', '40 days', 'It lasts 40 days.', 'https://example.org/b'),
    ],
    sources: [
      ['key', 'url'],
      ['first page', 'https://example.org/a'],
    ],
  });
  expect(told).toEqual([
    ['error', 'proposals!A2', 'Too big: expected string to have <=120 characters'],
    [
      'error',
      'proposals!A2',
      'a text has at most 320 characters: shorten it, or make it two claims',
    ],
    [
      'warning',
      'terms, row 2',
      'This row was left out with another that it belongs to: proposals, row 2.',
    ],
    [
      'warning',
      'sources, row 2',
      'This row was left out with another that it belongs to: terms, row 2.',
    ],
    [
      'warning',
      'proposals, row 3',
      'What this row names was left out, and is missing from it: proposals, row 2.',
    ],
  ]);
  expect(counts).toEqual({ read: 8, used: 2, refused: 3, examples: 3 });
  expect([...files.keys()].filter((path) => path.startsWith('rounds/'))).toEqual([
    'rounds/2024-06-02-second-round.json',
  ]);
});

it('a round with a broken field of its own hides nothing of what it holds', () => {
  const { told, files } = read({
    rounds: [
      ['title', 'start', 'outcome in a sentence'],
      ['Lakeside', '2024-05-02', `${LONG}.`],
    ],
    proposals: [
      ['name', 'date', 'round'],
      ['First', '2024-05-02', 'Lakeside'],
    ],
    terms: [
      TERMS,
      term('First', '', '30 days', 'It lasts 30 days.', 'https://example.org/a'),
      term('First', '', '40 days', 'It lasts 40 days.', 'second page'),
    ],
    sources: [
      ['key', 'url', 'published'],
      ['second page', 'https://example.org/b', '2031-05-02'],
    ],
  });
  const errors = told.filter(([kind]) => kind === 'error').map(([, where]) => where);
  expect(errors).toEqual(['rounds!C2', 'sources!C2']);
  // Nothing false stays: the round is gone, with what it holds.
  expect([...files.keys()].some((path) => path.startsWith('rounds/'))).toBe(false);
});

it('two rounds of one id are both told', () => {
  const { told } = read({
    rounds: [
      ['title', 'start', 'id'],
      ['Lakeside', '2024-05-02', 'one'],
      ['Riverside', '2024-06-02', 'one'],
    ],
  });
  expect(told.some(([, , says]) => says?.includes('"one"'))).toBe(true);
});

it('rows of a proposal that cannot be read are left out with it, and are no errors of their own', () => {
  const { told, counts } = read({
    proposals: [
      ['name', 'date'],
      ['First', 'some day'],
    ],
    terms: [TERMS, term('First', '', '30 days', 'It lasts 30 days.', 'https://example.org/a')],
  });
  expect(told).toEqual([
    ['error', 'proposals!B2', '“some day” is no date that can be read.'],
    [
      'warning',
      'terms, row 2',
      'This row was left out with another that it belongs to: proposals, row 2.',
    ],
  ]);
  expect(counts).toMatchObject({ used: 0, refused: 2 });
});
