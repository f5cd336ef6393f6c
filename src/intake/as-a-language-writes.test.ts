import { beforeAll, describe, expect, it } from 'vitest';
import { booksIn } from '../testing/intake/books-in.ts';
import { plainBook } from '../testing/intake/plain-book.ts';

/* Sentences with the marks, and lists with the signs, that a language has: they are no errors, and stand as they were written. */

const TODAY = '2026-11-30';
const HEADINGS = [
  'proposal',
  'date',
  'issue',
  'number',
  'unit',
  'what is said',
  'said by',
  'sources',
];
const SOURCE = 'https://example.org/a';

type Files = ReadonlyMap<string, unknown>;
const roundsIn = (files: Files) =>
  [...files].filter(([path]) => path.startsWith('rounds/')).map(([, round]) => round);

type Texts = readonly (readonly [written: string, stands: string | null])[];

describe.each<readonly [tag: string, texts: Texts]>([
  [
    'fr',
    [
      ['L’envoyé a dit : « Nous n’acceptons pas l’offre. »', null],
      ['L’envoyé parle d’une « pause » de 30 jours', 'L’envoyé parle d’une « pause » de 30 jours.'],
      ['« Qu’attendent-ils\u202f? »', null],
      ["L'envoyé l'a dit", "L'envoyé l'a dit."],
      ['Les pourparlers se poursuivent…', null],
    ],
  ],
  [
    'es',
    [
      ['El enviado dijo: “No aceptamos la oferta”', 'El enviado dijo: “No aceptamos la oferta”.'],
      ['El enviado habló de una «pausa de ‘meses’».', null],
      ['¿Qué esperan?', null],
      ['“¡No aceptamos!”', null],
    ],
  ],
  [
    'ar',
    [
      ['قال المبعوث: «لا نقبل العرض».', null],
      ['قال المبعوث: “لا نقبل العرض”', 'قال المبعوث: “لا نقبل العرض”.'],
      ['ماذا ينتظرون؟', null],
      ['«ماذا ينتظرون؟»', null],
    ],
  ],
  [
    'he',
    [
      ['השליח אמר: ”איננו מקבלים את ההצעה.”', null],
      ['צה״ל הסכים ל„הפסקה“', 'צה״ל הסכים ל„הפסקה“.'],
      ['מה מחכים לו?', null],
      ["ג'ו אמר שחמאס ישיב", "ג'ו אמר שחמאס ישיב."],
    ],
  ],
  [
    'en',
    [
      ['The envoy’s word was “no”.', 'The envoy\'s word was "no".'],
      ['It is “no.”', 'It is "no."'],
    ],
  ],
])('a text in %s', (tag, texts) => {
  let readBooks: Awaited<ReturnType<typeof booksIn>>['readBooks'];
  beforeAll(async () => {
    ({ readBooks } = await booksIn(tag));
  });

  it.each(texts)('%s', (written, stands) => {
    const row = ['First', '2024-05-02', 'length', '30', 'days', written, 'Ada One', SOURCE];
    const { files, problems } = readBooks(
      [plainBook({ terms: [HEADINGS, row] })],
      new Map(),
      TODAY,
    );
    expect(problems.filter(({ isError }) => isError)).toEqual([]);
    expect(roundsIn(files)).toMatchObject([
      { proposals: [{ provisions: [{ reports: [{ text: stands ?? written }] }] }] },
    ]);
    expect(files.get('about.json')).toMatchObject({ language: tag });
  });
});

it('follows the language that a row names, and not that of the site', async () => {
  const { readBooks } = await booksIn('en');
  const row = ['First', '2024-05-02', 'length', '30', 'days', 'L’offre.', 'Ada One', SOURCE];
  const { files, problems } = readBooks(
    [
      plainBook({
        about: [
          ['title', 'language'],
          ['L’accord', 'fr'],
        ],
        terms: [HEADINGS, row],
      }),
    ],
    new Map(),
    TODAY,
  );
  expect(problems).toEqual([]);
  expect(files.get('about.json')).toMatchObject({ title: 'L’accord', language: 'fr' });
  expect(JSON.stringify(roundsIn(files))).toContain('L’offre.');
});

it.each([
  ['fr', '2 millions de personnes', 2e6, 'personnes'],
  ['fr', '3 milliards d’euros', 3e9, 'euros'],
  ['es', '10 millones de euros', 1e7, 'euros'],
  ['ar', '2 مليون شخص', 2e6, 'شخص'],
])('counts by the noun alone in %s: %s', async (tag, written, value, unit) => {
  const { readBooks } = await booksIn(tag);
  const row = ['First', '2024-05-02', 'length', written, '', 'An offer.', 'Ada One', SOURCE];
  const { files, problems } = readBooks([plainBook({ terms: [HEADINGS, row] })], new Map(), TODAY);
  expect(problems).toEqual([]);
  expect(files.get('units.json')).toMatchObject([{ forms: { other: unit } }]);
  expect(JSON.stringify(roundsIn(files))).toContain(`"min":${value}`);
});

describe('lists with the comma and the semicolon of Arabic', () => {
  const LISTS = ['title', 'start', 'places', 'mediators', 'present'];
  it.each([
    ['،', '؛'],
    [',', ';'],
  ])('are parted by %s and %s', async (comma, semicolon) => {
    const { readBooks } = await booksIn('ar');
    const { files, problems } = readBooks(
      [
        plainBook({
          about: [
            ['title', 'parties', 'keywords'],
            ['محادثات', `الشرق${semicolon} النهر`, `هدنة${comma} أسرى`],
          ],
          rounds: [
            LISTS,
            [
              'الجولة الأولى',
              '2 مايو 2024',
              `القاهرة${comma} مصر${semicolon} الدوحة${comma} قطر`,
              `مصر: هند الأولى${comma} مبعوثة${semicolon} سالم الثاني${comma} وزير${semicolon} قطر: ليلى`,
              `الشرق${semicolon} النهر: عمر`,
            ],
          ],
        }),
      ],
      new Map(),
      TODAY,
    );
    expect(problems.filter(({ isError }) => isError)).toEqual([]);
    expect(files.get('venues.json')).toMatchObject([
      { city: 'القاهرة', country: 'مصر', countryCode: 'EG' },
      { city: 'الدوحة', country: 'قطر', countryCode: 'QA' },
    ]);
    const names = (file: string) =>
      (files.get(file) as { name: string }[]).map(({ name }) => name).toSorted();
    expect(names('people.json')).toEqual(['سالم الثاني', 'عمر', 'ليلى', 'هند الأولى'].toSorted());
    expect(names('offices.json')).toEqual(['مبعوثة', 'وزير']);
    expect(names('actors.json')).toEqual(['الشرق', 'النهر', 'قطر', 'مصر'].toSorted());
    expect(files.get('about.json')).toMatchObject({ keywords: ['هدنة', 'أسرى'] });
  });
});
