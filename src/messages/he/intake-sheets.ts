const sheet = (name: string, help: string, ...also: readonly string[]) => ({ name, help, also });

/*
 * The sheets of the workbook: those with which people begin first, then lists, then the upkeep of a dataset. English
 * names are met in many files, and are read, too.
 */
export const sheets = {
  about: sheet('על המאגר', 'שורה אחת: מאגר הנתונים עצמו.', 'about'),
  rounds: sheet(
    'סבבים',
    'שורה לכל סבב שיחות.',
    'סבב',
    'שיחות',
    'פגישות',
    'rounds',
    'round',
    'talks',
    'meetings',
  ),
  facts: sheet(
    'עובדות',
    'שורה לכל דיווח על עובדה של סבב. שני דיווחים הם שתי שורות.',
    'facts',
    'claims',
  ),
  proposals: sheet(
    'הצעות',
    'שורה לכל נוסח, הצעה או מתווה שהוגשו.',
    'נוסחים',
    'מתווים',
    'proposals',
    'texts',
    'offers',
  ),
  terms: sheet(
    'סעיפים',
    'שורה לכל דיווח על סעיף. שני דיווחים הם שתי שורות.',
    'דיווחים',
    'terms',
    'reports',
    'accounts',
  ),
  answers: sheet('תשובות', 'שורה לכל תשובה להצעה.', 'תגובות', 'answers', 'responses'),
  positions: sheet('עמדות', 'שורה לכל דבר שצד אמר שהוא רוצה.', 'positions'),
  events: sheet('אירועים', 'שורה לכל דבר שקרה לצד השיחות.', 'ציר זמן', 'events', 'timeline'),
  sources: sheet('מקורות', 'שורה לכל עמוד שנקרא.', 'sources', 'references'),
  phases: sheet('שלבים', 'שלבים של הצעות, אם משכם או שמם ידוע.', 'phases'),
  links: sheet('מבוסס על', 'ההצעות שקדמו להצעה, אם יש כמה.', 'builds on', 'lineage'),
  apart: sheet('סעיפים נפרדים', 'סעיפים של שני נוסחים שאדם מצא שהם שונים.', 'terms apart'),
  actors: sheet('גורמים', 'מדינות, צדדים וגופים.', 'actors'),
  people: sheet('אנשים', 'אנשים שנזכרו בשמם.', 'people'),
  offices: sheet('תפקידים', 'התפקידים שמילאו.', 'offices'),
  publishers: sheet('גופים מפרסמים', 'מי פרסם את המקורות.', 'מפרסמים', 'publishers'),
  venues: sheet('מקומות', 'היכן נערכו השיחות.', 'places', 'venues'),
  units: sheet('יחידות', 'מה נספר.', 'units'),
  issues: sheet('סוגיות', 'במה עוסקות השיחות, לפי סדר הקריאה.', 'נושאים', 'issues'),
  issueTerms: sheet('סעיפים של סוגיות', 'החלקים של כל סוגיה.', 'terms of issues', 'scopes'),
  computed: sheet('נתונים מחושבים', 'נתונים המחושבים מאחרים.', 'computed figures'),
  chapters: sheet('פרקים', 'תקופות בתהליך, לפי הסדר.', 'chapters'),
  sides: sheet('שיוך לצדדים', 'מי שייך לאיזה צד בתמונות.', 'sides'),
  truces: sheet('הפוגות', 'הפוגות המוצגות בתמונות של זמן.', 'truces'),
  editions: sheet('מהדורות', 'גרסאות שפורסמו, החדשה אחרונה.', 'editions'),
  publishedIds: sheet('מזהים שפורסמו', 'מה שפורסם לראשונה בכל מהדורה.', 'published ids'),
  fingerprints: sheet('קבצים רשומים', 'מה שרשמה המהדורה החדשה על כל קובץ.', 'recorded files'),
  corrections: sheet('תיקונים', 'שינויים בעובדות שפורסמו.', 'corrections'),
  redirects: sheet('מזהים שהוצאו משימוש', 'מזהים שמובילים עכשיו למקום אחר.', 'retired ids'),
  suggestions: sheet('הצעות להשוואה', 'השוואות לפתיחה.', 'suggestions'),
  bannedWords: sheet('מילים שנמנעים מהן', 'מילים שאינן מופיעות במשפטים שלנו.', 'words to avoid'),
  exceptions: sheet('חריגים', 'היכן כלל של הנתונים אינו מתקיים, ומדוע.', 'exceptions'),
} as const;

/** Sheets that are for people, and read by nobody. */
export const unread = { lists: 'רשימות', help: 'איך למלא', wrong: 'מה לא נכון' } as const;

/** The words in the first column by which a row of the template is marked, and not read. */
export const marks = { help: 'עזרה', example: 'דוגמה' } as const;

/** Columns of which three are one date: how each part of the first and of the last day is met. */
export const dateParts = {
  start: {
    year: ['שנה', 'שנת התחלה', 'year', 'start year'],
    month: ['חודש', 'חודש התחלה', 'month', 'start month'],
    day: ['יום', 'יום התחלה', 'day', 'start day'],
  },
  end: {
    year: ['שנת סיום', 'end year'],
    month: ['חודש סיום', 'end month'],
    day: ['יום סיום', 'end day'],
  },
} as const;
