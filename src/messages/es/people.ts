import { of } from './of.ts';

/* The words of who was in the room: the list of people and the pages of each. */
export const peopleWords = {
  title: 'Quién estuvo en la sala',
  description: (subject: string) =>
    `Todas las personas que mencionan las rondas ${of(subject)}: a quién representaban, con qué cargo, en cuántas rondas y cuándo.`,
  /** What the picture shows: people, the rounds that name them, all rounds, and those in most rounds. */
  summary: (people: string, named: string, all: string) =>
    `${people} entre los participantes de ${named} de ${all}`,
  summaryFor: (people: string, actor: string, named: string, all: string) =>
    `${people} en representación ${of(actor)}, en ${named} de ${all}`,
  people: {
    one: '1 persona figura',
    many: '# de personas figuran',
    other: '# personas figuran',
  },
  rounds: { one: '1 ronda', many: '# de rondas', other: '# rondas' },
  most: (before: string, who: string) => `${before}. Con más frecuencia: ${who}.`,
  times: (name: string, count: string) => `${name} (${count})`,
  drawn: (count: string) =>
    `Se dibujan las ${count} con más rondas; todas figuran en la lista de abajo.`,
  per: {
    month: 'Una marca representa todas las rondas de un mes en una misma función.',
    quarter: 'Una marca representa todas las rondas de tres meses en una misma función.',
    year: 'Una marca representa todas las rondas de un año en una misma función.',
  },
  ring: 'acudió en nombre de la mediación',
  inDelegation: (side: string) => `acudió en una delegación: ${side}`,
  noSide: 'acudió en una delegación de ninguna parte, o de varias',
  agreed: 'ronda que terminó en acuerdo',
  mediatorFor: (actor: string) => `mediación ${of(actor)}`,
  delegationOf: (actor: string) => `delegación ${of(actor)}`,
  /** A mark in words: whose row, when, and which round, or how many. */
  mark: (who: string, when: string, title: string) => `${who}: ${when}, ${title}`,
  /** A name of which only the start has room. */
  row: (name: string, count: string) => `${name}, ${count}`,
  list: 'Todas las personas mencionadas',
  listFor: (actor: string) => `Todas las personas en representación ${of(actor)}`,
  columns: {
    name: 'Nombre',
    rounds: 'Rondas',
    time: 'Primera y última',
    round: 'Ronda',
    from: 'Primer día',
    to: 'Último día',
    venue: 'Lugar',
    role: 'Función',
    office: 'Cargo',
  },
  actor: 'En representación de',
  anybody: 'Cualquiera',
  option: (name: string, count: string) => `${name} (${count})`,
  sort: 'Orden',
  sorts: {
    rounds: 'Con más rondas primero',
    name: 'Por nombre',
    last: 'Más recientes primero',
  },
  span: (from: string, to: string) => (from === to ? from : `de ${from} a ${to}`),
  never: 'no contada en ninguna ronda',

  personDescription: (name: string, sentence: string) => `${name}: ${sentence}`,
  alternates: (names: string) => `También escrito ${names}`,
  named: (rounds: string, all: string, span: string) => `Figura en ${rounds} de ${all}, ${span}`,
  neverNamed: (all: string) => `De ${all}, ninguna menciona su participación.`,
  mostIn: (before: string, places: string) => `${before}. Lugares más frecuentes: ${places}.`,
  noPlace: {
    one: 'De 1 de ellas ninguna fuente indica el lugar.',
    many: 'De # de ellas ninguna fuente indica el lugar.',
    other: 'De # de ellas ninguna fuente indica el lugar.',
  },
  announced: {
    one: '1 de ellas fue un anuncio unilateral, que no es una reunión.',
    many: '# de ellas fueron anuncios unilaterales, que no son reuniones.',
    other: '# de ellas fueron anuncios unilaterales, que no son reuniones.',
  },
  severalPlaces: 'Una ronda celebrada en varios lugares figura en cada uno de ellos.',
  matrixOf: (name: string) => `Dónde y cuándo: ${name}`,
  cards: {
    one: 'Mostrar 1 ronda en ficha',
    many: 'Mostrar # de rondas en fichas',
    other: 'Mostrar # rondas en fichas',
  },
  atPlace: (place: string, rounds: string) => `${place}: ${rounds}`,
  offices: 'Cargos, tal como los nombran las rondas',
  noOffice: 'sin cargo indicado',
  where: 'Dónde con más frecuencia',
  with: 'Con quién con más frecuencia',
  alone: 'Ninguna ronda menciona a nadie más a su lado.',
  moreOthers: { one: '1 más', many: '# más', other: '# más' },
  attended: 'Rondas',
  others: 'Con ',
  noOthers: 'No se menciona a nadie más.',
  account: 'versión',
  accountOf: (name: string, title: string) =>
    `La versión que menciona este nombre: ${name} (${title})`,
  planned: 'Presencia prevista en una ronda futura',
  unsure: 'No contado',
  unsureNote:
    'Estas rondas mencionan su nombre en una delegación de la que ninguna fuente dice si estuvo.',
  sure: 'Qué certeza hay',
  sureText: [
    'Cada ronda enumera, en la medida en que sus versiones dan nombres, quién acudió por los mediadores y en las delegaciones; esta página cuenta esas listas. Los miembros de una delegación cuentan donde una fuente dice que la delegación estuvo. Donde ninguna lo dice, o una dice que no estuvo, no se cuenta a nadie de ella.',
    'Quien no figura pudo haber estado de todos modos. Una ronda puede ser un anuncio, un mensaje o un viaje entre las partes, de modo que no todos los que menciona tuvieron que reunirse.',
  ],
  accounted: (some: string, all: string) =>
    `En ${some} de ${all} una versión menciona su nombre: la palabra «versión» lleva a ella, y al lado figura de qué clase es. En las demás, ninguna versión sobre quién estuvo lo menciona.`,
  allAccounted:
    'En cada una de estas rondas una versión menciona su nombre: la palabra «versión» lleva a ella, y al lado figura de qué clase es.',
  data: 'Los datos de esta página (JSON)',
} as const;
