import { beginsInDigits, prefixed, say } from './bidi.ts';

/*
 * The words of preview pictures, their tags and the descriptions for machines. They stand apart from
 * the catalogue because only the build needs them.
 */
export const previewWords = {
  tagline: 'מעקב אחר משא ומתן',
  kinds: {
    round: 'סבב',
    proposal: 'הצעה',
    changes: 'מה השתנה',
    issue: 'סוגיה',
    timeline: '',
    site: '',
  },
  figureFrom: (list: string) => say`מאת ${list}`,
  accountFrom: (list: string) => say`דיווח מאת ${list}`,
  accountsFrom: (list: string) => say`דיווחים מאת ${list}`,
  more: { one: 'עוד אחד', two: 'עוד שניים', other: 'עוד #' },
  version: (version: string, date: string) => say`מאגר הנתונים, גרסה ${version} מיום ${date}`,
  tabled: (name: string, by: string) => say`${name}, ${by}`,
  before: (date: string) => say`לפני, ${date}`,
  after: (date: string) => say`אחרי, ${date}`,
  moved: (before: string, now: string) =>
    beginsInDigits(before) && beginsInDigits(now)
      ? `${prefixed('מ', before)} ${prefixed('ל', now)}`
      : say`קודם ${before}, עכשיו ${now}`,
  sides: (before: string, after: string) => say`לפני ${before}, אחרי ${after}`,
  headlines: 'כל נתון הוא הנפוץ ביותר בדיווחים.',
  changes: (count: number, what: string) => say`${what}: ${count}`,
  fact: (label: string, figure: string) => say`${label}: ${figure}`,
  evidence: (fact: string, evidence: string) => say`${fact} (${evidence})`,
  held: { rounds: 'סבבים', proposals: 'הצעות', sources: 'מקורות' },
  from: (first: string, last: string) => say`${first} עד ${last}`,
  alt: (title: string, facts: string, foot: string) => say`כרטיס ”${title}”. ${facts} ${foot}`,
  claims: 'הדיווחים של העמוד הזה, לתוכנות (JSON-LD)',
};
