import { say } from './bidi.ts';

/* What reading a person's own files has to say: what is wrong with one, and how to mend it. */

/** What is told of a problem: what stood there, how many there are, which bound was passed. */
type Told = { written: string; count: number; limit: string };

type Said = { says: (told: Told) => string; mend: string };

const said = (says: (told: Told) => string, mend: string): Said => ({ says, mend });

/** What a file is that is no table, by what stands in it. */
const forms: Readonly<Record<string, string>> = {
  pdf: 'קובץ PDF',
  picture: 'תמונה',
  packed: 'קובץ דחוס בדרך שאינה נקראת כאן',
  database: 'מסד נתונים',
  word: 'מסמך טקסט',
  slides: 'מצגת',
  opendocument: 'קובץ OpenDocument שאינו גיליון אלקטרוני',
  numbers: 'מסמך של Numbers',
  page: 'עמוד אינטרנט',
  xml: 'מסמך XML',
  binary: 'לא טבלה ולא טקסט',
};

export const intakeFiles = {
  /** Where something stands, as spreadsheet programs write it: "סעיפים!F12". */
  place: (sheet: string, cell: string) => (cell === '' ? sheet : say`${sheet}!${cell}`),
  row: (sheet: string, row: string) =>
    sheet === '' ? say`שורה ${row}` : say`${sheet}, שורה ${row}`,
  column: (sheet: string, column: string) => say`${sheet}, עמודה ${column}`,
  bytes: (millions: string) => say`${millions} מ״ב`,
  problems: {
    empty: said(() => 'אין דבר בקובץ הזה.', 'יש לשמור אותו שוב מן התוכנה שבה רואים את תוכנו.'),
    'too-large': said(
      ({ limit }) => say`גודלו יותר מ־${limit}, ולכן לא נקרא.`,
      'יש להוציא תמונות מחוברת העבודה, או לשמור את גיליונותיה כקובצי CSV ולבחור כמה מהם.',
    ),
    'too-many-rows': said(
      ({ limit }) => say`יש יותר מ־${limit} שורות שיש בהן דבר, ולכן לא נקרא.`,
      'יש לסנן את הגיליון, להעתיק את הדרוש לגיליון חדש ולשמור אותו.',
    ),
    'too-many-cells': said(
      ({ limit }) => say`יש יותר מ־${limit} תאים שיש בהם דבר, ולכן לא נקרא.`,
      'יש למחוק את העמודות שאינן דרושות ולשמור שוב.',
    ),
    'too-many-columns': said(
      ({ limit }) => say`יש דבר־מה רחוק בצד, מעבר לעמודה מספר ${limit}.`,
      'יש להעביר אותו אל האחרים או למחוק אותו, ולשמור את הקובץ שוב.',
    ),
    damaged: said(
      () => 'הקובץ פגום או נקטע בדרך, ולכן לא נקרא.',
      'יש לפתוח אותו בתוכנה שכתבה אותו, לשמור אותו כקובץ חדש ולבחור בו.',
    ),
    locked: said(
      () => 'הקובץ נעול בסיסמה, ולכן לא ניתן לקרוא אותו.',
      'יש לשמור עותק שלו בלי סיסמה.',
    ),
    'old-excel': said(
      () => 'זו חוברת עבודה של Excel מלפני 2007 (XLS), שאינה נקראת כאן.',
      'יש לפתוח אותה ב־Excel, ב־LibreOffice או ב־Google Sheets ולשמור אותה כ־XLSX.',
    ),
    'binary-excel': said(
      () => 'זו חוברת עבודה בינרית (XLSB), שאינה נקראת כאן.',
      'יש לפתוח אותה ב־Excel ולשמור אותה כ־XLSX.',
    ),
    'other-form': said(
      ({ written }) => say`זו אינה טבלה, אלא: ${forms[written] ?? 'דבר אחר'}.`,
      'יש לבחור חוברת עבודה (XLSX או ODS), קובץ CSV או TSV, קובץ JSON או ZIP של אלה.',
    ),
    'packed-too-well': said(
      ({ limit }) =>
        say`אחרי פריסה היה הקובץ גדול פי כמה וכמה מגודלו, או מעל ${limit}, ולכן לא נפרס.`,
      'יש למחוק שורות ועמודות ריקות שיש בהן צבעים או גבולות, ולשמור שוב.',
    ),
    'too-many-entries': said(
      ({ count, limit }) => say`ב־ZIP יש ${count} קבצים, יותר מ־${limit}.`,
      'יש להכניס לתוכו את הטבלאות בלבד.',
    ),
    'packed-twice': said(() => 'זהו ZIP בתוך ZIP, שאינו נפרס.', 'יש לפרוס תחילה את החיצוני.'),
    'too-deep': said(
      () => 'הדברים מקוננים זה בזה עמוק יותר משיש בטבלה כלשהי.',
      'יש לשמור שוב כטבלה: רשימה של רשומות, או גיליון.',
    ),
    'declares-entities': said(
      () =>
        'בקובץ מוגדרות מילים משלו שעל הקורא להחליף, דבר שאין בשום גיליון אלקטרוני. הוא לא נקרא.',
      'יש לפתוח אותו בתוכנת גיליונות ולשמור אותו כ־XLSX.',
    ),
    'unsafe-key': said(
      ({ written }) =>
        say`בנתונים יש שדה בשם ${written}, שאינו קיים באף מאגר נתונים שלנו. הם לא נקראו.`,
      'יש למחוק את השדה.',
    ),
    'open-quote': said(
      () => 'כאן נפתחות מירכאות שאינן נסגרות, ולכן לא ניתן להפריד את ההמשך.',
      'יש לסגור אותן, ואם הן חלק מן הטקסט, לכתוב את הטקסט בין מירכאות ולהכפיל את אלה.',
    ),
    'no-table': said(
      () => 'אין בקובץ הזה רשימה של רשומות.',
      'רשימה נראית כך: [{"date": "2024-05-02", "title": "…"}, …].',
    ),
    'no-sheet': said(
      () => 'בחוברת העבודה אין גיליון עם תאים.',
      'יש לבחור חוברת עבודה שיש בה טבלה.',
    ),
    'broken-cell': said(
      ({ written }) => say`הנוסחה בתא הזה נכשלה: ${written}.`,
      'יש לכתוב את הערך עצמו.',
    ),
    'formula-without-value': said(
      () => 'בתא הזה יש נוסחה, אך לא נשמר עימה ערך, ונוסחאות אינן מחושבות כאן.',
      'יש לפתוח את הקובץ בתוכנת גיליונות ולשמור אותו שוב, או לכתוב את הערך עצמו.',
    ),
    'lost-character': said(() => 'תו אבד כאן לפני שנשמר הקובץ.', 'יש לכתוב את המילה שוב.'),
    'left-out-value': said(
      ({ written }) =>
        written === ''
          ? 'דבר־מה ברשומה הזאת מקונן עמוק מדי לטבלה, והושמט.'
          : say`”${written}” אינו רשומה ברשימה, והושמט.`,
      'אם הוא חשוב, יש לעשות ממנו שדה של הרשומות.',
    ),
    'stray-quote': said(
      () => 'יש מירכאות בתוך טקסט שבין מירכאות.',
      'יש להכפיל אותן, ולבדוק אם השורה נקראה כפי שהיא נראית.',
    ),
    macros: said(
      () => 'בחוברת העבודה יש פקודות מאקרו. הן לא נקראו ולא הופעלו.',
      'אין צורך לעשות דבר.',
    ),
    merged: said(
      ({ written, count }) =>
        say`${written} הוא תא ממוזג. ערכו הועתק לשורות שמתחתיו; מספרן: ${count}.`,
      'אם הוא שייך לשורה הראשונה בלבד, יש לבטל את המיזוג.',
    ),
    'hidden-sheet': said(
      () => 'הגיליון הזה מוסתר בחוברת העבודה.',
      'יש להציג אותו או למחוק אותו, כדי לראות במה נעשה שימוש.',
    ),
    'hidden-rows': said(
      ({ count }) => say`בגיליון הזה יש שורות מוסתרות; מספרן: ${count}.`,
      'יש להציג אותן או למחוק אותן, כדי לראות במה נעשה שימוש.',
    ),
    direction: said(() => 'סימנים סמויים, שהופכים את כיוון הכתיבה, הוצאו.', 'אין צורך לעשות דבר.'),
    control: said(() => 'תווים סמויים הוצאו.', 'אין צורך לעשות דבר.'),
    'repeated-name': said(
      ({ written }) => say`שני קבצים היו נעשים לגיליון ${written}.`,
      'יש לתת לאחד מהם שם אחר.',
    ),
  },
  questions: {
    encoding: 'באיזה קידוד נשמר הקובץ הזה? יש לבחור בקידוד שבו האותיות נראות נכון.',
    separator: 'מה מפריד בין העמודות בקובץ הזה?',
  },
  answers: {
    'windows-1252': 'מערבי (Windows-1252)',
    'windows-1255': 'עברי (Windows-1255)',
    'windows-1256': 'ערבי (Windows-1256)',
    'windows-1251': 'קירילי (Windows-1251)',
    ',': 'פסיקים',
    ';': 'נקודה־פסיק',
    '\t': 'טאבים',
    '|': 'קווים זקופים',
  },
};
