import { say } from './bidi.ts';

export const changes = {
  title: 'מה השתנה',
  titleOf: (before: string, after: string) => say`מה השתנה: מן ${before} אל ${after}`,
  before: 'לפני',
  after: 'אחרי',
  nowNumber: (name: string, now: string) => say`${name}: קודם במילים; עכשיו ${now}`,
  nowWords: (name: string, before: string) => say`${name}: קודם ${before}; עכשיו במילים`,
  summary: {
    nothing: 'אין סעיף שהדיווחים עליו שונים.',
    onlyWords: {
      one: 'אף נתון מוביל לא השתנה; סעיף אחד מתואר אחרת.',
      two: 'אף נתון מוביל לא השתנה; שני סעיפים מתוארים אחרת.',
      other: 'אף נתון מוביל לא השתנה; # סעיפים מתוארים אחרת.',
    },
    added: (list: string) => say`חדש: ${list}.`,
    dropped: (list: string) => say`אינו מדווח עוד: ${list}.`,
    denied: (list: string) => say`לפי הדיווחים אינו חלק מן הנוסח: ${list}.`,
    more: { one: 'ועוד שינוי אחד.', two: 'ועוד שני שינויים.', other: 'ועוד # שינויים.' },
  },
  spans:
    'כל נתון הוא הנפוץ ביותר בדיווחים, או אלה ששקולים זה לזה. מה שאינו מדווח עוד יכול עדיין להופיע בנוסח.',
  ground: {
    reported: 'לפי מקור, ההצעה המאוחרת מבוססת על המוקדמת.',
    inferred: 'אף מקור אינו אומר שהאחת מבוססת על האחרת: אנו מסיקים זאת מתוכנן.',
  },
  otherParents: 'נזכר גם כבסיס שלה:',
  groups: {
    moved: 'מספרים שהשתנו',
    added: 'חדש',
    dropped: 'אינו מדווח עוד',
    reworded: 'מנוסח אחרת',
    same: 'ללא שינוי, או באף אחת מהן',
  },
  meanings: {
    moved: 'בשתיהן יש מספר, ומוביל מספר אחר, או שדיווחים אחרים מוסרים לצידו דבר אחר.',
    added: 'דווח על ההצעה המאוחרת ולא על המוקדמת.',
    dropped: 'דווח על ההצעה המוקדמת ולא על המאוחרת; יכול עדיין להופיע בנוסח.',
    reworded:
      'בדיווחים מילים אחרות, או שרק בצד אחד יש מספר. מילים אחרות אינן מעידות בהכרח על נוסח אחר.',
    same: 'אותם מספרים, אותן מילים, או שאינו חלק מאף אחת מהן.',
  },
  count: { one: 'סעיף אחד', two: 'שני סעיפים', other: '# סעיפים' },
  jump: 'קבוצות',
  notReported: 'לא דווח',
  /** Why a term has no counterpart in the other text, though that has others of its subject. */
  apart: (note: string) => say`בהשוואה לנוסח האחר: ${note}`,
  noFigure: 'לא דווח על נתון',
  absent: 'לפי הדיווח אינו חלק מן הנוסח',
  wordingKey: 'הושוו שני הדיווחים הדומים ביותר זה לזה.',
  /** What the signs beside marked words mean. */
  marks: '− רק לפני, + רק אחרי.',
  unlike: 'לדיווחים מעט מדי מילים משותפות מכדי לסמן אותן אחת אחת.',
} as const;
