import { describe, expect, it } from 'vitest';
import { FOREIGN_FILES } from '../../testing/intake/foreign-files.ts';
import { givenBytes, readGivenAll } from '../../testing/intake/reading.ts';
import { readBooks } from '../read-books.ts';
import { problemText, questionText } from '../rows/say.ts';
import { firstSentences, linksOfHtml, textOfHtml } from './html-text.ts';

const TODAY = '2026-11-30';
const PAGE = 'https://example.org/publisher';

async function read(name: string, answers: Readonly<Record<string, string>> = {}) {
  const { books } = await readGivenAll({ [name]: givenBytes(FOREIGN_FILES[name] ?? '') });
  const keys = Object.entries(answers).map(([kind, answer]): [string, string] => [
    kind.includes(':') ? kind : `${kind}:${name}`,
    answer,
  ]);
  const { files, counts, problems, questions } = readBooks(books, new Map(keys), TODAY);
  const list = (path: string) => (files.get(path) ?? []) as Record<string, unknown>[];
  return {
    files,
    list,
    rounds: [...files.keys()].filter((path) => path.startsWith('rounds/')),
    counts: [counts.read, counts.used, counts.refused, counts.examples],
    asked: questions.map(({ key }) => key),
    questions,
    problems,
    told: problems.map((problem) => [problem.kind, problemText(problem).where]),
  };
}

describe('a timeline', () => {
  it('is known by its headings, and what its rows are is asked', async () => {
    const { counts, asked, questions, told, problems } = await read('timeline.csv');
    expect([counts, asked, told]).toEqual([
      [6, 0, 5, 1],
      ['rows-as:timeline.csv'],
      [['foreign', 'timeline, row 1']],
    ]);
    expect(problems.map((problem) => problemText(problem))).toEqual([
      {
        where: 'timeline, row 1',
        says: 'This is read as a TimelineJS sheet.',
        mend: 'Columns that are not used: 7 (Time, End Time, Media Credit, Media Caption, Media Thumbnail, Group, Background).',
        example: '',
      },
    ]);
    expect(questions.map((question) => questionText(question))).toEqual([
      {
        where: 'timeline, row 1',
        asks: 'As what are the rows below to be read: a TimelineJS sheet?',
        answers: [
          { answer: 'as-rounds', label: 'as rounds of talks' },
          { answer: 'as-events', label: 'as things that happened beside the talks' },
        ],
      },
    ]);
  });

  it('of rounds asks who publishes it where a row names no page, and makes nothing up', async () => {
    const waiting = await read('timeline.csv', { 'rows-as': 'as-rounds' });
    expect([waiting.counts, waiting.asked]).toEqual([[6, 3, 2, 1], ['page:timeline.csv']]);
    const { counts, asked, told, rounds, files, list } = await read('timeline.csv', {
      'rows-as': 'as-rounds',
      page: PAGE,
    });
    expect([counts, asked]).toEqual([[6, 4, 1, 1], []]);
    expect(told).toEqual([
      ['foreign', 'timeline, row 1'],
      ['no-place', 'timeline, row 6'],
    ]);
    expect(rounds).toEqual([
      'rounds/2024-05-02-they-meet-in-lakeside.json',
      'rounds/2024-06-01-a-second-meeting.json',
      'rounds/2024-07-01-a-third-meeting.json',
    ]);
    expect(files.get('about.json')).toMatchObject({
      title: 'Talks of two countries',
      description: 'How they met.',
    });
    expect(files.get(rounds[0] ?? '')).toMatchObject({
      title: 'They meet in Lakeside',
      dates: { start: '2024-05-02', end: '2024-05-02', precision: 'day' },
      mediators: [],
      delegations: [],
      outcome: { text: 'Envoys met for a day & agreed to meet again.' },
      claims: [{ field: 'outcome', attribution: { speaker: null, kind: 'media-report' } }],
    });
    expect(files.get(rounds[1] ?? '')).toMatchObject({ dates: { precision: 'month' } });
    expect(list('sources/undated.json').map(({ url }) => url)).toEqual([
      'https://example.org/meeting',
      'https://example.org/second',
      PAGE,
    ]);
  });

  it('of events is read from its JSON, too', async () => {
    const { counts, asked, rounds, list } = await read('timeline.json', {
      'rows-as': 'as-events',
      page: PAGE,
    });
    expect([counts, asked, rounds]).toEqual([[4, 3, 0, 1], [], []]);
    expect(list('events.json').map(({ date, text }) => [date, text])).toEqual([
      ['2024-05-02', 'They meet. Envoys met.'],
      ['2024', 'A year of letters.'],
    ]);
  });
});

it('a tracker gives the last round of each process and the next that is planned; two names in one are asked', async () => {
  const waiting = await read('talks.json');
  expect([waiting.counts, waiting.asked]).toEqual([[3, 1, 1, 1], ['one-or-two:nl/sl']]);
  const { counts, rounds, files, told } = await read('talks.json', { 'one-or-two:nl/sl': 'two' });
  expect([counts, told]).toEqual([[3, 2, 0, 1], [['foreign', 'talks, row 1']]]);
  expect(rounds).toEqual([
    'rounds/2024-05-02-eastland-and-riverside-last-meeting.json',
    'rounds/2024-04-01-hill-and-dale-last-meeting.json',
    'rounds/2030-01-15-hill-and-dale-next-meeting.json',
  ]);
  // A day ahead is no fault of a meeting that is planned; who will come, nobody knows yet.
  expect(files.get(rounds[2] ?? '')).toMatchObject({
    outcome: { status: 'planned' },
    delegations: [
      { party: 'hill', present: null },
      { party: 'dale', present: null },
    ],
    claims: [{ field: 'date', text: 'The next meeting is planned for 2030-01-15.' }],
  });
  expect(files.get(rounds[0] ?? '')).toMatchObject({
    title: 'Eastland and Riverside: last meeting',
    mediators: [{ actor: 'nl' }, { actor: 'sl' }],
    delegations: [
      { party: 'eastland', present: true },
      { party: 'riverside', present: true },
    ],
    outcome: { text: 'They met and parted.' },
    claims: [{ text: 'They met and parted.', attribution: { outlet: 'example-org' } }],
  });
});

it('a tracker gives the next meeting of a process as a planned round, with who announced it', async () => {
  const [first] = JSON.parse(String(FOREIGN_FILES['talks.json'])) as Record<string, unknown>[];
  const ahead = [{ ...first, mediator: 'Northland', next_meeting: '2027-02-04' }];
  const { books } = await readGivenAll({ 'talks.json': givenBytes(JSON.stringify(ahead)) });
  const { files, problems } = readBooks(books, new Map(), TODAY);
  expect(problems.filter(({ isError }) => isError)).toEqual([]);
  const next = 'rounds/2027-02-04-eastland-and-riverside-next-meeting.json';
  expect(files.get(next)).toMatchObject({
    dates: { start: '2027-02-04', end: '2027-02-04', precision: 'day' },
    delegations: [
      { party: 'eastland', present: null },
      { party: 'riverside', present: null },
    ],
    outcome: { status: 'planned' },
    claims: [
      {
        field: 'date',
        text: 'The next meeting is planned for 2027-02-04.',
        attribution: { outlet: 'example-org' },
      },
    ],
  });
});

it('PA-X gives its agreements as texts, with what it codes as its own word', async () => {
  expect((await read('pax.xlsx')).asked).toEqual(['page:pax.xlsx']);
  const { counts, told, files, rounds } = await read('pax.xlsx', { page: PAGE });
  expect([counts, told]).toEqual([[3, 2, 0, 1], [['foreign', 'Peace Agreements, row 1']]]);
  expect(files.get(rounds[0] ?? '')).toMatchObject({
    proposals: [
      {
        name: 'Agreement on a Truce',
        date: '2016-09-22',
        tabledBy: [],
        lineageNote: 'For Eastland: an envoy. For Riverside: a general.',
        provisions: [
          {
            issue: 'status-of-the-text',
            reports: [
              {
                text: 'Coded there as: Multiparty signed/agreed.',
                quantity: null,
                attribution: { speaker: null, outlet: 'example-org', kind: 'media-report' },
              },
            ],
          },
        ],
      },
    ],
  });
  expect(files.get(rounds[1] ?? '')).toMatchObject({
    proposals: [{ name: 'Joint Statement', provisions: [] }],
  });
});

it('UCDP gives its texts by their day numbers; what is empty is not no', async () => {
  const { counts, files, rounds } = await read('ucdp.xlsx', { page: PAGE });
  expect(counts).toEqual([3, 2, 0, 1]);
  expect(files.get(rounds[0] ?? '')).toMatchObject({
    proposals: [
      {
        name: 'Lakeside Accord',
        date: '1975-12-01',
        provisions: [
          {
            issue: 'ceasefire',
            reports: [{ text: 'Coded there as part of the text: ceasefire.' }],
          },
          { issue: 'withdrawal-of-foreign-forces', reports: [{ absent: true }] },
          { issue: 'return-of-refugees', reports: [{ quantity: null }] },
        ],
      },
    ],
  });
  expect(files.get(rounds[1] ?? '')).toMatchObject({
    proposals: [{ date: '1976', provisions: [] }],
  });
});

describe('streams of events', () => {
  it.each([
    ['acled.csv', [3, 0, 2, 1]],
    ['gdelt.CSV', [2, 0, 2, 0]],
  ])('%s stand beside the talks only if a person says so', async (name, counts) => {
    const asking = await read(name);
    expect([asking.counts, asking.asked]).toEqual([counts, [`rows-as:${name}`]]);
    const no = await read(name, { 'rows-as': 'as-nothing' });
    expect([no.counts, no.asked]).toEqual([counts, []]);
  });

  it('of ACLED are its notes', async () => {
    const { counts, list } = await read('acled.csv', { 'rows-as': 'as-events', page: PAGE });
    expect(counts).toEqual([3, 2, 0, 1]);
    expect(list('events.json').map(({ date, text }) => [date, text])).toEqual([
      ['2024-01-28', 'A post was shelled, and a "crossing" closed.'],
      ['2024-01-29', 'Villagers were warned.'],
    ]);
  });

  it('of GDELT say that a machine coded them; a row of nobody is refused', async () => {
    const { counts, list, told } = await read('gdelt.CSV', { 'rows-as': 'as-events' });
    expect(counts).toEqual([2, 1, 1, 0]);
    expect(list('events.json')).toMatchObject([
      { date: '2024-01-28', text: 'Coded by a machine: EASTLAND / RIVERSIDE, event 042.' },
    ]);
    expect(told).toContainEqual(['missing', 'gdelt, row 2']);
  });
});

it('a column for each party gives positions, if a person says that they are parties', async () => {
  expect((await read('positions.csv')).asked).toEqual(['rows-as:positions.csv']);
  const { counts, list } = await read('positions.csv', { 'rows-as': 'as-parties', page: PAGE });
  expect(counts).toEqual([3, 2, 0, 1]);
  expect(list('positions.json').map(({ party, issue, text }) => [party, issue, text])).toEqual([
    ['eastland', 'border', 'The line of 1990.'],
    ['riverside', 'border', 'A line to be drawn.'],
    ['eastland', 'ceasefire', 'Three months.'],
  ]);
});

it.each([
  ['pages.xlsx', [3, 0, 3, 0]],
  ['counts.csv', [3, 0, 3, 0]],
])('%s holds no talks, and says so', async (name, counts) => {
  const found = await read(name);
  expect([found.counts, found.told.map(([kind]) => kind)]).toEqual([counts, ['sheet']]);
});

describe('texts of HTML', () => {
  it('are their words, and their links', () => {
    const text = '<p>One &amp; <i>two</i>,<br>three &#233; a < b</p><script>alert(1)</script>';
    expect(textOfHtml(text)).toBe('One & two, three é a < b');
    expect(textOfHtml('&#0;&#55296;&bogus;')).toBe('&#0;&#55296;&bogus;');
    expect(
      linksOfHtml('<a href="https://a.example/?x=1&amp;y=2">x</a><a href=javascript:1>'),
    ).toEqual(['https://a.example/?x=1&y=2']);
  });

  it('are cut at the end of a sentence, or not at all', () => {
    const sentence = `${'word '.repeat(40)}end.`;
    expect(firstSentences(`${sentence} ${sentence}`)).toBe(sentence);
    expect(firstSentences('x'.repeat(400))).toBe('x'.repeat(400));
    expect(firstSentences('Short.')).toBe('Short.');
  });
});
