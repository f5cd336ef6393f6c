import { say } from './bidi.ts';

/*
 * The words of an evidence pack. They stand apart from the catalogue because only those who make a
 * pack load them.
 */

/** The sections of a pack, in the order of the file. */
const sections = {
  table: 'הטבלה',
  changes: 'מה השתנה',
  sums: 'החישובים',
  accounts: 'כל הדיווחים',
  answers: 'התשובות',
  claims: 'מה ידוע, ומי אומר זאת',
  sources: 'מקורות',
  citations: 'ציטוטים',
  corrections: 'תיקונים',
  files: 'תמונה, CSV ו־JSON',
  rights: 'רישיון, ואיך לצטט',
};

export type PackSection = keyof typeof sections;

const RESTS =
  'כל נתון מוביל לדיווחים הממוספרים שמוסרים אותו, וכל דיווח למקורות הממוספרים שבהם הוא מופיע. אם הדיווחים נבדלים, כולם מופיעים.';

export const packWords = {
  generator: (version: string) => say`Parley, מאגר הנתונים בגרסה ${version}`,
  kicker: 'Parley: השוואה עם כל מקורותיה',
  title: (title: string) => say`${title}, עם כל המקורות`,
  skip: 'דילוג אל התוכן',
  what: {
    comparison: `השוואה כפי שהופיעה בעמוד, עם כל מה שהיא מבוססת עליו. ${RESTS}`,
    round: `סבב תיווך עם ההצעות שבו, ועם כל מה שהוא מבוסס עליו. ${RESTS}`,
    proposal: `הצעה עם הסעיפים והתשובות, ועם כל מה שהיא מבוססת עליו. ${RESTS}`,
  },
  facts: {
    view: 'מוצג',
    address: 'כתובת התצוגה הזאת',
    dataset: 'מאגר הנתונים',
    made: 'נוצר ביום',
    contains: 'מכיל',
  },
  everything: 'כל הדיווחים שבמאגר הנתונים',
  edition: (title: string, version: string, date: string) =>
    say`${title}, גרסה ${version} מיום ${date}`,
  accounts: { one: 'דיווח אחד', two: 'שני דיווחים', other: '# דיווחים' },
  sources: { one: 'מקור אחד', two: 'שני מקורות', other: '# מקורות' },
  contents: 'תוכן העניינים',
  sections,
  ledes: {
    table: 'נתון הוא הגרסה הנפוצה ביותר בדיווחים; המספרים שאחריו הם של הדיווחים שלמטה.',
    changes:
      'במקום שבו אחת מהן מבוססת על אחרת: הסעיפים שדווחו אחרת. מה שאינו מדווח עוד יכול עדיין להופיע בנוסח.',
    sums: 'כל תוצאה מחושבת מדיווחים בחשבון של טווחים. ייתכן שאף מקור לא מסר אותה.',
    accounts:
      'מספר, מה אומר הדיווח במילים שלנו, מי אמר זאת, מאיזה סוג הדיווח, והמקורות שבהם הוא מופיע.',
    answers: 'מה השיבו הצדדים, דיווח אחר דיווח.',
    claims: 'שורה לכל דיווח על עובדה של הסבב.',
    sources:
      'ממוספרים לפי הסדר שבו הם נזכרים בדיווחים. כדאי לקרוא את המקור עצמו לפני שמסתמכים עליו.',
    citations: 'המקור בא תחילה, מאגר הנתונים הזה אחריו.',
    corrections: 'שינויים שפורסמו במה שמוצג בקובץ הזה.',
    files: 'אותו תוכן לתוכנות ולעמודים. הקבצים נמצאים בתוך הקובץ הזה.',
    rights: 'אפשר להעביר את הקובץ הזה הלאה באותם תנאים כמו הנתונים.',
  },
  term: (issue: string, detail: string) => say`${issue}: ${detail}`,
  answer: (party: string, stance: string, when: string) => say`${party} – ${stance} (${when})`,
  /** Stand before the numbers of accounts, which are links. */
  refs: { one: 'דיווח', other: 'דיווחים' },
  openRefs: '[',
  closeRefs: ']',
  /** Between the ends of a run of numbers; joined, so that no line breaks there. */
  runTo: '\u2060–\u2060',
  again: 'הובאו למעלה:',
  sourceMark: (number: number) => `מק׳ ${number}`,
  claimLink: (id: string) => say`דיווח ${id}`,
  hiddenInputs: 'נתונים של חישובים ששורותיהם אינן מוצגות',
  input: 'נתוני החישוב',
  seen: {
    own: 'נצפה בעמוד של הגוף המפרסם',
    via: (site: string) => say`נצפה דרך ${site}`,
  },
  /** The name of a language, which Hebrew writes together with "ב". */
  language: (name: string) => say`שפה: ${name}`,
  rests: 'מבוסס עליו',
  forms: {
    sentence: 'כמשפט',
    footnote: 'כהערת שוליים',
    lists: 'כרשימות וכקבצים',
    chicago: 'כל המקורות, מדריך שיקגו, מהדורה 18',
    apa: 'כל המקורות, APA, מהדורה 7',
    each: 'משפט מוכן לכל דיווח',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  noCorrections: {
    none: 'אין: אף עובדה שפורסמה ממה שמוצג בקובץ הזה לא תוקנה עד שנוצר. כל התיקונים:',
    unseen: 'לא ניתן היה לבדוק אותם כשנוצר הקובץ. הם נמצאים בכתובת',
  },
  link: {
    reported: 'מקור מדווח על הקשר',
    inferred: 'הקשר הוסק בידינו',
  },
  files: {
    csv: 'CSV',
    json: 'JSON',
    download: (format: string, size: string) => say`הורדת ${format} (${size} ק״ב)`,
    asText: (format: string) => say`${format} כטקסט`,
    picture: 'התמונה',
    alt: (title: string) => say`${title}: שורות הטבלה שלמעלה כתמונה, עם מקורות ותאריך.`,
    noPicture: 'הדפדפן לא יכול היה לצייר את התמונה; הכול מופיע בטבלה שלמעלה.',
    onPaper: 'על מסך, הקובץ הזה מכיל גם את הטבלה כ־CSV, כ־JSON וכתמונה.',
  },
  steps: [
    'מספור הדיווחים והמקורות',
    'כתיבת הטבלה והחישובים',
    'כתיבת הציטוטים',
    'כתיבת CSV ו־JSON',
    'ציור התמונה',
    'הרכבת הקובץ',
  ],
  making: 'יצירת הקובץ עם כל המקורות',
  step: (n: number, of: number, what: string) => say`צעד ${n} מתוך ${of}: ${what} …`,
  cancel: 'ביטול',
  cancelled: 'בוטל. דבר לא נשמר.',
  notLoaded: (names: string) =>
    say`לא נוצר: לא ניתן לטעון את ${names}, והקובץ היה חסר בלעדיהם. אפשר לנסות שוב כשיופיעו בהשוואה, או להוציא אותם ממנה.`,
  failed:
    'לא ניתן ליצור את הקובץ, ודבר לא נשמר. כדאי לבדוק את החיבור ולנסות שוב; אם יש עמודות רבות, לנסות פחות.',
};
