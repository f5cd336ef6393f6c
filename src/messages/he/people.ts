import { prefixed, say } from './bidi.ts';

/* The words of who was in the room: the list of people and the pages of each. Verbs agree with the people, many of them. */
export const peopleWords = {
  title: 'מי היה בחדר',
  description: (subject: string) =>
    say`כל מי שנזכרו בשמם בסבבים של ${subject}: מטעם מי הגיעו, באיזה תפקיד, בכמה סבבים ומתי.`,
  /** What the picture shows: people, the rounds that name them, all rounds, and those in most rounds. */
  summary: (people: string, named: string, all: string) =>
    say`${people} בין המשתתפים ${prefixed('ב', named)} מתוך ${all}`,
  summaryFor: (people: string, actor: string, named: string, all: string) =>
    say`${people} בין מי שהגיעו מטעם ${actor}, ${prefixed('ב', named)} מתוך ${all}`,
  people: { one: 'אדם אחד נזכר', two: 'שני אנשים נזכרו', other: '# אנשים נזכרו' },
  rounds: { one: 'סבב אחד', two: 'שני סבבים', other: '# סבבים' },
  most: (before: string, who: string) => say`${before}; לרוב: ${who}.`,
  times: (name: string, count: string) => say`${name} (${count})`,
  drawn: (count: string) =>
    say`מצוירים ${count} שנזכרו במספר הסבבים הגדול ביותר; כולם מופיעים ברשימה שלמטה.`,
  per: {
    month: 'סימן אחד מייצג את כל הסבבים של חודש באותו מעמד.',
    quarter: 'סימן אחד מייצג את כל הסבבים של שלושה חודשים באותו מעמד.',
    year: 'סימן אחד מייצג את כל הסבבים של שנה באותו מעמד.',
  },
  ring: 'השתתפות בתיווך',
  inDelegation: (side: string) => say`השתתפות במשלחת: ${side}`,
  noSide: 'השתתפות במשלחת שאינה של צד אחד',
  agreed: 'סבב שהסתיים בהסכמה',
  mediatorFor: (actor: string) => say`תיווך מטעם ${actor}`,
  delegationOf: (actor: string) => say`משלחת של ${actor}`,
  /** A mark in words: whose row, when, and which round, or how many. */
  mark: (who: string, when: string, title: string) => say`${who}: ${when}, ${title}`,
  /** A name of which only the start has room. */
  row: (name: string, count: string) => say`${name}, ${count}`,
  list: 'כל מי שנזכרו בשמם',
  listFor: (actor: string) => say`כל מי שהגיעו מטעם ${actor}`,
  columns: {
    name: 'שם',
    rounds: 'סבבים',
    time: 'ראשון ואחרון',
    round: 'סבב',
    from: 'יום ראשון',
    to: 'יום אחרון',
    venue: 'מקום',
    role: 'מעמד',
    office: 'תפקיד',
  },
  actor: 'מטעם מי',
  anybody: 'הכול',
  option: (name: string, count: string) => say`${name} (${count})`,
  sort: 'סדר',
  sorts: { rounds: 'לפי מספר הסבבים', name: 'לפי שם', last: 'האחרונים תחילה' },
  span: (from: string, to: string) => (from === to ? from : say`${from} עד ${to}`),
  never: 'לא נספר באף סבב',

  personDescription: (name: string, sentence: string) => say`${name}: ${sentence}`,
  alternates: (names: string) => say`כתיב נוסף: ${names}`,
  named: (rounds: string, all: string, span: string) =>
    say`השם נזכר ${prefixed('ב', rounds)} מתוך ${all}, ${span}`,
  neverNamed: (all: string) => say`השם אינו נזכר כשם של משתתף באף סבב (מתוך ${all}).`,
  mostIn: (before: string, places: string) => say`${before}; לרוב: ${places}.`,
  noPlace: {
    one: 'לגבי סבב אחד, אף מקור אינו מציין מקום.',
    two: 'לגבי שני סבבים, אף מקור אינו מציין מקום.',
    other: 'לגבי # סבבים, אף מקור אינו מציין מקום.',
  },
  announced: {
    one: 'אחד היה הודעה של צד אחד, שאינה פגישה.',
    two: 'שניים היו הודעות של צד אחד, שאינן פגישות.',
    other: '# היו הודעות של צד אחד, שאינן פגישות.',
  },
  severalPlaces: 'סבב שנערך בכמה מקומות מופיע בכל אחד מהם.',
  matrixOf: (name: string) => say`היכן ומתי: ${name}`,
  cards: {
    one: 'הצגת סבב אחד ככרטיס',
    two: 'הצגת שני סבבים ככרטיסים',
    other: 'הצגת # סבבים ככרטיסים',
  },
  atPlace: (place: string, rounds: string) => say`${place}: ${rounds}`,
  offices: 'תפקידים, כפי שנזכרו בסבבים',
  noOffice: 'לא נזכר תפקיד',
  where: 'היכן לרוב',
  with: 'עם מי לרוב',
  alone: 'לא נזכר שם נוסף באף אחד מן הסבבים האלה.',
  moreOthers: { one: 'עוד אחד', two: 'עוד שניים', other: 'עוד #' },
  attended: 'סבבים',
  others: 'עם ',
  noOthers: 'לא נזכר שם נוסף.',
  account: 'דיווח',
  accountOf: (name: string, title: string) => say`הדיווח שבו נזכר השם ${name}: ${title}`,
  planned: 'השתתפות צפויה בסבב מתוכנן',
  unsure: 'לא נספר',
  unsureNote: 'בסבבים האלה השם נזכר במשלחת שאף מקור אינו אומר אם הייתה שם.',
  sure: 'עד כמה הדבר ודאי',
  sureText: [
    'בכל סבב רשום, כפי שהדיווחים עליו מציינים, מי הגיעו מטעם המתווכים ובמשלחות; בעמוד הזה נספרות הרשימות האלה. אנשי משלחת נספרים אם מקור אומר שהמשלחת הייתה שם. אם אין מקור שאומר זאת, או שמקור אומר שלא הייתה, איש ממנה אינו נספר.',
    'מי ששמם לא נזכר ייתכן שבכל זאת היו שם. סבב יכול להיות הודעה, מסר או נסיעה בין הצדדים, ולכן לא בהכרח נפגשו כל מי שנזכרו בו.',
  ],
  accounted: (some: string, all: string) =>
    say`${prefixed('ב', some)} מתוך ${all} השם נזכר בדיווח: המילה ”דיווח” מובילה אליו, ולצידה מופיע סוגו. בשאר אין דיווח על הנוכחים שבו נזכר השם.`,
  allAccounted:
    'בכל אחד מן הסבבים האלה השם נזכר בדיווח: המילה ”דיווח” מובילה אליו, ולצידה מופיע סוגו.',
  data: 'הנתונים של העמוד הזה (JSON)',
} as const;
