import { MOST_COLUMNS } from '../../model/most-columns.ts';

export const tray = {
  add: 'Comparer',
  compareRound: 'Comparer le cycle',
  label: 'Comparaison',
  count: (count: number) => `Comparaison\u00a0: ${count} sur ${MOST_COLUMNS}`,
  /** Heard after the count: the bar itself is the last thing of a page. */
  where: '«\u202fComparer\u202f», dans la navigation principale, y mène.',
  empty: 'Rien n’est réuni pour une comparaison',
  compare: 'Comparer',
  one: 'Ajoutez-en un autre pour comparer',
  remove: (name: string) => `Retirer de la comparaison\u00a0: ${name}`,
  clear: 'Vider',
  unknown: (ids: string) =>
    `Absent de ce jeu de données, donc retiré de votre comparaison\u00a0: ${ids}.`,
  full: 'Une comparaison contient au plus cinq éléments. Retirez-en d’abord un.',
  notKept:
    'Cet appareil ne permet pas à la page de conserver la comparaison. Elle dure jusqu’à ce que vous quittiez le site.',
} as const;
