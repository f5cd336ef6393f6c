import { say } from './bidi.ts';

/*
 * The words of the picture of positions: issues by parties at a day. They stand apart from the catalogue because no
 * other page needs them.
 */
export const positionsWords = {
  title: 'עמדות',
  description: (subject: string) =>
    say`${subject}: מה אמרו המעורבים שהם רוצים, סוגיה אחר סוגיה ונכון לכל יום, עם מי שאמר זאת והיכן.`,
  count: {
    positions: { one: 'עמדה אחת', two: 'שתי עמדות', other: '# עמדות' },
    parties: { one: 'צד אחד', two: 'שני צדדים', other: '# צדדים' },
    issues: { one: 'סוגיה אחת', two: 'שתי סוגיות', other: '# סוגיות' },
  },
  nothing: 'לא נרשמה אף עמדה.',
  /** What the picture shows, all that is known; after it what is newest. */
  now: (positions: string, parties: string, issues: string) =>
    say`${positions} של ${parties} בעניין ${issues}.`,
  /** Where the picture is of a part of all: which. */
  drawn: (all: string, time: string) =>
    say`מתוך ${all} מצוירות כאן אלה שדווח עליהן בתקופה: ${time}, ומלפני כן האחרונה של כל צד בכל סוגיה.`,
  drawnAt: (day: string, positions: string, parties: string, issues: string) =>
    say`מתוכן, בדיווחים עד ${day}: ${positions} של ${parties} בעניין ${issues}.`,
  /** The title of a page of a time before the newest. */
  pageTitle: (time: string) => say`עמדות, ${time}`,
  newest: (party: string, issue: string, date: string) =>
    say`החדשה ביותר היא של ${party}, ${date}: ${issue}.`,
  /** The same at a day. */
  at: (day: string, positions: string, parties: string, issues: string) =>
    say`בדיווחים עד ${day}: ${positions} של ${parties} בעניין ${issues}.`,
  newestAt: (party: string, issue: string, date: string) =>
    say`החדשה ביותר הייתה של ${party}, ${date}: ${issue}.`,
  nothingAt: (day: string) => say`עד ${day} לא דווח על אף עמדה.`,
  sentences: (parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join(' '),
  /** Of those of which nobody can say since when they were known. */
  undatedIn: {
    one: 'אחת מופיעה בעמודים בלי תאריך; היא מושמטת כשנבחר יום.',
    two: 'שתיים מופיעות בעמודים בלי תאריך; הן מושמטות כשנבחר יום.',
    other: '# מופיעות בעמודים בלי תאריך; הן מושמטות כשנבחר יום.',
  },
  undatedOut: {
    one: 'עוד אחת מופיעה בעמודים בלי תאריך, ולכן לא ניתן לומר עד איזה יום נודעה: היא הושמטה.',
    two: 'עוד שתיים מופיעות בעמודים בלי תאריך, ולכן לא ניתן לומר עד איזה יום נודעו: הן הושמטו.',
    other: 'עוד # מופיעות בעמודים בלי תאריך, ולכן לא ניתן לומר עד איזה יום נודעו: הן הושמטו.',
  },
  /** What of the slider is set, before the day. */
  reportedBy: 'דווח עד',
  slider: 'יום הדיווח',
  lastReport: (date: string) => say`${date}, הדיווח האחרון`,
  earlier: 'לדיווח הקודם',
  later: 'לדיווח הבא',
  parties: (count: number) => say`צדדים: ${count}`,
  allParties: 'צדדים: כולם',
  noneFound: 'לא נמצא דיווח',
  noneBy: (day: string) => say`לא נמצא דיווח עד ${day}`,
  inAll: { one: 'אחת בסך הכול', two: 'שתיים בסך הכול', other: '# בסך הכול' },
  here: { one: 'אחת מצוירת כאן', two: 'שתיים מצוירות כאן', other: '# מצוירות כאן' },
  byThen: { one: 'אחת עד אז', two: 'שתיים עד אז', other: '# עד אז' },
  /** Before the steps of an open cell where there are more than are shown. */
  onlyLast: (shown: string) => say`${shown} האחרונות; ברשימה שלמטה מופיעות כולן.`,
  /** What a mark of a strip stands for. */
  step: (party: string, date: string) => say`${party}, ${date}`,
  stepsOf: (party: string, issue: string) => say`${party} בעניין ${issue}`,
  alone: 'סוגיות שרק צד אחד דיבר עליהן',
  gap: {
    title: (term: string) => say`במספרים: ${term}`,
    note: 'המספר האחרון של כל צד בנוסח שהגיש לבדו.',
    /** Which text gave it, and when. */
    text: (name: string, date: string) => say`בהצעה ${name}, ${date}`,
    said: (party: string, number: string) => say`${party} – ${number}`,
    drawing: (list: string) => say`על סולם אחד: ${list}`,
    apart: {
      one: 'שני הנוסחים הוגשו בהפרש של יום אחד.',
      two: 'שני הנוסחים הוגשו בהפרש של יומיים.',
      other: 'שני הנוסחים הוגשו בהפרש של # ימים.',
    },
    sameDay: 'שני הנוסחים הוגשו באותו יום.',
    more: {
      one: 'עוד מספר אחד שמסרו שניהם',
      two: 'עוד שני מספרים שמסרו שניהם',
      other: 'עוד # מספרים שמסרו שניהם',
    },
  },
  nav: 'לסוגיה בתמונה',
  list: 'כל העמדות לפי סדר הזמן',
  listNote: 'סוגיה אחר סוגיה, ללא תלות ביום שנבחר למעלה.',
  /** Of a list in parts: which is shown, and what there is for an issue of which nothing is in it. */
  listOf: (time: string) => say`סוגיה אחר סוגיה: אלה שדווח עליהן בתקופה ${time}.`,
  noneThen: 'בתקופה הזאת לא דווח על אף אחת.',
  found: (shown: string, all: string) => say`${shown} מתוך ${all}, מכל הזמנים.`,
  more: (count: string) => say`הצגת ${count} נוספות`,
  times: 'עמדות מזמנים אחרים',
  failed: 'לא ניתן לטעון את העמדות מזמנים אחרים.',
  inList: 'ברשימה',
  legend: {
    last: 'העמדה האחרונה שדווח עליה',
    earlier: 'עמדה קודמת',
    month: 'מתוארך לחודש',
    day: 'היום שנבחר',
  },
  onlyThose: 'רק אלה של',
  undated: 'ללא תאריך',
  events: 'אירועים שאינם לצד סבב',
  eventsNote:
    'מה שקרה מחוץ לשיחות מופיע בעמודי הסבבים הקרובים ביותר. האירועים האלה רחוקים מדי מכל סבב, או מתוארכים בקירוב רב מדי, מכדי להופיע לצד אחד מהם.',
  columns: [
    'סוגיה',
    'צד',
    'תאריך',
    'האחרונה שדווח עליה',
    'עמדה',
    'מי אומר זאת',
    'סוג הדיווח',
    'מזהה',
    'דווח עליה מיום',
    'מקורות',
  ],
  yes: 'כן',
  no: 'לא',
} as const;
