/** The list of all proposals. */
export const proposals = {
  date: 'Fecha',
  name: 'Propuesta',
  by: 'Presentada por',
  anybody: 'Cualquiera',
  anyAnswer: 'Cualquiera',
  option: (name: string, count: number) => `${name} (${count})`,
  acceptedByAll: (parties: number) =>
    parties === 2 ? 'Aceptada por ambas partes' : 'Aceptada por todas las partes',
  rejectedByAny: 'Rechazada por alguna parte',
  upwards: (name: string) => `${name}, orden ascendente`,
  downwards: (name: string) => `${name}, orden descendente`,
  shown: (shown: number, all: number) =>
    shown === all ? `Las ${all} propuestas` : `${shown} de ${all} propuestas`,
  dash: '–',
  noFigure: 'ninguna versión la da',
  all: 'Mostrar todas las propuestas',
  tree: 'Quién se basó en qué, en árbol',
  /** Of a page of a list that has several: its title, and what it shows. */
  pageTitle: (time: string) => `Propuestas, ${time}`,
  page: (shown: string, all: string, time: string) =>
    `Esta página muestra ${shown} de ${all}, de ${time}, en la lista y en las imágenes; lo que se pide se busca en todas.`,
  times: 'Propuestas de otras fechas',
  away: {
    one: '1 vínculo lleva a una propuesta de otra fecha y no se dibuja',
    many: '# de vínculos llevan a propuestas de otras fechas y no se dibujan',
    other: '# vínculos llevan a propuestas de otras fechas y no se dibujan',
  },
  drawn: 'La imagen muestra las de esta página',
  failed: 'No se han podido cargar las propuestas de otras fechas.',
} as const;
