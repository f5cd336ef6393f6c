import { describe, expect, it } from 'vitest';
import { datasetOf } from '../model/parse.ts';
import { plainBook, type PlainSheets } from '../testing/intake/plain-book.ts';
import { FIRST, tinyFiles, tinyTree, type Edit } from '../testing/tiny.ts';
import { bookOf } from './book-of.ts';
import { readBooks } from './read-books.ts';
import { problemText } from './rows/say.ts';

const TODAY = '2026-11-30';
const PAGE = 'https://example.org/a';

const read = (sheets: PlainSheets) => readBooks([plainBook(sheets)], new Map(), TODAY);
const told = ({ problems }: ReturnType<typeof read>) =>
  problems.map(problemText).map(({ where, says }) => `${where}: ${says}`);

describe('a round that has not begun', () => {
  const ROUND = ['title', 'start', 'places', 'outcome', 'outcome in a sentence'];
  const NEXT = ['Talks in Lakeside', '4 February 2027', 'Lakeside, Eastland'];
  const FACTS = [
    ['round', 'about what', 'what is said', 'said by', 'sources'],
    ['Talks in Lakeside', 'Date', 'They will meet on 4 February.', 'an envoy', PAGE],
  ];

  it('is read as planned where the column of outcomes says so', () => {
    const { files, problems } = read({ rounds: [ROUND, [...NEXT, 'planned']], facts: FACTS });
    expect(problems).toEqual([]);
    expect(files.get('rounds/2027-02-04-talks-in-lakeside.json')).toMatchObject({
      dates: { start: '2027-02-04', end: '2027-02-04', precision: 'day' },
      outcome: { status: 'planned', text: 'The round is announced.' },
      claims: [{ field: 'date', attribution: { speaker: 'an envoy' } }],
    });
    // No code is made up for a country that nobody knows.
    expect(files.get('venues.json')).toMatchObject([{ country: 'Eastland', countryCode: null }]);
  });

  it('is refused where nothing says that it is planned, or nobody that it was announced', () => {
    expect(told(read({ rounds: [ROUND, NEXT], facts: FACTS }))).toEqual([
      'rounds!B2: the round began on 2027-02-04, after the edition of 2026-11-30',
    ]);
    expect(told(read({ rounds: [ROUND, [...NEXT, 'Planned']] }))).toEqual([
      expect.stringContaining('nobody is named who announced the planned round'),
    ]);
  });
});

describe('a date that is not exact', () => {
  const BOUND = { start: '2024-03-10', end: '2024-03-10', precision: 'approximate' };
  const smallest = (date: string) =>
    read({
      talks: [
        ['proposal', 'date', 'issue', 'number', 'said by', 'source'],
        ['First offer', date, 'Length', '30 days', 'a mediator', PAGE],
      ],
    });
  const proposalOf = ({ files }: ReturnType<typeof smallest>) => {
    const path = [...files.keys()].find((one) => one.startsWith('rounds/')) ?? '';
    const { dates, proposals } = files.get(path) as {
      dates: object;
      proposals: { date: string; approximate?: true }[];
    };
    return { dates, date: proposals[0]?.date, approximate: proposals[0]?.approximate };
  };

  it('is kept as it is, and not widened to its month', () => {
    const book = smallest('about 10 March 2024');
    expect(book.problems).toEqual([]);
    expect(proposalOf(book)).toEqual({ dates: BOUND, date: '2024-03-10', approximate: true });
  });

  it.each([
    ['10 March 2024', '2024-03-10', undefined],
    ['about March 2024', '2024-03', true],
    ['early March 2024', '2024-03', undefined],
    ['3-6 March 2024', '2024-03', undefined],
  ])('is told from one that is known less closely: %s', (written, date, approximate) => {
    expect(proposalOf(smallest(written))).toMatchObject({ date, approximate });
  });

  it('comes back from the workbook of its dataset', () => {
    const edits: Edit[] = [
      [FIRST, '/proposals/0/approximate', true],
      [FIRST, '/proposals/0/responses/0/approximate', true],
      ['positions.json', '/0/approximate', true],
    ];
    const tree = tinyTree(...edits);
    const { files, problems } = readBooks([bookOf(datasetOf(tree))], new Map(), TODAY);
    expect(problems).toEqual([]);
    for (const [path, text] of tinyFiles(...edits)) {
      // What was published is no longer what was recorded.
      if (path !== 'editions.json') expect(files.get(path), path).toEqual(JSON.parse(text));
    }
  });
});

describe('a source without an address', () => {
  const SOURCES = ['key', 'url', 'publisher', 'title', 'note'];
  const terms = (source: string) => [
    ['proposal', 'date', 'issue', 'number', 'said by', 'sources'],
    ['First offer', '2024-05-02', 'Length', '30 days', 'a mediator', source],
  ];

  it('is read by its title or its note, and named by its key or its title', () => {
    for (const name of ['call', 'Minutes of 2 May']) {
      const title = name === 'call' ? '' : name;
      const note = name === 'call' ? 'Call with an aide.' : '';
      const { files, problems } = read({
        sources: [SOURCES, [name === 'call' ? name : '', '', 'The desk', title, note]],
        terms: terms(name),
      });
      expect(problems).toEqual([]);
      expect(files.get('sources/undated.json')).toMatchObject([
        { url: null, title: title || null, note: note || null, publisher: 'the-desk' },
      ]);
    }
  });

  it('is refused where it does not say what it is, or who made it', () => {
    const refused = (row: readonly string[]) =>
      told(read({ sources: [SOURCES, row], terms: terms(PAGE) }));
    expect(refused(['call', '', 'The desk', '', ''])).toEqual([
      'sources!B2: Nothing is given for “url”, without which this row cannot be used.',
    ]);
    expect(refused(['call', '', '', 'Minutes of 2 May', ''])).toEqual([
      'sources!C2: Nothing is given for “publisher”, without which this row cannot be used.',
    ]);
  });
});
