import { prefixed, say } from './bidi.ts';

/* The words of the pages of places. */
export const venueWords = {
  title: 'מקומות',
  description: (subject: string) =>
    say`היכן נערכו הסבבים של ${subject}, כמה פעמים בכל מקום ובאילו שנים.`,
  rounds: { one: 'סבב אחד', two: 'שני סבבים', other: '# סבבים' },
  places: { one: 'מקום אחד', two: 'שני מקומות', other: '# מקומות' },
  /** How many rounds there are, and at how many places those were held of which one is known. */
  held: (rounds: string, placed: string, places: string) =>
    say`מתוך ${rounds} ידוע מקומם של ${placed}, ${prefixed('ב', places)}`,
  nothingHeld: 'מקומו של אף סבב אינו ידוע.',
  /** The places with the most rounds: "Portsea (51)". */
  most: (places: string) => say`לרוב: ${places}`,
  /** How many rounds have no known place, and how many have more than one. */
  nowhereCount: {
    one: 'לגבי סבב אחד, אף מקור אינו מציין מקום.',
    two: 'לגבי שני סבבים, אף מקור אינו מציין מקום.',
    other: 'לגבי # סבבים, אף מקור אינו מציין מקום.',
  },
  severalCount: {
    one: 'סבב אחד נערך בכמה מקומות, ונספר בכל אחד מהם.',
    two: 'שני סבבים נערכו בכמה מקומות, ונספרים בכל אחד מהם.',
    other: '# סבבים נערכו בכמה מקומות, ונספרים בכל אחד מהם.',
  },
  planned: {
    one: 'עוד סבב אחד מתוכנן.',
    two: 'עוד שני סבבים מתוכננים.',
    other: 'עוד # סבבים מתוכננים.',
  },
  map: 'מפת המקומות',
  /** What a place is told as: its rounds, from when to when. */
  told: (place: string, rounds: string, when: string) => say`${place}: ${rounds}, ${when}`,
  when: (first: string, last: string) =>
    first === last ? first : say`הראשון ${first}, האחרון ${last}`,
  area: 'מקום: ככל ששטח הסימן גדול יותר, נערכו בו יותר סבבים',
  aside: 'הוזז לצד מקומו מחוסר מקום',
  countryOnly: 'ידועה המדינה בלבד',
  unmapped: 'לא על המפה',
  nowhere: 'לא דווח היכן',
  /** The same before a row of bars, where little has room. */
  nowhereShort: 'לא דווח',
  nowhereLink: 'הצגת הסבבים האלה',
  byYear: 'לפי שנה',
  byYearSentence: (places: string, rounds: string, year: string) =>
    say`סבבים לפי השנה שבה התחילו. המספר הגדול ביותר בשנה: ${rounds}, ${places}, ${year}.`,
  topOnly: (count: string) =>
    say`${count} המקומות שבהם מספר הסבבים הוא הגדול ביותר; כל המקומות מופיעים בטבלה.`,
  /** Of one bar: "Portsea, 2024: 20 סבבים". */
  bar: (place: string, years: string, rounds: string) => say`${place}, ${years}: ${rounds}`,
  all: 'הכול',
  years: (from: string, to: string) => (from === to ? from : say`${from} עד ${to}`),
  list: 'כל המקומות',
  columns: {
    place: 'מקום',
    country: 'מדינה',
    rounds: 'סבבים',
    first: 'ראשון',
    last: 'אחרון',
    round: 'סבב',
    outcome: 'תוצאה',
  },
  openPlace: (place: string) => say`כל הסבבים: ${place}`,
  /** The page of one place. */
  one: {
    title: (place: string) => say`סבבים: ${place}`,
    description: (place: string, rounds: string, subject: string) =>
      say`${place}: ${rounds} של ${subject}, עם מה שהוגש, איך הסתיים כל אחד ומי תיווך.`,
    sentence: (here: string, all: string, first: string, last: string) =>
      first === last
        ? say`${here} מתוך ${all}: ${first}.`
        : say`${here} מתוך ${all}; הראשון ${first}, האחרון ${last}.`,
    noneYet: (all: string) => say`מתוך ${all} לא נערך כאן אף אחד.`,
    planned: 'מתוכננים',
    endings: (list: string) => say`איך הסתיימו: ${list}.`,
    ending: (rounds: string, outcome: string) => say`${outcome} – ${rounds}`,
    byYear: 'לפי שנה',
    mediators: 'מי תיווך כאן',
    noMediators: 'לא דווח על מתווך בסבבים האלה.',
    where: 'היכן זה נמצא',
    locator: (place: string) => say`מפה של ${place} והמקומות שסביב`,
    countryOnly: 'ידועה המדינה בלבד, ולכן אין מפה.',
    unmapped: 'בנתונים אין קואורדינטות של המקום הזה, ולכן אין מפה.',
    rounds: 'סבבים לפי סדר הזמן',
    /** Of many rounds, which have several pages: those of a year on this page, what it shows, and its title. */
    ofYear: (here: string, rounds: string) => say`${here} מתוך ${rounds} מופיעים בעמוד הזה`,
    page: (shown: string, all: string, time: string) =>
      say`בעמוד הזה מופיעים ${shown} מתוך ${all}, אלה שהתחילו בתקופה: ${time}; התמונה והמספרים הם של כולם.`,
    pageTitle: (title: string, time: string) => say`${title}, ${time}`,
    times: 'סבבים מזמנים אחרים',
    tabled: 'הוגש:',
    others: 'נערך גם ב:',
    back: 'כל המקומות',
  },
} as const;
