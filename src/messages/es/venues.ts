import { of } from './of.ts';

/* The words of the pages of places. */
export const venueWords = {
  title: 'Lugares',
  description: (subject: string) =>
    `Dónde se celebraron las rondas ${of(subject)}, con qué frecuencia en cada lugar y en qué años.`,
  rounds: { one: '# ronda', many: '# de rondas', other: '# rondas' },
  places: { one: '# lugar', many: '# de lugares', other: '# lugares' },
  /** How many rounds there are, and at how many places those were held of which one is known. */
  held: (rounds: string, placed: string, places: string) =>
    `De ${rounds}, consta que ${placed} se ${placed === '1' ? 'celebró' : 'celebraron'} en ${places}`,
  nothingHeld: 'De ninguna ronda se sabe dónde se celebró.',
  /** The places with the most rounds: "Portsea (51)". */
  most: (places: string) => `sobre todo en ${places}`,
  /** How many rounds have no known place, and how many have more than one. */
  nowhereCount: {
    one: 'De # ronda ninguna fuente indica el lugar.',
    many: 'De # de rondas ninguna fuente indica el lugar.',
    other: 'De # rondas ninguna fuente indica el lugar.',
  },
  severalCount: {
    one: '# ronda se celebró en varios lugares y cuenta en cada uno.',
    many: '# de rondas se celebraron en varios lugares y cuentan en cada uno.',
    other: '# rondas se celebraron en varios lugares y cuentan en cada uno.',
  },
  planned: {
    one: 'Hay 1 más prevista.',
    many: 'Hay # más previstas.',
    other: 'Hay # más previstas.',
  },
  map: 'Mapa de los lugares',
  /** What a place is told as: its rounds, from when to when. */
  told: (place: string, rounds: string, when: string) => `${place}: ${rounds}, ${when}`,
  when: (first: string, last: string) =>
    first === last ? first : `la primera, ${first}; la última, ${last}`,
  area: 'un lugar: cuanto mayor la superficie, más rondas',
  aside: 'desplazado junto a su lugar, por falta de espacio',
  countryOnly: 'Solo se conoce el país',
  unmapped: 'Fuera del mapa',
  nowhere: 'Sin lugar conocido',
  /** The same before a row of bars, where little has room. */
  nowhereShort: 'Sin datos',
  nowhereLink: 'Mostrar estas rondas',
  byYear: 'Por año',
  byYearSentence: (places: string, rounds: string, year: string) =>
    `Rondas por el año en que empezaron. El máximo en un año: ${rounds} en ${places}, ${year}.`,
  topOnly: (count: string) => `Los ${count} lugares con más rondas; todos están en la tabla.`,
  /** Of one bar: "Portsea, 2024: 20 rondas". */
  bar: (place: string, years: string, rounds: string) => `${place}, ${years}: ${rounds}`,
  all: 'todos',
  years: (from: string, to: string) => (from === to ? from : `${from}-${to}`),
  list: 'Todos los lugares',
  columns: {
    place: 'Lugar',
    country: 'País',
    rounds: 'Rondas',
    first: 'Primera',
    last: 'Última',
    round: 'Ronda',
    outcome: 'Resultado',
  },
  openPlace: (place: string) => `Todas las rondas en ${place}`,
  /** The page of one place. */
  one: {
    title: (place: string) => `Rondas en ${place}`,
    description: (place: string, rounds: string, subject: string) =>
      `${place}: ${rounds} ${of(subject)}, con lo que se presentó, cómo terminó cada una y quién medió.`,
    sentence: (here: string, all: string, first: string, last: string) =>
      first === last
        ? `${here} de ${all}: ${first}.`
        : `${here} de ${all}; la primera, ${first}; la última, ${last}.`,
    noneYet: (all: string) => `De ${all}, ninguna se celebró aquí.`,
    planned: 'Previstas',
    endings: (list: string) => `Cómo terminaron: ${list}.`,
    ending: (rounds: string, outcome: string) => `${outcome} (${rounds})`,
    byYear: 'Por año',
    mediators: 'Quién medió aquí',
    noMediators: 'No se conoce ningún mediador de estas rondas.',
    where: 'Dónde está',
    locator: (place: string) => `Mapa de ${place} y de los lugares de alrededor`,
    countryOnly: 'Solo se conoce el país, de modo que no hay mapa.',
    unmapped: 'Los datos no tienen coordenadas de este lugar, de modo que no hay mapa.',
    rounds: 'Rondas, por orden cronológico',
    /** Of many rounds, which have several pages: those of a year on this page, what it shows, and its title. */
    ofYear: (here: string, rounds: string) => `${here} de ${rounds} están en esta página`,
    page: (shown: string, all: string, time: string) =>
      `Esta página enumera ${shown} de ${all} (fecha de inicio: ${time}); la imagen y los números son de todas.`,
    pageTitle: (title: string, time: string) => `${title}, ${time}`,
    times: 'Rondas de otras fechas',
    tabled: 'Se presentó:',
    others: 'También se celebró en:',
    back: 'Todos los lugares',
  },
} as const;
