import { englishLengths, englishNumbers } from '../english-spelled.ts';
import { combined, counting, sum, type NumberWords, type Spelled } from '../spelled.ts';

const units = counting(
  `אחד/אחת | שניים/שתיים/שני/שתי/שנים/שתים | שלושה/שלוש/שלושת | ארבעה/ארבע/ארבעת | חמישה/חמש/חמשת/חמישת |
  שישה/שש/ששת/שישת | שבעה/שבע/שבעת | שמונה/שמונת | תשעה/תשע/תשעת`,
  1,
);
const teens = counting(
  `עשרה/עשר/עשרת | אחד עשר/אחת עשרה | שנים עשר/שניים עשר/שתים עשרה/שתיים עשרה | שלושה עשר/שלוש עשרה |
  ארבעה עשר/ארבע עשרה | חמישה עשר/חמש עשרה | שישה עשר/שש עשרה | שבעה עשר/שבע עשרה | שמונה עשר/שמונה עשרה |
  תשעה עשר/תשע עשרה`,
  10,
);
const tens = counting('עשרים | שלושים | ארבעים | חמישים | שישים | שבעים | שמונים | תשעים', 20, 10);
const threes = counting('שלוש | ארבע | חמש | שש | שבע | שמונה | תשע', 3);

const numbers: NumberWords = {
  small: {
    אפס: 0,
    ...units,
    ...teens,
    ...tens,
    ...combined(tens, units, (a, b) => `${a} ו${b}`, sum),
  },
  hundreds: {
    ...counting('מאה | מאתיים', 100, 100),
    ...combined(
      threes,
      { מאות: 100 },
      (a, b) => `${a} ${b}`,
      (a, b) => a * b,
    ),
  },
  scales: {
    תריסר: 12,
    אלף: 1000,
    אלפים: 1000,
    אלפי: 1000,
    אלפיים: 2000,
    מיליון: 1e6,
    מיליונים: 1e6,
    מיליוני: 1e6,
    מיליארד: 1e9,
    מיליארדים: 1e9,
    מיליארדי: 1e9,
  },
  and: [],
  attached: 'ו',
};

const [day, week, month, year] = ['יום', 'שבוע', 'חודש', 'שנה'] as const;

/** What is written in letters in the cells of a Hebrew sheet. */
export const spelled: Spelled = {
  numbers: [numbers, englishNumbers],
  duals: { יומיים: day, שבועיים: week, חודשיים: month, שנתיים: year },
  one: ['אחד', 'אחת'],
  joined: ['ל', 'ו'],
  months: {},
  passed: ['של', 'בחודש', 'חודש', 'שנת', 'בשנת'],
  lengths: [
    [day, 'ימים', 'יומיים', 'ימי'],
    [week, 'שבועות', 'שבועיים'],
    [month, 'חודשים', 'חודשיים'],
    [year, 'שנים', 'שנתיים'],
  ].map((forms, i) => [...forms, ...(englishLengths[i] ?? [])]),
  forms: [{ two: 'יומיים' }, { two: 'שבועיים' }, { two: 'חודשיים' }, { two: 'שנתיים' }],
  alone: [day, week, month, year],
  halves: ['וחצי', 'ומחצה'],
  of: [],
  or: ['או', 'or'],
};
