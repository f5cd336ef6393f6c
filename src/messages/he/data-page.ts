import { say } from './bidi.ts';

/*
 * The words of the data page and of the files that are downloaded there. They stand apart from the
 * catalogue because no other page needs them.
 */

/** The promise as it stands; a change of it that takes something back raises the first number. */
const promise = {
  version: '1.0',
  date: '2026-11-22',
  parts: [
    {
      title: 'מה נשאר כפי שהוא',
      points: [
        'כתובות. כל קובץ הנזכר כאן שומר על כתובתו, וכך גם העמודים, הדיווחים וקובץ ה־JSON של כל סבב וכל הצעה. אם מזהה הוצא משימוש, כתובותיו מובילות למקום שבו נמצא תוכנו עכשיו, כל עוד האתר קיים.',
        'מזהים. הם ניתנים פעם אחת ואינם נכנסים לשימוש שוב.',
        'שדות. כל עמודה בטבלאות שאינה מסומנת ”עשויה להשתנות”, וכל שדה של dataset.json הרשום ב־promise.md, שומרים על שמם, על סוגם ועל משמעותם בתוך גרסה ראשית.',
      ],
    },
    {
      title: 'מה עשוי להשתנות בכל עת',
      points: [
        'עמודות המסומנות ”עשויה להשתנות”: הן מחושבות, או שהן עזר לעין.',
        'מה שיש ב־dataset.json לצורכי העריכה: השוואות מוצעות, ומילים שאיננו משתמשים בהן במשפטים שלנו.',
        'סדר העמודות והשורות: יש להיעזר בשמות ובמזהים.',
        'המבנה הפנימי של index.json ושל הכרטיסים שלצידו (\u2066cards/\u2069), של names.json,\u200f links.json,\u200f search.json,\u200f search-rounds.json,\u200f search-index.json,\u200f search-sources.json (עם חלקיהם הישנים בתיקיות באותם שמות), sources.json,\u200f lineage.json,\u200f downloads.json ושל הקבצים של סבבים, הצעות ושינויים בודדים, של עמודי רשימות המקורות (\u2066outlets/\u2069) וההצעות (\u2066listed/\u2069), ושל סוגיות ומקומות שיש להם יותר מעמוד אחד (\u2066issues/\u2069, \u2066venues/\u2069), ושל ציר זמן ארוך (\u2066timeline/\u2069) ועמדות רבות (\u2066positions/\u2069). יש בהם מה שהעמודים מציגים; לתוכנות נועדו הטבלאות ו־dataset.json.',
      ],
    },
    {
      title: 'מה פירושה של גרסה של הנתונים',
      points: [
        'עדכון ניסוח (1.0.1): הניסוח שלנו שופר; אף נתון, תאריך, שם או ייחוס לא השתנו.',
        'משנית (1.1.0): נוספו רשומות, קבצים, עמודות או שדות, נוסף ערך לרשימה סגורה, או תוקן ערך. דבר ממה שקרא את הגרסה הקודמת אינו נשבר.',
        'ראשית (2.0.0): דבר קבוע שינה את שמו, הוסר או הוגדר מחדש.',
      ],
    },
    {
      title: 'איך יודעים על שינוי',
      points: [
        'סבבים חדשים מופיעים בפיד הסבבים, ערכים שתוקנו בפיד התיקונים, כל אחד עם הערך שלפני ושאחרי.',
        'לכל גרסה יש תאריך והערה: בעמוד התיקונים, וכמהדורות ב־dataset.json.',
        'להבטחה הזאת גרסה משלה. מה שהיא מבטיחה נלקח בחזרה רק בגרסה ראשית של הנתונים.',
      ],
    },
  ],
} as const;

export const downloads = {
  /** Who holds the rights, as in the licence of the code. */
  author: 'מחברי Parley',
  citedTitle: (title: string) => say`Parley: ${title}`,
  citeMessage: 'יש לצטט תחילה את המקור של הנתון; את האוסף יש לצטט כך.',
  /** What every dataset of this kind is filed under. */
  keywords: ['תיווך', 'משא ומתן'],
  sourcesTitle: (sources: string, publishers: string) =>
    say`${sources} עמודים של ${publishers} מפרסמים, כל אחד רשום`,
  schemaTitle: 'מאגר הנתונים של Parley',

  jump: 'בעמוד הזה',
  tables: 'טבלאות',
  tablesText:
    'CSV לגיליונות אלקטרוניים ולסטטיסטיקה: רשומה אחת בשורה, עם המזהים של האחרות ושמותיהן לצידם.',
  rows: { one: 'שורה אחת', two: 'שתי שורות', other: '# שורות' },
  columns: { one: 'עמודה אחת', two: 'שתי עמודות', other: '# עמודות' },
  size: (bytes: number) =>
    bytes < 1000
      ? `${bytes} בתים`
      : bytes < 999_500
        ? `${Math.round(bytes / 1000)} ק״ב`
        : `${(bytes / 1_000_000).toFixed(1)} מ״ב`,
  mayChange: 'עשויה להשתנות',
  types: {
    string: 'טקסט',
    integer: 'מספר שלם',
    number: 'מספר',
    boolean: 'אמת או שקר',
    day: 'יום',
    date: 'תאריך',
    address: 'כתובת',
  },
  listOf: (type: string) => say`רשימה: ${type}`,
  refersTo: (table: string) => say`מזהים של ${table}`,
  oneOf: (values: string) => say`אחד מאלה: ${values}`,

  written: 'איך הטבלאות כתובות',
  writtenPoints: [
    'UTF-8 בלי סימן סדר בתים, פסיקים, שורת כותרת, CRLF בסופי שורות (RFC 4180). Excel עלול לקרוא אותיות שאינן לטיניות באופן שגוי אחרי לחיצה כפולה: יש לפתוח בו את הקובץ דרך ”נתונים”, ”מטקסט/CSV”.',
    'תא ריק פירושו שאף מקור אינו מציין זאת, או שאין דבר כזה.',
    'כמה ערכים בתא אחד מחוברים בסימן ” | ”.',
    'מספר כפי שדווח הוא שני גבולות: 40 וריק פירושם ”לפחות 40”, ריק ו־40 פירושם ”עד 40”.',
    'התאריכים מדויקים כפי שהם ידועים: 2024-01-28, 2024-01 או 2024.',
    'טקסט שגיליון אלקטרוני היה מפעיל כנוסחה מתחיל בגרש, שאינו חלק ממנו. מספרים אינם משתנים לעולם.',
  ],

  json: 'JSON',
  engines: 'מסדי נתונים',
  enginesText:
    'אותן טבלאות לתוכנות שפונים אליהן ב־SQL. רשימות הן בהן רשימות, והטקסט מופיע כפי שהוא, בלי הגרש שה־CSV מציב לפני נוסחה.',
  parquetText:
    'קובץ Parquet אחד לכל טבלה, דחוס: מנועים כגון DuckDB קוראים ממנו רק את העמודות והשורות שהתבקשו.',
  descriptions: 'תיאורים לתוכנות',
  files: {
    'dataset.json': 'כל מאגר הנתונים בקובץ אחד.',
    'dataset.sqlite': 'כל הטבלאות בקובץ SQLite אחד, עם המפתחות שביניהן; הסכמה שלו מסבירה כל עמודה.',
    'schema.json':
      'JSON Schema (2020-12) של dataset.json, עם תיאור של כל שדה: זהו ספר הקודים. בגרסה מאוחרת ייתכנו שדות נוספים.',
    'index.json': 'מה שמוצג בכרטיסים: כל סבב עם הנתון המוביל של נתוני המפתח שלו.',
    'sources.json': 'כל מקור ומה שמבוסס עליו.',
    'datapackage.json':
      'Data Package (גרסה 2): כל הטבלאות עם הסוגים, המפתחות והגדלים, ל־Frictionless ולכלים אחרים.',
    'csv/csv-metadata.json': 'אותן טבלאות מתוארות כ־CSV on the Web (W3C).',
    'promise.md': 'ההבטחה שלמעלה עם רשימת כל העמודות והשדות הקבועים.',
    'CITATION.cff': 'איך לצטט, לתוכנות לניהול מקורות (Citation File Format 1.2.0).',
  },
  oneRound:
    'סבב אחד, שלם. לכל סבב ולכל הצעה יש קובץ כזה, הנזכר בתחתית העמוד: כתובתו היא כתובת העמוד תחת \u2066data/\u2069, עם \u2066.json\u2069 במקום הקו הנטוי האחרון.',

  promiseTitle: 'מה נשאר כפי שהוא',
  promiseVersion: (version: string, date: string) => say`הבטחה, גרסה ${version} מיום ${date}.`,
  promise,
  promiseLists: {
    columns: 'עמודות קבועות',
    fields: 'שדות קבועים של dataset.json',
  },
} as const;
