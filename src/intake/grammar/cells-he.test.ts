import { describe, expect, it } from 'vitest';
import { cellsIn } from '../../testing/intake/cells-in.ts';

/* What people write into the cells of a sheet in Hebrew. */

const cells = await cellsIn({
  index: () => import('../../messages/he/index.ts'),
  grammar: () => import('../../messages/he/intake-grammar.ts'),
  spelled: () => import('../../messages/he/intake-spelled.ts'),
  folding: () => import('../../messages/he/folding.ts'),
});

it.each([
  ['35-40 חטופים', '35..40 חטופים'],
  ['35–40 חטופים', '35..40 חטופים'],
  ['35 עד 40 חטופים', '35..40 חטופים'],
  ['בין 35 ל-40', '35..40'],
  ['בין 35 ל־40 חטופים', '35..40 חטופים'],
  ['בין שלושים לארבעים יום', '30..40 יום'],
  ['לפחות 42', '42..'],
  ['לא פחות מ-42', '42..'],
  ['יותר מ־42 בני אדם', '42.. בני אדם'],
  ['40 או יותר', '40..'],
  ['40 ומעלה', '40..'],
  ['עד 40', '..40'],
  ['לכל היותר 40', '..40'],
  ['כ-30', '~30'],
  ['כ־30 חטופים', '~30 חטופים'],
  ['בערך שלושים', '~30'],
  ['שישה שבועות', '6 שבועות'],
  ['שבועיים', '2 שבוע'],
  ['יומיים', '2 יום'],
  ['חודשיים', '2 חודש'],
  ['יום אחד', '1 יום'],
  ['אחת־עשרה', '11'],
  ['חמישה עשר', '15'],
  ['עשרים וחמש', '25'],
  ['ארבעים ושניים ימים', '42 ימים'],
  ['מאה ועשרים', '120'],
  ['מאתיים וחמישים אסירים', '250 אסירים'],
  ['שלוש מאות', '300'],
  ['אלף תשע מאות וארבעה', '1904'],
  ['אלפיים ושלוש מאות', '2300'],
  ['שלושת אלפים', '3000'],
  ['שני מיליון', '2000000'],
  ['2 מיליון', '2000000'],
  ['1,904', '1904'],
  ['٤٢ ימים', '42 ימים'],
  ['עשרות', 'words'],
  ['כמה אסירים', 'words'],
  ['30 או 90 ימים', 'unreadable'],
  ['שלושים או תשעים ימים', 'unreadable'],
  ['שבוע', '1 שבוע'],
  ['חודש וחצי', '1.5 חודש'],
  ['שבועיים וחצי', '2.5 שבוע'],
  ['יותר ממאה', '100..'],
  ['למעלה ממאה חטופים', '100.. חטופים'],
  ['פחות מעשרה', '..10'],
  ['כשלושים', '~30'],
  ['כמה ימים', 'words'],
  ['כולם', 'words'],
  ['10 ק״מ', '10 ק״מ'],
])('reads the number %s', (written, meant) => {
  expect(cells.number(written)).toBe(meant);
});

it.each([
  ['2 במאי 2024', '2024-05-02'],
  ['ה־2 במאי 2024', '2024-05-02'],
  ['יום חמישי, 2 במאי 2024', '2024-05-02'],
  ['מאי 2024', '2024-05'],
  ['28 ינו׳ 2024', '2024-01-28'],
  ["28 ינו' 2024", '2024-01-28'],
  ['3 במרס 2024', '2024-03-03'],
  ['2.5.2024', 'asked'],
  ['28.1.2024', '2024-01-28'],
  ['בערך 10 במרץ 2024', '~2024-03-10'],
  ['תחילת מרץ 2024', '~2024-03-01..2024-03-10'],
  ['אמצע מרץ 2024', '~2024-03-11..2024-03-20'],
  ['סוף פברואר 2024', '~2024-02-21..2024-02-29'],
  ['3–6 ביוני 2026', '2026-06-03..2026-06-06'],
  ['בין 3 ל-6 ביוני 2026', '2026-06-03..2026-06-06'],
  ['3 עד 6 ביוני 2026', '2026-06-03..2026-06-06'],
  ['28 בינואר - 2 בפברואר 2024', '2024-01-28..2024-02-02'],
  ['בקרוב', 'unreadable'],
  ['יום ה׳, 2 במאי 2024', '2024-05-02'],
  ["יום ה', 2 במאי 2024", '2024-05-02'],
  ['2 למאי 2024', '2024-05-02'],
  ['מ-3 עד 6 במאי 2024', '2024-05-03..2024-05-06'],
])('reads the date %s', (written, meant) => {
  expect(cells.date(written)).toBe(meant);
});

describe('what is written into a cell', () => {
  it.each([
    [{ min: 35, max: 40, approximate: false }],
    [{ min: 42, max: null, approximate: false }],
    [{ min: null, max: 40, approximate: false }],
    [{ min: 30, max: 30, approximate: true }],
  ])('is read as it was, and holds no mark of direction: %j', (number) => {
    const text = cells.numberText(number);
    expect(text).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
    expect(cells.readNumber(text)).toEqual({ is: 'read', rest: '', ...number });
  });
});

it('knows who speaks without a name, two accounts in one cell, yes and no', () => {
  expect(cells.weakestRung('שני בכירים בחמאס', ['חמאס'])).toBe('party-anonymous');
  expect(cells.weakestRung('דובר חמאס', ['חמאס'])).toBe('party-statement');
  expect(cells.weakestRung('דיפלומט', ['חמאס'])).toBe('official-anonymous');
  expect(cells.soundsLikeTwo('30 או 60 ימים')).toBe(true);
  expect(cells.soundsLikeTwo('30 ימים, לדברי אחרים 60')).toBe(true);
  expect(cells.soundsLikeTwo('הפוגה של 30 ימים')).toBe(false);
  expect(['כן', 'לא', 'נכח', '', 'אולי'].map(cells.readTruth)).toEqual([
    true,
    false,
    true,
    null,
    'unreadable',
  ]);
});

it('reads other forms of yes and no, with a stop or without', () => {
  expect(['נכון', 'נוכחת', 'לא נכח'].map(cells.readTruth)).toEqual([true, true, false]);
});
