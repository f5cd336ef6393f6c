/* The words of the picture of all that was tabled. */
export const tabledWords = {
  title: 'Qué se presentó',
  /** `since` is the month before which nothing is drawn, where that is so. */
  sentence: (proposals: string, issues: string, since: string | null) =>
    `${proposals} con una cifra sobre ${issues}, en la primera fase o en todo el acuerdo; cada marca es una propuesta.${
      since === null ? '' : ` Las rondas anteriores a ${since} no se dibujan aquí.`
    }`,
  proposals: { one: '1 propuesta', many: '# de propuestas', other: '# propuestas' },
  logarithmic:
    'Las franjas con 1, 10 y 100 son logarítmicas: cada línea vale diez veces la anterior.',
  all: 'Todo el periodo',
  chapters: 'Rondas de un capítulo:',
  columns: {
    issue: 'Tema',
    date: 'Fecha',
    proposal: 'Propuesta',
    by: 'Presentada por',
    figure: 'Cifra',
    evidence: 'Versiones',
    link: 'Enlace',
  },
} as const;
