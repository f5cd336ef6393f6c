/*
 * The words of the picture of positions: issues by parties at a day. They stand apart from the catalogue because no
 * other page needs them.
 */
export const positionsWords = {
  title: 'Posiciones',
  description: (subject: string) =>
    `Qué dijeron querer quienes intervienen en ${subject}, tema por tema y a fecha de cualquier día, con quién lo dijo y dónde.`,
  count: {
    positions: { one: '1 posición', many: '# de posiciones', other: '# posiciones' },
    parties: { one: '1 parte', many: '# de partes', other: '# partes' },
    issues: { one: '1 tema', many: '# de temas', other: '# temas' },
  },
  nothing: 'No se ha registrado ninguna posición.',
  /** What the picture shows, all that is known; after it what is newest. */
  now: (positions: string, parties: string, issues: string) =>
    `${positions} de ${parties} sobre ${issues}.`,
  /** Where the picture is of a part of all: which. */
  drawn: (all: string, time: string) =>
    `De ${all}, aquí se dibujan las que tienen información de ${time} y, de antes, la última de cada parte sobre cada tema.`,
  drawnAt: (day: string, positions: string, parties: string, issues: string) =>
    `De ellas, hasta el ${day} se había informado de ${positions} de ${parties} sobre ${issues}.`,
  /** The title of a page of a time before the newest. */
  pageTitle: (time: string) => `Posiciones, ${time}`,
  newest: (party: string, issue: string, date: string) =>
    `La más reciente: ${party}, ${date}, sobre ${issue}.`,
  /** The same at a day. */
  at: (day: string, positions: string, parties: string, issues: string) =>
    `Hasta el ${day} se había informado de ${positions} de ${parties} sobre ${issues}.`,
  newestAt: (party: string, issue: string, date: string) =>
    `La más reciente era: ${party}, ${date}, sobre ${issue}.`,
  nothingAt: (day: string) => `Hasta el ${day} no se había informado de ninguna posición.`,
  sentences: (parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join(' '),
  /** Of those of which nobody can say since when they were known. */
  undatedIn: {
    one: '1 está en páginas sin fecha; se omite en cuanto se elige un día.',
    many: '# están en páginas sin fecha; se omiten en cuanto se elige un día.',
    other: '# están en páginas sin fecha; se omiten en cuanto se elige un día.',
  },
  undatedOut: {
    one: '1 más está en páginas sin fecha, de modo que no se puede decir qué día se conocía: se omite.',
    many: '# más están en páginas sin fecha, de modo que no se puede decir qué día se conocían: se omiten.',
    other:
      '# más están en páginas sin fecha, de modo que no se puede decir qué día se conocían: se omiten.',
  },
  /** What of the slider is set, before the day. */
  reportedBy: 'Con información hasta:',
  slider: 'Día de la información',
  lastReport: (date: string) => `${date}, la última información`,
  earlier: 'Información anterior',
  later: 'Información posterior',
  parties: (count: number) => `Partes: ${count}`,
  allParties: 'Partes: todas',
  noneFound: 'no se ha encontrado información',
  noneBy: (day: string) => `no se ha encontrado información hasta el ${day}`,
  inAll: { one: '1 en total', many: '# en total', other: '# en total' },
  here: { one: '1 dibujada aquí', many: '# dibujadas aquí', other: '# dibujadas aquí' },
  byThen: { one: '1 hasta entonces', many: '# hasta entonces', other: '# hasta entonces' },
  /** Before the steps of an open cell where there are more than are shown. */
  onlyLast: (shown: string) => `Las últimas ${shown}; la lista de abajo las tiene todas.`,
  /** What a mark of a strip stands for. */
  step: (party: string, date: string) => `${party}, ${date}`,
  stepsOf: (party: string, issue: string) => `${party} sobre ${issue}`,
  alone: 'Temas de los que habló una sola parte',
  gap: {
    title: (term: string) => `En cifras: ${term}`,
    note: 'La última cifra de cada parte en un texto que presentó en solitario.',
    /** Which text gave it, and when. */
    text: (name: string, date: string) => `en ${name}, ${date}`,
    said: (party: string, number: string) => `${party}: ${number}`,
    drawing: (list: string) => `En una misma escala: ${list}`,
    apart: {
      one: 'Los dos textos se presentaron con 1 día de diferencia.',
      many: 'Los dos textos se presentaron con # de días de diferencia.',
      other: 'Los dos textos se presentaron con # días de diferencia.',
    },
    sameDay: 'Los dos textos se presentaron el mismo día.',
    more: {
      one: '1 cifra más que dieron ambas',
      many: '# de cifras más que dieron ambas',
      other: '# cifras más que dieron ambas',
    },
  },
  nav: 'Ir a un tema de la imagen',
  list: 'Todas las posiciones por orden cronológico',
  listNote: 'Tema por tema, sea cual sea el día elegido arriba.',
  /** Of a list in parts: which is shown, and what there is for an issue of which nothing is in it. */
  listOf: (time: string) => `Tema por tema: las que tienen información de ${time}.`,
  noneThen: 'No se informó de ninguna en este periodo.',
  found: (shown: string, all: string) => `${shown} de ${all}, de todas las fechas.`,
  more: (count: string) => `Mostrar ${count} más`,
  times: 'Posiciones de otras fechas',
  failed: 'No se han podido cargar las posiciones de otras fechas.',
  inList: 'En la lista',
  legend: {
    last: 'última posición conocida',
    earlier: 'posición anterior',
    month: 'fechada solo por el mes',
    day: 'el día elegido',
  },
  onlyThose: 'Solo las de',
  undated: 'sin fecha',
  events: 'Acontecimientos fuera de las rondas',
  eventsNote:
    'Lo que ocurrió fuera de las conversaciones figura en las páginas de las rondas más cercanas. Estos están demasiado lejos de cualquier ronda, o fechados con demasiada imprecisión, para figurar junto a una.',
  columns: [
    'tema',
    'parte',
    'fecha',
    'última conocida',
    'posición',
    'quién lo dice',
    'clase de versión',
    'id',
    'conocida desde',
    'fuentes',
  ],
  yes: 'sí',
  no: 'no',
} as const;
