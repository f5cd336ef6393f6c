import { MOST_COLUMNS } from '../../model/most-columns.ts';
import { say } from './bidi.ts';

export const tray = {
  add: 'להשוואה',
  compareRound: 'להשוואת הסבב',
  label: 'השוואה',
  count: (count: number) => say`בהשוואה: ${count} מתוך ${MOST_COLUMNS}`,
  /** Heard after the count: the bar itself is the last thing of a page. */
  where: '”השוואה”, בניווט הראשי, מוביל לשם.',
  empty: 'דבר לא נאסף להשוואה',
  compare: 'השוואה',
  one: 'יש להוסיף עוד אחד כדי להשוות',
  remove: (name: string) => say`הסרה מן ההשוואה: ${name}`,
  clear: 'ריקון',
  unknown: (ids: string) => say`אינם במאגר הנתונים הזה, ולכן הוצאו מן ההשוואה שלך: ${ids}.`,
  full: 'השוואה כוללת חמש עמודות לכל היותר. יש להסיר אחת תחילה.',
  notKept: 'המכשיר הזה אינו מאפשר לעמוד לשמור את ההשוואה. היא תישאר עד היציאה מן האתר.',
} as const;
