import { nounDate } from './elision.ts';

export const difference = {
  base: 'Référence',
  pin: 'Prendre comme référence',
  unpin: 'Ne plus prendre comme référence',
  same: 'identique à la référence',
  before: (text: string) => `référence\u00a0: ${text}`,
  unlike: (text: string) => `en d’autres termes. Dans la référence\u00a0: ${text}`,
  moved: (from: string, to: string) => `${to}, contre ${from} dans la référence`,
  /** Where either side has an "or" or a "to" of its own. */
  apart: (from: string, to: string) => `ici ${to}\u202f; dans la référence ${from}`,
  /** Beside one headline, what other accounts say here and in the baseline. */
  others: (here: string, there: string) =>
    `même chiffre principal. Autres versions ici\u00a0: ${here}\u202f; dans la référence\u00a0: ${there}`,
  none: 'aucune',
  change: (moved: string, by: string) => `${moved} (${by})`,
  by: (number: string, up: boolean) => `${up ? '+' : '−'}${number}`,
  added: 'absent de la référence',
  denies: 'ne figure pas dans la référence, selon un compte rendu',
  dropped: 'présent dans la référence, non mentionné ici',
  denied: 'présent dans la référence\u202f; ne figure pas ici, selon un compte rendu',
  plus: (list: string) => `en plus\u00a0: ${list}`,
  minus: (list: string) => `en moins\u00a0: ${list}`,
  hidden: {
    one: '# ligne où les colonnes disent la même chose est masquée.',
    many: '# de lignes où les colonnes disent la même chose sont masquées.',
    other: '# lignes où les colonnes disent la même chose sont masquées.',
  },
  showAll: 'Afficher toutes les lignes',
  /** From the date of the column before. */
  sinceBefore: (days: string, when: string) => `${days} après ${nounDate(when)}`,
  sameDay: 'le même jour',
  beforeIt: (days: string, when: string) => `${days} avant ${nounDate(when)}`,
} as const;
