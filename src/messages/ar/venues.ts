import { morePlanned } from './counts.ts';
import { leftToRight, own } from './isolate.ts';

/* The words of the pages of places. */

/** Rounds after a preposition: what was counted stands alone elsewhere. */
const oblique = (rounds: string) => rounds.replace('جولتان', 'جولتين');

export const venueWords = {
  title: 'الأماكن',
  description: (subject: string) =>
    `أين عُقدت الجولات، وكم مرة في كل مكان، وفي أي سنوات. ${own(subject)}.`,
  rounds: {
    zero: '# جولة',
    one: 'جولة واحدة',
    two: 'جولتان',
    few: '# جولات',
    many: '# جولة',
    other: '# جولة',
  },
  /** After "في". */
  places: {
    zero: '# مكان',
    one: 'مكان واحد',
    two: 'مكانين',
    few: '# أماكن',
    many: '# مكاناً',
    other: '# مكان',
  },
  /** How many rounds there are, and at how many places those were held of which one is known. */
  held: (rounds: string, placed: string, places: string) =>
    `${rounds}، منها ${placed} عُرف مكان انعقادها، في ${places}`,
  nothingHeld: 'لا يُعرف مكان انعقاد أي جولة.',
  /** The places with the most rounds, each with their number. */
  most: (places: string) => `وأكثرها في ${own(places)}`,
  /** How many rounds have no known place, and how many have more than one. */
  nowhereCount: {
    zero: 'لكل جولة مكان يذكره مصدر.',
    one: 'جولة واحدة لا مصدر يذكر مكانها.',
    two: 'جولتان لا مصدر يذكر مكانهما.',
    few: '# جولات لا مصدر يذكر مكانها.',
    many: '# جولة لا مصدر يذكر مكانها.',
    other: '# جولة لا مصدر يذكر مكانها.',
  },
  severalCount: {
    zero: 'لا جولة عُقدت في أماكن عدة.',
    one: 'جولة واحدة عُقدت في أماكن عدة، وتُحسب في كل منها.',
    two: 'جولتان عُقدتا في أماكن عدة، وتُحسبان في كل منها.',
    few: '# جولات عُقدت في أماكن عدة، وتُحسب في كل منها.',
    many: '# جولة عُقدت في أماكن عدة، وتُحسب في كل منها.',
    other: '# جولة عُقدت في أماكن عدة، وتُحسب في كل منها.',
  },
  planned: morePlanned,
  map: 'خريطة الأماكن',
  /** What a place is told as: its rounds, from when to when. */
  told: (place: string, rounds: string, when: string) => `${own(place)}: ${rounds}، ${own(when)}`,
  when: (first: string, last: string) =>
    first === last ? first : `الأولى ${first}، والأخيرة ${last}`,
  area: 'مكان: كلما كبرت مساحته زادت الجولات',
  aside: 'أُزيح إلى جانب مكانه لضيق المساحة',
  countryOnly: 'لا تُعرف إلا الدولة',
  unmapped: 'ليست على الخريطة',
  nowhere: 'لا مكان مذكوراً',
  /** The same before a row of bars, where little has room. */
  nowhereShort: 'غير مذكور',
  nowhereLink: 'عرض هذه الجولات',
  byYear: 'بحسب السنة',
  byYearSentence: (places: string, rounds: string, year: string) =>
    `الجولات بحسب السنة التي بدأت فيها. أكثرها في سنة واحدة: ${rounds} في ${own(places)}، ${year}.`,
  topOnly: (count: string) => `الأماكن الأكثر جولات (${count})؛ وكل الأماكن في الجدول.`,
  /** Of one bar: place, years and rounds. */
  bar: (place: string, years: string, rounds: string) => `${own(place)}، ${own(years)}: ${rounds}`,
  all: 'الكل',
  years: (from: string, to: string) => (from === to ? from : leftToRight(`${from}–${to}`)),
  list: 'كل الأماكن',
  columns: {
    place: 'المكان',
    country: 'الدولة',
    rounds: 'الجولات',
    first: 'الأولى',
    last: 'الأخيرة',
    round: 'الجولة',
    outcome: 'النتيجة',
  },
  openPlace: (place: string) => `كل الجولات في ${own(place)}`,
  /** The page of one place. */
  one: {
    title: (place: string) => `الجولات في ${own(place)}`,
    description: (place: string, rounds: string, subject: string) =>
      `${own(place)}: ${rounds}، مع ما طُرح وكيف انتهت كل منها ومن توسط. ${own(subject)}.`,
    sentence: (here: string, all: string, first: string, last: string) =>
      first === last
        ? `${here} من ${oblique(all)}: ${first}.`
        : `${here} من ${oblique(all)}، الأولى ${first}، والأخيرة ${last}.`,
    noneYet: (all: string) => `لم يُعقد هنا شيء من ${oblique(all)}.`,
    planned: 'الجولات المقررة',
    endings: (list: string) => `كيف انتهت: ${own(list)}.`,
    ending: (rounds: string, outcome: string) => `${outcome} (${rounds})`,
    byYear: 'بحسب السنة',
    mediators: 'من توسط هنا',
    noMediators: 'لا وسيط مذكوراً لهذه الجولات.',
    where: 'الموقع',
    locator: (place: string) => `خريطة ${own(place)} والأماكن المحيطة`,
    countryOnly: 'لا تُعرف إلا الدولة، فلا خريطة.',
    unmapped: 'لا إحداثيات لهذا المكان في البيانات، فلا خريطة.',
    rounds: 'الجولات بترتيب زمني',
    /** Of many rounds, which have several pages: those of a year on this page, what it shows, and its title. */
    ofYear: (here: string, rounds: string) => `في هذه الصفحة ${here}، والمجموع ${rounds}`,
    page: (shown: string, all: string, time: string) =>
      `تدرج هذه الصفحة ${shown} من ${oblique(all)}، وهي التي بدأت في ${time}؛ أما الرسم والأرقام فتشملها كلها.`,
    pageTitle: (title: string, time: string) => `${own(title)}، ${time}`,
    times: 'جولات من فترات أخرى',
    tabled: 'ما طُرح:',
    others: 'عُقدت أيضاً في:',
    back: 'كل الأماكن',
  },
} as const;
