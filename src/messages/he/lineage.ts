import { say } from './bidi.ts';

export const lineage = {
  title: 'מה נבנה על מה',
  near: 'שני צעדים אחורה ושני צעדים קדימה',
  nearCount: { one: 'הצעה אחת', two: 'שתי הצעות', other: '# הצעות' },
  reported: 'הקשר דווח',
  inferred: 'הקשר הוסק בידינו',
  here: 'ההצעה הזאת',
  buildsOn: (list: string) => say`, מבוססת על ${list}`,
  parent: (name: string, basis: string) => say`${name} (${basis})`,
  list: 'חזרה לרשימה',
} as const;
