import { otherMonths } from './intake-months.ts';

/** Phrases with | between them. */
const phrases = (text: string): readonly string[] => text.replace(/\s+/g, ' ').split(' | ');

/*
 * The words by which people write dates, numbers and speakers in a spreadsheet, as one grammar each reads them (decision
 * 57): those of Hebrew first, those of English as well, since many files mix both. All in small letters; the longest
 * phrase that fits is taken. Months are in language.ts. A letter that Hebrew writes together with the next word stands
 * here with its hyphen or maqaf.
 */
export const grammar = {
  /** Before a date or a number that is not exact. */
  about: phrases(
    `בערך | בסביבות | סביב | כ- | כ־ | בקירוב | קרוב ל- | קרוב ל־ | קרוב ל | כמעט | כמעט כ- | about |
    around | circa | c. | ca. | ca | roughly | approximately | approx. | approx`,
  ),
  /** After a number that is not exact. */
  orSo: ['בערך', 'בקירוב', 'לערך', 'approximately', 'approx.', 'roughly'],
  /** Parts of a month; days from, days to: 99 is its last. */
  parts: [
    { words: ['תחילת', 'בתחילת', 'ראשית', 'בראשית', 'early', 'beginning of'], from: 1, to: 10 },
    { words: ['אמצע', 'באמצע', 'mid', 'middle of', 'mid-'], from: 11, to: 20 },
    { words: ['סוף', 'בסוף', 'שלהי', 'בשלהי', 'late', 'end of'], from: 21, to: 99 },
  ],
  weekOf: ['השבוע של', 'בשבוע של', 'השבוע שתחילתו', 'השבוע המתחיל ב-', 'week of', 'the week of'],
  /** Between the ends of a range; between them after `between`. */
  to: ['עד', 'to', 'until'],
  between: ['בין', 'מ-', 'מ־', 'מן', 'between', 'from'],
  and: ['ל-', 'ל־', 'לבין', 'ובין', 'and'],
  /** Months behind the letter that parts them from the day, shortened ones, and those of English. */
  shortened: otherMonths,
  /** Days of the week, and what stands before a day: passed over. */
  weekdays: phrases(
    `יום | ביום | ב | ה | א׳ | ב׳ | ג׳ | ד׳ | ה׳ | ו׳ | א' | ב' | ג' | ד' | ה' | ו' | ראשון | שני |
    שלישי | רביעי | חמישי | שישי | שבת | monday | tuesday | wednesday | thursday | friday | saturday |
    sunday`,
  ),
  ordinal: ['st', 'nd', 'rd', 'th'],
  atLeast: phrases(
    `לפחות | לא פחות מ- | לא פחות מ־ | מינימום | יותר מ- | יותר מ־ | מעל | למעלה מ- | למעלה מ־ | at least
    | no fewer than | no less than | more than | over | >= | ≥ | >`,
  ),
  orMore: ['או יותר', 'ומעלה', 'לפחות', 'or more', 'at least', '+'],
  upTo: phrases(
    `עד | לכל היותר | מקסימום | לא יותר מ- | לא יותר מ־ | פחות מ- | פחות מ־ | מתחת ל- | מתחת ל־ | up to |
    at most | no more than | fewer than | less than | under | <= | ≤ | <`,
  ),
  orLess: ['או פחות', 'לכל היותר', 'or fewer', 'or less', 'at most'],
  times: {
    תריסר: 12,
    מאה: 100,
    מאות: 100,
    אלף: 1000,
    אלפים: 1000,
    מיליון: 1e6,
    מיליארד: 1e9,
    dozen: 12,
    hundred: 100,
    thousand: 1000,
    million: 1e6,
    billion: 1e9,
  } as Readonly<Record<string, number>>,
  /** Amounts that no number stands for: kept as words. */
  vague: phrases(
    `מאות | עשרות | אלפי | אלפים | כמה | מספר | רבים | רבות | מעטים | מעטות | רוב | מרבית | כל | כולם |
    כולן | אף | מחצית | חצי | לא ידוע | לא צוין | hundreds | dozens | thousands | several | many | few |
    most | all | none | half | unspecified`,
  ),
  /** "600/יום" and "600 לכל יום" are said so: the first is the word, the second its sign. */
  per: phrases('לכל | / | בכל | per | a | each | every'),
  percent: ['%', 'אחוז', 'אחוזים', 'per cent', 'percent', 'pct'],
  /** Lengths of time that are said in one unit and counted in days. */
  lengths: [
    { id: 'day', one: 'יום', other: 'ימים', days: 1, description: 'יום בלוח השנה.' },
    { id: 'week', one: 'שבוע', other: 'שבועות', days: 7, description: 'שבעה ימים.' },
    {
      id: 'month',
      one: 'חודש',
      other: 'חודשים',
      days: 30,
      description: 'חודש, הנספר כ־30 ימים.',
    },
    {
      id: 'year',
      one: 'שנה',
      other: 'שנים',
      days: 365,
      description: 'שנה, הנספרת כ־365 ימים.',
    },
  ],
  yes: phrases(
    'כן | יש | נכון | נכח | נכחה | נכחו | נוכח | נוכחת | נוכחים | yes | y | x | true | 1 | ✓ | ✔ | ☑ | present',
  ),
  no: phrases(
    'לא | אין | לא נכון | נעדר | נעדרה | נעדרו | לא נכח | לא נכחה | לא נכחו | no | n | false | 0 | ✗ | ✘ | absent',
  ),
  /** Asked once a file: nothing known, or nothing there. */
  dash: phrases('- | לא ידוע | אין מידע | n/a | na | none | nil | ? | unknown | tbd'),
  /** In the phrase for a speaker whom nobody names. */
  unnamed: phrases(
    `גורם | גורמים | גורם רשמי | גורמים רשמיים | בכיר | בכירים | מקור | מקורות | דיפלומט | דיפלומטים |
    מתווך | מתווכים | חבר | חברי | חברים | אדם | אנשים | דובר | דוברת | דוברי | official | officials |
    diplomat | diplomats | mediator | mediators | negotiator | negotiators | person | people | member |
    members | spokesman | spokeswoman | spokesperson`,
  ),
  /** Those of them who speak in the name of who sent them, though nobody names them. */
  spokesmen: ['דובר', 'דוברת', 'דוברי', 'spokesman', 'spokeswoman', 'spokesperson'],
  /** What a cell holds that gives two accounts at once. */
  others: phrases(
    `אחרים אומרים | לדברי אחרים | לפי אחרים | לפי מקורות אחרים | others say | other sources say |
    according to others`,
  ),
} as const;
