import type { SourceKind } from '../../model/types.ts';
import { isolated, prefixed, say } from './bidi.ts';
import { datedBy } from './dates.ts';
import { list, months } from './language.ts';
import { site } from './site.ts';

/*
 * What citations say, in Hebrew. Apart from the catalogue, because only a reader who cites loads it.
 */

const untitled: Record<SourceKind, string> = {
  news: '[ידיעה חדשותית]',
  'official-statement': '[הודעה רשמית]',
  'un-document': '[מסמך של האו״ם]',
  'agreement-text': '[נוסח של הסכם]',
  reference: '[ערך בספר עיון]',
  analysis: '[ניתוח]',
};

/** A name in quotation marks, which are of one form on both sides. */
const quoted = (name: string) => `”${isolated(name)}”`;

export const citing = {
  site: site.name,
  untitled,
  // These stand in files of reference managers, too, where no sign of direction belongs.
  via: (name: string) => `נצפה דרך ${name}`,
  claim: (id: string) => `דיווח ${id}`,

  /* The sentence. No verb that would have to agree with its speaker. */
  told: (outlet: string) => `בדברים ${prefixed('ל', outlet)}`,
  said: 'לדברי',
  says: 'לפי',
  say: 'לפי',
  reported: 'לפי',
  asReportedBy: (relay: string) => `, כפי שהובא ${prefixed('ב', relay)},`,
  accordingTo: (relay: string) => say`, לפי ${relay},`,
  accordingToSpeaker: (speaker: string) => say`לפי ${speaker}`,
  inBrackets: (who: string) => say`(${who}.)`,
  on: (proposal: string) => say`בעניין ${proposal}`,
  onProposalAt: (proposal: string, date: string) =>
    date ? say`בעניין ${proposal}, נכון ${datedBy('ל', date)}` : say`בעניין ${proposal}`,
  onRound: (when: string) => say`בעניין סבב התיווך: ${when}`,
  onPlanned: (when: string) => say`בעניין סבב התיווך המתוכנן: ${when}`,
  plannedFor: (when: string) => `מתוכנן ${datedBy('ל', when)}`,
  onAnswer: (party: string, proposal: string, when: string) =>
    say`בעניין תשובה של ${party}${when} להצעה ${proposal}`,
  /** " ב־28 בינואר 2024", " בינואר 2024", " בסביבות 28 בינואר 2024" */
  when: (date: string) => ` ${datedBy('ב', date)}`,
  /** What it is about, the text whole, and who said it; several sentences are not torn apart. */
  plain: (about: string, text: string, who: string) => {
    const before = about ? say`${about}: ` : '';
    const several = /[.?!]["”’)]? \S/.test(text);
    return several || !/[^.]\.$/.test(text)
      ? `${before}${isolated(text)} (לפי ${isolated(who)}.)`
      : `${before}${isolated(text.slice(0, -1))}, כך לפי ${isolated(who)}.`;
  },
  record: (what: string, sources: string) => say`${what} ${sources}.`,
  roundRecord: (title: string, when: string, where: string) =>
    `הרישום ${prefixed('ב', site.name)} של סבב התיווך ${quoted(title)} (${
      where ? say`${when}, ${where}` : isolated(when)
    })`,
  proposalRecord: (name: string, date: string, by: string) =>
    `הרישום ${prefixed('ב', site.name)} של ההצעה ${quoted(name)} (${
      by ? say`${date}, הוגשה בידי ${by}` : isolated(date)
    })`,
  changesRecord: (before: string, after: string) =>
    `הפירוט ${prefixed('ב', site.name)} של מה שהשתנה בין ${quoted(before)} ובין ${quoted(after)}`,
  pictureRecord: (title: string, sentence: string) => say`${title}: ${sentence}`,
  comparisonRecord: (names: readonly string[]) =>
    `הרישום ${prefixed('ב', site.name)} של ההשוואה בין ${list(names.map(quoted))}`,
  /** Agrees with the record, which is masculine whatever it is of. */
  restingOn: (count: string, publishers: string) =>
    publishers ? say`מבוסס על ${count}, מאת ${publishers}` : say`מבוסס על ${count}`,
  others: 'אחרים',
  /** In the brackets behind a sentence of which the page has no translation, or one that nobody has read. */
  unsure: { draft: 'תורגם בידי מכונה, לא נבדק', original: 'הטקסט לא תורגם' },
  /** A sentence with where it can be read, before its stop: "… 40 ימים (Reuters, 27 בפברואר 2024)." */
  credited: (sentence: string, credit: string) =>
    /[^.]\.$/.test(sentence)
      ? `${sentence.slice(0, -1)} (${isolated(credit)}).`
      : `${sentence} (${isolated(credit)}.)`,
  undated: 'ללא תאריך',

  /* References. */
  noDate: 'ללא תאריך',
  dataSet: 'מאגר נתונים',
  seen: (note: string) => note,
  versionOf: (version: string) => `גרסה ${version}`,
  in: 'בתוך',
  accessed: (date: string) => say`אוחזר ${prefixed('ב', date)}`,
  retrieved: (date: string, url: string) => say`אוחזר ${prefixed('ב', date)} מן הכתובת ${url}`,
  /** In a note, and in a bibliography: "28 בינואר 2024", "ינואר 2024" or "2024". */
  date: (year: number, month?: number, day?: number) => {
    if (!month) return String(year);
    const name = months[month - 1] ?? '';
    return day ? `${day} ב${name} ${year}` : `${name} ${year}`;
  },
  /** In a reference list: "2024, 28 בינואר", "2024, ינואר" or "2024". */
  yearFirst: (year: number, month?: number, day?: number) => {
    if (!month) return String(year);
    const name = months[month - 1] ?? '';
    return day ? `${year}, ${day} ב${name}` : `${year}, ${name}`;
  },
  /** Our description of a page, which Hebrew writes alike everywhere. */
  withinNote: (text: string) => text,
  moreSources: { one: 'ועוד מקור אחד', two: 'ועוד שני מקורות', other: 'ועוד # מקורות' },
  recordedIn: (reference: string, more: boolean) =>
    more ? say`כולם רשומים ב: ${reference}` : say`רשום ב: ${reference}`,
};
