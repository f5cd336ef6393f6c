import { madeXlsx, type MadeCell } from './xlsx-maker.ts';

/*
 * Ten files as others keep them: their columns, dates and oddities, with words of our own about two countries that are
 * none.
 */

const csv = (by: string, end: string, ...rows: readonly (readonly string[])[]) =>
  rows
    .map((cells) =>
      cells
        .map((text) => (/["\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join(by),
    )
    .join(end);

/** The sheet of TimelineJS as newsrooms export it: split dates as text, HTML, a title without a day, a display date. */
const TIMELINE_COLUMNS = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
];
const timelineRow = (cells: Readonly<Record<string, string>>) =>
  TIMELINE_COLUMNS.map((name) => cells[name] ?? '');

const timelineSheet = csv(
  ',',
  '\r\n',
  TIMELINE_COLUMNS,
  timelineRow({
    Headline: 'Talks of two countries',
    Text: '<p>How they met.</p>',
    Type: 'title',
    Background: '#123456',
  }),
  timelineRow({
    Year: '2024',
    Month: '5',
    Day: '2',
    Headline: 'They meet in <b>Lakeside</b>',
    Text: '<p>Envoys met for a day &amp; agreed to meet again.</p>',
    Media: 'https://example.org/meeting',
    'Media Credit': 'A photographer',
  }),
  timelineRow({
    Year: '2024',
    Month: '6',
    Day: '',
    'Display Date': 'June 2024',
    Headline: 'A second meeting',
    Text: 'It was held <a href="https://example.org/second">in the south</a>.',
  }),
  timelineRow({
    Year: '2024',
    Month: '7',
    Day: '1',
    Headline: 'A third meeting',
    Text: 'No page is named.',
  }),
  timelineRow({ Year: '2020', 'End Year': '2023', Headline: 'Before the talks', Type: 'era' }),
);

const timelineJson = JSON.stringify({
  title: { text: { headline: 'Talks of two countries' } },
  events: [
    {
      start_date: { year: '2024', month: '5', day: '2' },
      end_date: { year: '', month: '', day: '' },
      text: { headline: 'They meet', text: 'Envoys met.' },
      media: { url: 'https://example.org/meeting', caption: '', credit: '' },
    },
    {
      start_date: { year: '2024', month: '', day: '' },
      text: { headline: 'A year of letters', text: '' },
      media: { url: '<blockquote>A quotation</blockquote>' },
    },
  ],
});

/** A tracker: one row a process, two mediators in one name, null for no plan, a front page as its source. */
const tracker = JSON.stringify([
  {
    id: 'east-west',
    conflict: 'Eastland and Riverside',
    status: 'stalled',
    parties: ['Eastland', 'Riverside'],
    mediator: 'NL/SL',
    mediator_flag: '🏳️',
    last_meeting: '2024-05-02',
    next_meeting: null,
    phase: 2,
    phase_max: 5,
    notes: 'They met and parted.',
    source_url: 'https://example.org/',
    tags: ['ceasefire', 'Border'],
  },
  {
    id: 'hill-dale',
    conflict: 'Hill and Dale',
    status: 'active',
    parties: ['Hill', 'Dale'],
    mediator: 'Northland',
    mediator_flag: '',
    last_meeting: '2024-04-01',
    next_meeting: '2030-01-15',
    phase: 1,
    phase_max: 5,
    notes: '',
    source_url: 'https://example.org/',
    tags: [],
  },
]);

/** PA-X: abbreviated columns, dates as text, parties as prose, hundreds of codes from 0 to 3. */
const codes = Array.from({ length: 40 }, (_, i) => `Code${i}`);
const paxColumns = ['Con', 'PPName', 'AgtId', 'Agt', 'Dat', 'Status', 'Part', 'ThrdPart', ...codes];
const pax = madeXlsx({
  sheets: [
    {
      name: 'Peace Agreements',
      rows: [
        paxColumns,
        [
          'Eastland/Riverside',
          'Lakeside process',
          1,
          'Agreement on a Truce',
          '2016-09-22',
          'Multiparty signed/agreed',
          'For Eastland: an envoy. For Riverside: a general.',
          'Northland',
          ...codes.map((_, i) => i % 4),
        ],
        [
          'Hill (Dale)',
          null,
          2,
          'Joint Statement',
          '2017-03-01',
          null,
          null,
          null,
          ...codes.map(() => 0),
        ],
      ],
    },
  ],
});

/** UCDP: day numbers, headings with a blank at their ends, line breaks, 1, 0 and empty where empty is not no. */
const ucdpColumns = [
  'PAID',
  'Region',
  'Name',
  'pa_name',
  'Year',
  'pa_date ',
  'pa_comment',
  'cease',
  'Withd',
  'pris',
  'Return',
];
const day = (v: number): MadeCell => ({ v, format: 14 });
const ucdp = madeXlsx({
  sheets: [
    {
      name: 'PA dataset',
      rows: [
        ucdpColumns,
        [
          7,
          2,
          'Eastland',
          'Lakeside Accord',
          1975,
          day(27_729),
          'First line\nsecond line',
          1,
          0,
          null,
          1,
        ],
        [8, 2, 'Eastland', 'Lowland Accord', 1976, null, null, null, null, null, null],
      ],
    },
    { name: 'Sheet2', rows: [] },
  ],
});

const acled = csv(
  ',',
  '\r\n',
  [
    'event_id_cnty',
    'event_date',
    'year',
    'time_precision',
    'actor1',
    'source',
    'notes',
    'fatalities',
  ],
  [
    'EAS1',
    '2024-01-28',
    '2024',
    '1',
    'Army of Eastland',
    'Lakeside Times; Radio',
    'A post was shelled, and a "crossing" closed.',
    '0',
  ],
  ['EAS2', '2024-01-29', '2024', '2', 'Unknown', 'Radio', 'Villagers were warned.', '0'],
);

const gdeltRow = (id: string, on: string, first: string, second: string) => {
  const cells = Array.from({ length: 58 }, () => '');
  [cells[0], cells[1], cells[6], cells[16], cells[26]] = [id, on, first, second, '042'];
  cells[57] = `https://example.org/news/${id}`;
  return cells;
};
const gdelt = csv(
  '\t',
  '\n',
  gdeltRow('1150123456', '20240128', 'EASTLAND', 'RIVERSIDE'),
  gdeltRow('1150123457', '20240129', '', ''),
);

/** Parties as columns, as negotiators write it down; semicolons. */
const positions = csv(
  ';',
  '\r\n',
  ['Issue', 'Eastland', 'Riverside'],
  ['Border', 'The line of 1990', 'A line to be drawn'],
  ['Ceasefire', 'Three months', ''],
);

/** News pages a country and a month: month as text, no day; a list of pages, and no talks. */
const pages = madeXlsx({
  sheets: [
    {
      name: 'Scrape',
      rows: [
        ['Location', 'Month', 'Year', 'Source'],
        ['Eastland', '01', 2024, 'http://example.org/a'],
        ['Riverside', '02', 2024, 'http://example.org/b'],
      ],
    },
  ],
});

/** A series of counts a month: no claim of anybody. */
const counts = 'Month_wise,Total_cfv\r\n2013-01,12\r\n2013-02,9\r\n';

/** The ten files by their names. */
export const FOREIGN_FILES: Readonly<Record<string, string | Uint8Array>> = {
  'timeline.csv': timelineSheet,
  'timeline.json': timelineJson,
  'talks.json': tracker,
  'pax.xlsx': pax,
  'ucdp.xlsx': ucdp,
  'acled.csv': `\ufeff${acled}`,
  'gdelt.CSV': gdelt,
  'positions.csv': positions,
  'pages.xlsx': pages,
  'counts.csv': counts,
};
