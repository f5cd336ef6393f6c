import { prefixed, say } from './bidi.ts';
import { several } from './counting.ts';
import { number } from './language.ts';

/*
 * The words of the two pictures of the page of all proposals: who answered what and when, and who built on what.
 * They stand apart from the catalogue, as those of all pictures do.
 */

/** By nouns, since a verb would have to agree with the name of the party. */
const part = ({ name, accepted, rejected }: { name: string; accepted: number; rejected: number }) =>
  say`${name} – הסכמה ${prefixed('ל', number(accepted))}, דחייה של ${number(rejected)}`;

const proposals = { one: 'הצעה אחת', two: 'שתי הצעות', other: '# הצעות' };
const families = { one: 'משפחה אחת', two: 'שתי משפחות', other: '# משפחות' };

export const answersWords = {
  title: 'מי הסכים, מי דחה ומתי',
  /** What the last answers are, party by party, without a stop; `both` counts what all of them accepted. */
  sentence: (
    all: number,
    parties: readonly { name: string; accepted: number; rejected: number }[],
    both: number | null,
  ) =>
    `${several(all, proposals)}, לפי התשובה האחרונה של כל צד: ${parties.map(part).join('; ')}${
      both === null
        ? ''
        : `; הסכמה של ${parties.length === 2 ? 'שני הצדדים' : 'כל הצדדים'}: ${number(both)}`
    }`,
  /** Each mark is an answer at its day. */
  lede: 'כל סימן הוא תשובה, ביום שבו ניתנה',
  narrow: 'תשובות קודמות מצוירות בחלון רחב.',
  left: {
    one: 'לתשובה אחת לא היה מקום לצד אחרות מאותם ימים; היא מופיעה ברשימה',
    two: 'לשתי תשובות לא היה מקום לצד אחרות מאותם ימים; הן מופיעות ברשימה',
    other: 'ל־# תשובות לא היה מקום לצד אחרות מאותם ימים; הן מופיעות ברשימה',
  },
  others: 'אחרים',
  earlier: 'קטן יותר: תשובה קודמת של אותו צד',
  tie: 'הדיווחים על תשובה אחת נבדלים',
  lanes: {
    accepted: 'הסכמה',
    studying: 'בבחינה',
    countered: 'הצעה נגדית',
    rejected: 'דחייה',
  },
  undated: 'לא דווח באיזה יום',
  course: (party: string) => say`תשובות לפי סדר הזמן: ${party}`,
  account: 'לקריאת הדיווח',
  moreAccounts: {
    one: 'עוד דיווח אחד עליה',
    two: 'עוד שני דיווחים עליה',
    other: 'עוד # דיווחים עליה',
  },
  otherwise: (list: string) => say`דיווחים אחרים מאותו זמן: ${list}`,
  answerOf: (party: string) => say`תשובה של ${party}`,
  last: 'תשובה אחרונה',
  ever: 'תשובה בזמן כלשהו',
  everRejected: 'נדחתה בזמן כלשהו',
  columns: {
    date: 'תאריך',
    party: 'צד',
    answer: 'תשובה',
    last: 'תשובה אחרונה',
    proposal: 'הצעה',
    tabled: 'מועד ההגשה',
    account: 'דיווח',
    who: 'לפי',
    id: 'מזהה הדיווח',
  },
  yes: 'כן',
  no: 'לא',
  lineage: {
    drawing: 'מה נבנה על מה, לאורך הזמן',
    /** How many texts, families and texts apart; without a stop. */
    sentence: (counts: {
      all: number;
      agreed: number;
      families: number;
      largest: number;
      apart: number;
    }) =>
      `${several(counts.all, proposals)}: ${
        counts.families === 0
          ? 'אף אחת אינה מבוססת על אחרת'
          : `${number(counts.all - counts.apart)} מבוססות זו על זו, ${prefixed(
              'ב',
              several(counts.families, families),
            )}, בגדולה ${number(counts.largest)}; עומדות לבדן: ${number(counts.apart)}`
      }${counts.agreed === 0 ? '' : `. הוגשו בסבבים שהסתיימו בהסכמה: ${number(counts.agreed)}`}`,
    apart: 'ללא קשר',
    rejected: 'חלול: נדחתה בתשובה אחרונה של אחד הצדדים',
    left: {
      one: 'להצעה אחת לא נמצא מקום; היא מופיעה ברשימה',
      two: 'לשתי הצעות לא נמצא מקום; הן מופיעות ברשימה',
      other: 'ל־# הצעות לא נמצא מקום; הן מופיעות ברשימה',
    },
    agreed: 'סבב שהסתיים בהסכמה',
    list: 'כולן לפי סדר הזמן, ועל מה מבוססת כל אחת',
    buildsOn: (list: string) => say`מבוססת על ${list}`,
    noAnswer: 'לא דווח על תשובה',
    columns: {
      date: 'תאריך',
      name: 'הצעה',
      by: 'הוגשה בידי',
      agreed: 'הוגשה בסבב שהסתיים בהסכמה',
      answers: 'תשובות אחרונות',
      from: 'מבוססת על',
      basis: 'יסוד הקשר',
      id: 'מזהה',
    },
  },
} as const;
