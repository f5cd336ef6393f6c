import { MOST_COLUMNS } from '../../model/most-columns.ts';

export const tray = {
  add: 'Comparar',
  compareRound: 'Comparar la ronda',
  label: 'Comparación',
  count: (count: number) => `Se comparan ${count} de ${MOST_COLUMNS}`,
  /** Heard after the count: the bar itself is the last thing of a page. */
  where: 'Comparar, en la navegación principal, lleva allí.',
  empty: 'No hay nada reunido para comparar',
  compare: 'Comparar',
  one: 'Añada otra para comparar',
  remove: (name: string) => `Quitar de la comparación: ${name}`,
  clear: 'Vaciar',
  unknown: (ids: string) =>
    `No están en este conjunto de datos y se han quitado de la comparación: ${ids}.`,
  full: 'Una comparación admite como máximo cinco. Quite antes una.',
  notKept:
    'Este dispositivo no permite que la página guarde la comparación. Dura hasta que se salga del sitio.',
} as const;
