import { say } from './bidi.ts';

export const compare = {
  title: 'השוואת הצעות וסבבים',
  lede: 'שתיים עד חמש הצעות או סבבים זה לצד זה: תחילה נתוני המפתח, אחריהם התשובות, ואז כל סעיף בשורה אחת, עם כל הדיווחים עליו.',
  description: (subject: string) =>
    say`שתיים עד חמש הצעות או סבבים של ${subject} זה לצד זה, סעיף אחר סעיף, עם כל הדיווחים.`,
  /** What many columns are, where their names would fill the screen, and from when to when. */
  many: {
    proposals: { one: 'נוסח אחד', two: 'שני נוסחים', other: '# נוסחים' },
    rounds: { one: 'סבב אחד', two: 'שני סבבים', other: '# סבבים' },
    both: { one: 'נוסח או סבב אחד', two: 'שני נוסחים וסבבים', other: '# נוסחים וסבבים' },
    over: (what: string, time: string) => say`${what}, ${time}`,
  },
  start: 'השוואות לפתיחה',
  pick: 'הוספת הצעה או סבב',
  pickPlaceholder: 'שם, מקום או שנה',
  pickHint: 'להצעה יש סעיפים; סבב מייצג את כל מה שהוגש בו.',
  found: { one: 'תוצאה אחת', two: 'שתי תוצאות', other: '# תוצאות' },
  added: (name: string, count: number, most: number) =>
    say`${name}: בהשוואה, ${count} מתוך ${most}`,
  pickEmpty: 'אין דבר בשם הזה. אפשר לנסות מקום, חודש או שנה.',
  one: (name: string) => say`לצד ${name} אין דבר: יש להוסיף לפחות עוד אחד.`,
  unknown: (ids: string) => say`אינם במאגר הנתונים, ולכן הושמטו: ${ids}.`,
  moved: (from: string, to: string) => say`${from} נמצא עכשיו תחת ${to}.`,
  tooMany: (ids: string) => say`השוואה כוללת חמש עמודות לכל היותר. הושמטו: ${ids}.`,
  nearest: 'אולי:',
  share: 'שיתוף',
  save: 'שמירה',
  citing: 'קישור, משפט וציטוטים',
  framing: 'מסגרת לאתרים אחרים',
  /** What can be done with the columns, behind one button. */
  columns: 'עמודות',
  remove: 'הסרה',
  earlier: 'הזזה ימינה',
  later: 'הזזה שמאלה',
  table: 'השוואה',
  caption: (names: string) => say`השוואה: ${names}`,
  term: 'סעיף',
  facts: {
    date: 'תאריך',
    since: 'הזמן שביניהם',
    venue: 'מקום',
    format: 'מתכונת',
    mediators: 'מתווכים',
    delegations: 'הנוכחים',
    'tabled-by': 'הוגשה בידי',
    answers: 'תשובות',
    outcome: 'תוצאת הסבב',
  },
  /** Headings of rows that stand together. */
  groups: {
    key: 'נתוני מפתח',
    terms: 'סעיפים לפי סוגיה',
    some: 'בחלק מן הנוסחים, לא בכולם',
    only: (name: string) => say`רק כאן: ${name}`,
    facts: 'על הסבבים',
  },
  rowCount: { one: 'שורה אחת', two: 'שתי שורות', other: '# שורות' },
  /** Which rows are shown, and the name of that choice. */
  rows: {
    label: 'שורות',
    common: { two: 'מה שמדווח בשתיהן', more: 'מה שמדווח בכולן' },
    differ: 'מה ששונה',
    all: 'הכול',
  },
  accounts: (count: string) => say`הצגה: ${count}`,
  shown: 'העמודות המוצגות',
  /** Which column a narrow screen shows. */
  ofColumns: (n: number, count: number) => say`${n} מתוך ${count}`,
  /** The first column is the right one. */
  left: 'העמודה הימנית',
  right: 'העמודה השמאלית',
  openRound: 'סבב',
  openProposal: 'הצעה',
  failed: (name: string) => say`לא ניתן לטעון: ${name}.`,
  needsScript: 'הצבת עמודות זו לצד זו דורשת סקריפט. כל הצעה אפשר לקרוא בעמוד שלה.',
  noAnswers: 'לא דווח על תשובה',
} as const;
