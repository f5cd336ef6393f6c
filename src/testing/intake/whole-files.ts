import { utf16 } from './reading.ts';
import { madeXlsx, madeZip } from './xlsx-maker.ts';

/* Whole files of every form, made here, for damage to be done to. */

const TERMS = Array.from({ length: 40 }, (_, i) => [
  `Proposal ${i % 4}`,
  `${1 + (i % 28)}/03/2024`,
  i % 5 === 0 ? 'said "about", or so' : 'Hostages; released',
  `${i * 7}`,
  `Délégué ${i % 3}`,
  `https://example.org/${i}`,
]);
const HEADINGS = ['proposal', 'date', 'issue', 'number', 'said by', 'source'];

const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;
const separated = (by: string) =>
  [HEADINGS, ...TERMS].map((fields) => fields.map(quoted).join(by)).join('\r\n');

const xlsx = () =>
  madeXlsx({
    sheets: [
      {
        name: 'terms',
        merged: ['A2:A5', 'B1:C1'],
        hiddenRows: [7],
        rows: [
          HEADINGS,
          ...TERMS.map(([proposal = '', , issue = '', , who = '', url = ''], i) => [
            proposal,
            { v: 45_292 + i, format: i % 2 ? 14 : 'd mmm yyyy' },
            issue,
            i % 9 === 0 ? { f: 'B2*2', v: i } : i * 7,
            i % 11 === 0 ? ({ v: '#REF!', type: 'e' } as const) : who,
            { v: url, type: 'inlineStr' } as const,
          ]),
        ],
      },
      { name: 'kept', isHidden: true, rows: [['a', true, null, 0.5]] },
    ],
  });

const ods = () => {
  const cell = (text: string) =>
    `<table:table-cell office:value-type="string"><text:p>${text.replaceAll('"', '&quot;')}</text:p></table:table-cell>`;
  const rows = [HEADINGS, ...TERMS].map(
    (fields, i) =>
      `<table:table-row>${fields.map(cell).join('')}<table:table-cell table:number-columns-repeated="3" office:value-type="float" office:value="${i}"/></table:table-row>`,
  );
  return madeZip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="m"/>',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="terms">${rows.join('')}<table:table-row table:number-rows-repeated="900000"><table:table-cell/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
  });
};

const records = () =>
  JSON.stringify(
    TERMS.map((fields) => ({
      ...Object.fromEntries(fields.map((field, i) => [HEADINGS[i], field])),
      sources: [{ url: fields[5], about: { kind: 'news' } }],
    })),
  );

const timeline = () =>
  JSON.stringify({
    title: { text: { headline: 'Talks' } },
    events: TERMS.map(([proposal], i) => ({
      start_date: { year: 2024, month: 1 + (i % 12), day: '3' },
      text: { headline: proposal, text: '<p>They met.</p>' },
      media: { url: 'https://example.org/a.jpg' },
    })),
  });

const dataset = () =>
  JSON.stringify({ about: { title: 'Talks' }, rounds: [{ id: 'a' }], sources: [{ id: 'b' }] });

const encoded = (text: string) => new TextEncoder().encode(text);
/** Each letter as one byte: what is above U+00FF does not stand in these files. */
const western = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Files by their names, each whole and read without a problem but what its own oddities give. */
export const WHOLE_FILES: ReadonlyMap<string, Uint8Array> = new Map([
  ['terms.xlsx', xlsx()],
  ['terms.ods', ods()],
  ['terms.csv', encoded(separated(','))],
  ['semicolons.csv', western(separated(';'))],
  ['terms.tsv', utf16(separated('\t'), true, true)],
  ['records.json', encoded(records())],
  ['timeline.json', encoded(timeline())],
  ['dataset.json', encoded(dataset())],
  [
    'talks.zip',
    madeZip({
      'terms.csv': separated(','),
      'sources.tsv': separated('\t'),
      'more/terms.xlsx': xlsx(),
      'more/records.json': records(),
    }),
  ],
]);
