/** Why a cell of a comparison holds no account; the page on the project explains the same words. */
export const empty = {
  says: {
    absent: 'No figura en esta propuesta',
    'not-reported': 'Sin información',
    'nothing-tabled': 'No se presentó nada',
    filtered: 'Hay versiones, ninguna de la clase elegida',
  },
  /** What is drawn where nothing is reported: most cells of a wide comparison. Read aloud it is the words above. */
  mark: '–',
  means: {
    absent: 'Una versión dice que el texto no contiene esto.',
    'not-reported': 'No se ha encontrado información al respecto; puede figurar en el texto.',
    'nothing-tabled': 'En la ronda no hubo ninguna propuesta.',
    filtered: 'Hay versiones; el filtro de arriba no deja ninguna.',
  },
} as const;
