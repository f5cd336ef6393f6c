import { say } from './bidi.ts';

/* What is said of the rows of a person's own file: what is wrong and how to mend it, what is asked, what was understood. */

/** What is told of a problem: the column, what stands there, what the column is for, and what could be meant. */
type Told = { column: string; written: string; help: string; meant: string; list: string };

type Said = { says: (told: Told) => string; mend: (told: Told) => string; example: string };

const said = (says: Said['says'], mend: string | Said['mend'], example = ''): Said => ({
  says,
  mend: typeof mend === 'string' ? () => mend : mend,
  example,
});

export const intakeProblems = {
  problems: {
    missing: said(
      ({ column }) => say`אין דבר בעמודה ”${column}”, ובלי ערך בה לא ניתן להשתמש בשורה הזאת.`,
      ({ help }) => help,
    ),
    date: said(
      ({ written }) => say`”${written}” אינו תאריך שניתן לקרוא.`,
      'יש לכתוב יום, חודש או שנה; אם התאריך אינו מדויק, לכתוב ”בסביבות”.',
      'בסביבות 10 במרץ 2024',
    ),
    'whole-day': said(
      ({ written }) => say`”${written}” אינו יום אחד.`,
      'יש לכתוב יום אחד. אם איש אינו יודע אותו, יש לכתוב חודש רק בעמודה שמאפשרת זאת.',
      '10 במרץ 2024',
    ),
    number: said(
      ({ written }) => say`”${written}” אינו מספר שניתן לקרוא.`,
      'יש לכתוב מספר אחד או טווח אחד. שני דיווחים הם שתי שורות.',
      'כ־40, 35-40, לפחות 300, 6 שבועות',
    ),
    'no-unit': said(
      ({ written }) => say`לא נאמר מה סופר ”${written}”, ולכן המספר הושמט.`,
      'יש לכתוב מה נספר אחרי המספר, או בעמודה ”יחידה”.',
      '40 אסירים',
    ),
    truth: said(
      ({ written }) => say`”${written}” אינו כן ואינו לא.`,
      'יש לכתוב כן או לא. אם איש אינו יודע, להשאיר ריק.',
      'כן',
    ),
    choice: said(
      ({ written }) => say`”${written}” אינו אחת המילים של העמודה הזאת.`,
      ({ meant }) => say`יש לכתוב ${meant}.`,
    ),
    record: said(
      ({ written, list }) => say`אין בגיליון ”${list}” דבר בשם ”${written}”.`,
      ({ meant, list }) =>
        meant === ''
          ? say`יש לכתוב את השם כפי שהוא מופיע שם, או להוסיף אותו לגיליון ”${list}”.`
          : say`האם הכוונה ל: ${meant}? אם לא, יש להוסיף אותו לגיליון ”${list}”.`,
    ),
    'no-source': said(
      ({ meant }) => say`”${meant}” אינו כתובת ואינו מפתח בגיליון המקורות.`,
      'יש לכתוב את הכתובת המלאה של העמוד, או להוסיף את המפתח לגיליון המקורות.',
      'https://example.org/page',
    ),
    nobody: said(
      () => 'לא צוין מי אומר זאת.',
      'יש לכתוב מי אמר זאת, בשם או בתיאור, או את העמוד שבו זה מופיע.',
      'דובר המשרד',
    ),
    broken: said(({ written }) => say`הנוסחה בתא הזה נכשלה: ${written}.`, 'יש לכתוב את הערך עצמו.'),
    asked: said(
      ({ written }) => say`ל”${written}” ייתכנו שני פירושים, ולכן השורה ממתינה לתשובה.`,
      'יש להשיב על השאלה, או לכתוב כך שיהיה לדבר פירוש אחד בלבד.',
    ),
    'two-accounts': said(
      () => 'נראה שבתא אחד יש שני דיווחים.',
      'יש לתת לכל דיווח שורה משלו, עם מי שאמר אותו.',
    ),
    unseen: said(() => 'סימנים סמויים, שהופכים את כיוון הכתיבה, הוצאו.', 'אין צורך לעשות דבר.'),
    column: said(
      ({ written }) => say`אין בגיליון הזה עמודה בשם ”${written}”, ולכן לא נעשה בה שימוש.`,
      'יש לתת לה שם של עמודה בחוברת העבודה, או להשאיר אותה כפי שהיא.',
    ),
    'column-twice': said(
      ({ written }) => say`”${written}” היא אותה עמודה בפעם השנייה, ולכן לא נעשה בה שימוש.`,
      'יש להעביר את תוכנה לראשונה, או לתת לה שם אחר.',
    ),
    sheet: said(
      ({ written }) =>
        say`אין בגיליון הזה שורה עם שמות העמודות, ולכן לא נעשה בו שימוש. הוא מתחיל כך: ${written}.`,
      ({ meant }) => say`יש לכתוב בשורה הראשונה את שמות העמודות: ${meant}.`,
    ),
    foreign: said(
      ({ meant }) => say`זה נקרא כך: ${meant}.`,
      ({ list }) => list,
    ),
    'no-place': said(
      () => 'לשורה הזאת אין מקום בין השיחות, ולכן לא נעשה בה שימוש.',
      'אם היא חשובה, יש לכתוב אותה בחוברת העבודה.',
    ),
    'went-with': said(
      ({ meant }) => say`השורה הזאת הושמטה יחד עם אחרת שהיא שייכת אליה: ${meant}.`,
      'יש לתקן את האחרת, וגם השורה הזאת תיקרא.',
    ),
    'lost-part': said(
      ({ meant }) => say`מה שהשורה הזאת מזכירה הושמט, והוא חסר בה: ${meant}.`,
      'יש לתקן אותו, והוא יופיע שוב.',
    ),
  },
  /** What is left of a table that others made. */
  leftOver: (count: string, some: string) => say`עמודות שלא נעשה בהן שימוש: ${count} (${some}).`,
  nothingLeft: 'נעשה שימוש בכל העמודות.',
  /** An answer that a person writes: what stands for it. */
  anyAddress: 'https://…',
  /** The columns of the smallest sheet that is enough. */
  smallest: 'הצעה, תאריך, סוגיה, מספר, לפי מי, מקור',
  /** What may stand in a column without which a row cannot be used. */
  examples: {
    title: 'שיחות בעיר האגם, מאי 2024',
    start: '2 במאי 2024',
    name: 'הצעה ראשונה',
    date: '2 במאי 2024',
    round: 'שיחות בעיר האגם, מאי 2024',
    proposal: 'הצעה ראשונה',
    issue: 'משך הפסקת האש',
    text: 'הפסקת האש נמשכת 30 ימים.',
    number: '30 ימים',
    sources: 'https://example.org/page',
    url: 'https://example.org/page',
    party: 'ארץ המזרח',
    answer: 'הסכמה',
  } as Readonly<Record<string, string>>,
  questions: {
    'day-order': (written: string, [first = '', second = '']: readonly string[]) =>
      say`האם ”${written}” הוא ${first}, או ${second}?`,
    point: (written: string, [first = '', second = '']: readonly string[]) =>
      say`האם ”${written}” הוא ${first}, או ${second}?`,
    dash: (written: string) =>
      say`האם ”${written}” אומר שדבר אינו ידוע? אם הפירוש אחר, יש לכתוב אותו במקום זה.`,
    'one-or-two': (written: string) => say`האם ”${written}” הוא שם אחד, או שניים בתא אחד?`,
    'rows-as': (written: string) => say`איך לקרוא את השורות שלמטה: ${written}?`,
    page: (written: string) =>
      say`בכמה שורות לא נזכר העמוד שבו הדבר מופיע. באיזו כתובת פורסם ${written}?`,
    spelling: (written: string, [first = '']: readonly string[]) =>
      say`האם ”${written}” הוא כמו ”${first}”?`,
  },
  /** What each answer means, by the answer. */
  answers: {
    'day-first': (meaning: string) => say`${meaning}, ובכל הקובץ היום לפני החודש`,
    'month-first': (meaning: string) => say`${meaning}, ובכל הקובץ החודש לפני היום`,
    thousands: (meaning: string) => say`${meaning}, בכל הקובץ`,
    decimals: (meaning: string) => say`${meaning}, בכל הקובץ`,
    'as-rounds': () => 'כסבבי שיחות',
    'as-events': () => 'כדברים שקרו לצד השיחות',
    'as-parties': () => 'כמה שהצדדים האלה רוצים, עמודה לכל צד',
    'as-nothing': () => 'לא לקרוא אותן',
    unknown: () => 'לא ידוע, כמו תא ריק, בכל הקובץ',
    one: (meaning: string) => say`אחד: ${meaning}`,
    two: (meaning: string) => say`שניים: ${meaning}`,
    same: (meaning: string) => say`אותו אחד: נכתב ${meaning}`,
    different: (meaning: string) => say`אחר: ${meaning}`,
  } as Readonly<Record<string, (meaning: string) => string>>,
  /** Of files in which no row is to be read. */
  nothingYet:
    'עוד לא מולא דבר: יש כאן כותרות ודוגמאות בלבד. יש לכתוב מתחתיהן; די בהצעות, בסעיפים ובמקורות כדי להתחיל',
  nothing: 'לא הייתה שורה שאפשר להשתמש בה',
  readAs: (text: string) => say`נקרא כך: ${text}`,
  /** A word of a closed list that was taken, and for which column. */
  choice: (column: string, word: string) =>
    say`${column}: ${word}, כפי שמוצע; בעמודה ”${column}” אפשר לכתוב אחרת`,
  asWords: 'נשמר כמילים, בלי מספר',
  settled: {
    'day-first': 'היום לפני החודש, בכל הקובץ',
    'month-first': 'החודש לפני היום, בכל הקובץ',
    thousands: 'הסימן הזה מפריד אלפים, בכל הקובץ',
    decimals: 'אחרי הסימן הזה באים שברים עשרוניים, בכל הקובץ',
  } as Readonly<Record<string, string>>,
} as const;
