import { prefixed, say } from './bidi.ts';

/* The words of the pages that follow one issue through all proposals. */
export const issueWords = {
  index: {
    title: 'סוגיות',
    description: (subject: string) =>
      say`הסוגיות של ${subject}: כל סוגיה, באילו הצעות היא נזכרת, ומי אומר זאת.`,
    lede: (issues: string, proposals: string) =>
      say`סוגיות: ${issues}; הצעות: ${proposals}. כל קו הוא סוגיה, כל סימן הוא הצעה שהסוגיה נזכרת בה, לפי סדר הזמן; השם מוביל לסוגיה לאורך הזמן`,
    /** Of very many proposals. */
    ledeOfRuns: (issues: string, proposals: string) =>
      say`סוגיות: ${issues}; הצעות: ${proposals}. כל קו הוא סוגיה, כל סימן הוא תקופה, גבוה יותר ככל שהסוגיה נזכרת בחלק גדול יותר מהצעותיה; הוא מוביל אליהן, והשם מוביל לחדשה ביותר`,
    run: (count: string, all: string) => say`${count} מתוך ${all} הצעות`,
    share: 'גבוה יותר: נזכרת בחלק גדול יותר מן ההצעות של אותו זמן',
    sentence: (name: string, count: string, all: string) =>
      say`הסוגיה שנזכרת במספר ההצעות הגדול ביותר: ${name} – ${count} מתוך ${all}.`,
    empty: 'עדיין אין הצעה שיש לה סעיף.',
    cell: (issue: string, proposal: string, date: string, figure: string) =>
      figure ? say`${issue}, ${proposal}, ${date}: ${figure}` : say`${issue}, ${proposal}, ${date}`,
    number: 'יש מספר',
    words: 'במילים',
  },
  all: 'כל הסוגיות',
  title: (name: string) => say`${name}, לאורך הזמן`,
  description: (name: string, proposals: string) =>
    say`${name}, הצעה אחר הצעה לפי סדר הזמן: מה נאמר בכל אחת, מי הגיש אותה, כמה דיווחים מוסרים זאת, ומה אמרו הצדדים שהם רוצים. ${proposals}.`,
  proposals: { one: 'הצעה אחת', two: 'שתי הצעות', other: '# הצעות' },
  /** Of an issue that has several pages: the title of one, and what it shows. */
  pageTitle: (name: string, time: string) => say`${name}, לאורך הזמן: ${time}`,
  page: (shown: string, all: string, time: string) =>
    say`בעמוד הזה מוצגות ${shown} מתוך ${all} הצעות שעוסקות בכך (${time}); החיפוש נעשה בכולן.`,
  statements: (shown: string, all: string) => say`מן האמירות מוצגות ${shown} מתוך ${all}.`,
  times: 'זמנים אחרים',
  allTimes: 'הצגת כל הזמנים יחד',
  onePage: 'הצגת זמן אחד לבדו',
  failed: 'לא ניתן לטעון את ההצעות של זמנים אחרים.',
  /** Before the sentence of a picture that shows one page of several. */
  pictured: (shown: string, all: string, time: string) =>
    say`מוצגות כאן ${shown} מתוך ${all} הצעות שעוסקות בכך (${time})`,
  /** The sentence of a picture of numbers. */
  give: (count: string, all: string, what: string) =>
    say`${prefixed('ב', count)} מתוך ${all} הצעות נמסר ${what}`,
  aNumberOf: (units: string) => say`מספר (${units})`,
  fromTo: (first: string, firstDate: string, last: string, lastDate: string) =>
    say`בתחילה ${first} (${firstDate}), בסוף ${last} (${lastDate})`,
  only: (figure: string, date: string) => say`${figure} (${date})`,
  most: (figure: string, date: string) => say`הגבוה ביותר ${figure} (${date})`,
  least: (figure: string, date: string) => say`הנמוך ביותר ${figure} (${date})`,
  agreedOn: (list: string) => say`בסבבים שהסתיימו בהסכמה: ${list}`,
  /** The sentence of a picture of words. */
  speak: (count: string, all: string) => say`${count} מתוך ${all} הצעות עוסקות בכך`,
  bySides: (list: string) => say`לפי מגיש: ${list}`,
  bySide: (count: string, side: string) => say`${side} – ${count}`,
  byNoSide: (count: string) => say`אחרים או כמה צדדים – ${count}`,
  stated: { one: 'אמירה אחת של צד', two: 'שתי אמירות של צדדים', other: '# אמירות של צדדים' },
  beside: (stated: string) => say`לצידן: ${stated}`,
  nothing: 'מן הבחירה הזאת לא נותר דבר להציג.',
  picture: (name: string) => say`${name}, לאורך הזמן`,
  scope: 'איזה סעיף',
  every: 'כל הסעיפים',
  option: (name: string, count: number) => say`${name} (${count})`,
  phase: 'שלב',
  firstPhase: 'הראשון שיש לו מספר',
  everyPhase: 'כל השלבים',
  side: 'הוגשה בידי',
  anySide: 'הכול',
  sort: 'סדר',
  byDate: 'לפי תאריך',
  byValue: 'מן הגדול לקטן',
  steps: 'צעד אחר צעד',
  more: (count: number) => say`הצגת ${count} נוספות`,
  /** Before the name of the proposal on which this one builds. */
  was: (figure: string) => say`${figure} בהצעה:`,
  sameAs: 'כמו בהצעה:',
  beforeTitle: 'הצעד הקודם',
  account: 'הדיווחים עליו',
  accounts: { one: 'דיווח אחד', two: 'שני דיווחים', other: '# דיווחים' },
  computed: 'החישובים שלנו, בנפרד ממה שנמסר',
  computedLede: (name: string) =>
    say`${name}, מחושב מנתונים שמוסרים הדיווחים, דובר אחר דובר; אף מקור אינו מוסר זאת כך. דרך החישוב מופיעה ליד כל הצעה.`,
  computedSentence: (count: string, low: string, high: string) =>
    say`ניתן לחשב זאת: ${count}; התוצאות: ${low} עד ${high}.`,
  across: 'שילוב מספרים של דוברים שונים',
  oneSpeaker: 'שני המספרים מפי דובר אחד',
  positions: 'מה אמרו הצדדים שהם רוצים',
  positionsAmong: 'עמדות בין ההצעות, לפי תאריך',
  positionBy: (party: string) => say`עמדה של ${party}`,
  undated: 'ללא תאריך',
  columns: {
    date: 'תאריך',
    proposal: 'הצעה',
    by: 'הוגשה בידי',
    agreed: 'הסבב הסתיים בהסכמה',
    scope: 'סעיף',
    phase: 'שלב',
    figure: 'נתון',
    evidence: 'דיווחים',
    text: 'נוסח',
    who: 'מי אומר זאת',
    link: 'קישור',
    from: 'מתאריך',
    to: 'עד תאריך',
    having: 'הצעות שהסוגיה נזכרת בהן',
    of: 'הצעות של אותו זמן',
  },
  yes: 'כן',
} as const;
