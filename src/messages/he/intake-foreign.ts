/** Without the signs that isolate a figure in a sentence: a text of the data has none. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/* The shapes in which others keep such data: what they are called, and what is written into records made of them. */
export const foreign = {
  forms: {
    timeline: 'גיליון של TimelineJS',
    tracker: 'טבלת מעקב אחר שיחות',
    pax: 'PA-X, מאגר של הסכמי שלום',
    ucdp: 'מאגר הסכמי השלום של UCDP',
    acled: 'קטע מן המאגר ACLED',
    gdelt: 'קטע מן המאגר GDELT',
    positions: 'טבלה עם עמודה לכל צד',
  },
  lastMeeting: (conflict: string) => `${plain(conflict)}: הפגישה האחרונה`,
  nextMeeting: (conflict: string) => `${plain(conflict)}: הפגישה הבאה`,
  nextOn: (day: string) => `מועד הפגישה הבאה, לפי התכנון: ${plain(day)}.`,
  /** Of a text that a database codes, in a term of this issue. */
  statusIssue: 'מעמד הנוסח',
  coded: (value: string) => `מקודד שם כך: ${plain(value)}.`,
  codedIn: (issue: string) => `מקודד שם כחלק מן הנוסח: ${plain(issue)}.`,
  notCodedIn: (issue: string) => `מקודד שם כמי שאינו חלק מן הנוסח: ${plain(issue)}.`,
  codedByMachine: (actors: string, code: string) =>
    `קודד בידי מכונה: ${plain(actors)}, אירוע ${plain(code)}.`,
  /** Issues of UCDP, by the columns that say whether a text has them. */
  ucdp: {
    cease: 'הפסקת אש',
    withd: 'נסיגת כוחות זרים',
    pris: 'שחרור אסירים',
    return: 'שיבת פליטים',
  },
} as const;
