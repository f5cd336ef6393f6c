import type { Bin } from '../../model/charts/lanes.ts';
import type { LanesBy } from '../../model/timeline-rows.ts';
import { leftToRight, say } from './bidi.ts';

/* The words of the timeline. */
export const timelineWords = {
  title: 'ציר הזמן',
  description: (subject: string) =>
    say`כל הסבבים של ${subject} על ציר זמן אחד, לפי מקום, מתווך או מתכונת, עם ההצעות ועם מה שקרה בינתיים.`,
  /** What is drawn. */
  drawing: 'סבבים לאורך הזמן',
  by: 'שורות',
  lanes: { venue: 'לפי מקום', mediator: 'לפי מתווך', format: 'לפי מתכונת' } satisfies Record<
    LanesBy,
    string
  >,
  others: { venue: 'במקומות אחרים', mediator: 'אחרים', format: 'אחרות' } satisfies Record<
    LanesBy,
    string
  >,
  none: {
    venue: 'לא דווח היכן',
    mediator: 'לא דווח על מתווך',
    format: 'לא דווח באיזו מתכונת',
  } satisfies Record<LanesBy, string>,
  /** The title of a page of a time before the newest. */
  pageTitle: (time: string) => say`ציר הזמן, ${time}`,
  /** Where the picture is of a part of all rounds: which. */
  drawn: (all: string, time: string) => say`מתוך ${all} מצוירים כאן אלה של התקופה: ${time}.`,
  noneThen: (all: string, time: string) => say`מתוך ${all} לא נערך אף אחד בתקופה: ${time}.`,
  /** The drawing of all time, the way to the list of its parts, and that list. */
  wholeTime: 'כל הזמן',
  before: (time: string) => say`לפני כן: ${time}`,
  after: (time: string) => say`אחרי כן: ${time}`,
  allTimes: 'חלקים של ציר הזמן',
  rounds: { one: 'סבב אחד', two: 'שני סבבים', other: '# סבבים' },
  proposals: 'הצעות',
  proposalCount: { one: 'הצעה אחת', two: 'שתי הצעות', other: '# הצעות' },
  events: 'אירועים',
  eventCount: { one: 'אירוע אחד', two: 'שני אירועים', other: '# אירועים' },
  nothing: 'לא דווח על אף סבב.',
  /** The sentence above the picture. */
  sentence: (rounds: string, from: string, to: string, parts: string) =>
    say`${rounds}, ${from} עד ${to}: ${parts}.`,
  onDay: (rounds: string, day: string, parts: string) => say`${rounds}, ${day}: ${parts}.`,
  part: {
    venue: (count: string, name: string) => say`${name} – ${count}`,
    mediator: (count: string, name: string) => say`${name} – ${count}`,
    format: (count: string, name: string) => say`${name} – ${count}`,
  } satisfies Record<LanesBy, (count: string, name: string) => string>,
  otherPart: {
    venue: (count: string) => say`במקומות אחרים – ${count}`,
    mediator: (count: string) => say`מתווכים אחרים – ${count}`,
    format: (count: string) => say`מתכונות אחרות – ${count}`,
  } satisfies Record<LanesBy, (count: string) => string>,
  nonePart: {
    venue: (count: string) => say`בלי מקום מדווח – ${count}`,
    mediator: (count: string) => say`בלי מתווך מדווח – ${count}`,
    format: (count: string) => say`בלי מתכונת מדווחת – ${count}`,
  } satisfies Record<LanesBy, (count: string) => string>,
  planned: {
    one: 'עוד סבב אחד מתוכנן.',
    two: 'עוד שני סבבים מתוכננים.',
    other: 'עוד # סבבים מתוכננים.',
  },
  agreed: {
    one: 'סבב אחד הסתיים בהסכמה.',
    two: 'שני סבבים הסתיימו בהסכמה.',
    other: '# סבבים הסתיימו בהסכמה.',
  },
  overlap: {
    venue: 'סבב בכמה מקומות מופיע בשורה של כל אחד מהם.',
    mediator: 'סבב עם כמה מתווכים מופיע בשורה של כל אחד מהם.',
    format: '',
  } satisfies Record<LanesBy, string>,
  bins: {
    week: 'כשרבים סמוכים זה לזה, אלה של שבוע הם סימן אחד עם מספרם.',
    month: 'כשרבים סמוכים זה לזה, אלה של חודש הם סימן אחד עם מספרם.',
    quarter: 'כשרבים סמוכים זה לזה, אלה של שלושה חודשים הם סימן אחד עם מספרם.',
    year: 'כשרבים סמוכים זה לזה, אלה של שנה הם סימן אחד עם מספרם.',
  } satisfies Record<Bin, string>,
  /** The name of a mark that stands for several. */
  several: (count: string, days: string, row: string) =>
    say`${count}, ${days}, ${row}: פתיחת הרשימה של אותו זמן`,
  mediated: (names: string) => say`בתיווך ${names}`,
  eventName: (day: string, text: string) => say`${day}: ${text}`,
  eventSources: 'המקורות של האירוע הזה',
  proposalName: (name: string, day: string, tabled: string) => say`${name}, ${day}, ${tabled}`,
  zoom: 'קנה מידה',
  times: (factor: string) => leftToRight(`${factor}×`),
  whole: 'הכול',
  widen: 'הגדלה',
  narrow: 'הקטנה',
  widenMark: '+',
  narrowMark: '−',
  keys: 'בציור: + ו־− מגדילים ומקטינים, 0 מציג הכול, Ctrl או ⌘ עם הגלגלת מגדילים במקום המצביע.',
  chapters: 'פרקים',
  overview: 'החלק המוצג',
  inView: (from: string, to: string) => say`${from} עד ${to}`,
  length: 'משך הסבב',
  approximate: 'תאריכים בקירוב',
  event: 'אירוע',
  many: 'כמה, עם מספרם',
  columns: {
    kind: 'סוג',
    start: 'מתאריך',
    end: 'עד תאריך',
    precision: 'תאריכים',
    name: 'שם',
    place: 'מקום',
    format: 'מתכונת',
    mediators: 'מתווכים',
    outcome: 'תוצאה',
    proposals: 'הצעות',
    id: 'מזהה',
  },
  kinds: { round: 'סבב', event: 'אירוע' },
  precisions: { day: 'מדויק ליום', approximate: 'בקירוב', month: 'מדויק לחודש' },
} as const;
