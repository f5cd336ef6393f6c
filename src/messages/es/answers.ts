/*
 * The words of the two pictures of the page of all proposals: who answered what and when, and who built on what.
 * They stand apart from the catalogue, as those of all pictures do.
 */

const so = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

const part = ({ name, accepted, rejected }: { name: string; accepted: number; rejected: number }) =>
  `${name}: ${so(accepted, 'aceptada', 'aceptadas')} y ${so(rejected, 'rechazada', 'rechazadas')}`;

export const answersWords = {
  title: 'Quién dijo sí y quién no, y cuándo',
  /** What the last answers are, party by party, without a stop; `both` counts what all of them accepted. */
  sentence: (
    all: number,
    parties: readonly { name: string; accepted: number; rejected: number }[],
    both: number | null,
  ) =>
    `De ${so(all, 'propuesta', 'propuestas')}, según la última respuesta. ${parties.map(part).join('; ')}${
      both === null
        ? ''
        : `; ${so(both, 'aceptada', 'aceptadas')} por ${parties.length === 2 ? 'ambas partes' : 'todas las partes'}`
    }`,
  /** Each mark is an answer at its day. */
  lede: 'Cada marca es una respuesta, en el día en que se dio',
  narrow: 'Las respuestas anteriores se dibujan en una ventana ancha.',
  left: {
    one: '1 respuesta no cupo junto a otras de los mismos días; está en la lista',
    many: '# de respuestas no cupieron junto a otras de los mismos días; están en la lista',
    other: '# respuestas no cupieron junto a otras de los mismos días; están en la lista',
  },
  others: 'Otros',
  earlier: 'más pequeña: una respuesta anterior de la misma parte',
  tie: 'las versiones de una respuesta difieren',
  lanes: {
    accepted: 'aceptada',
    studying: 'pendiente',
    countered: 'contrapropuesta',
    rejected: 'rechazada',
  },
  undated: 'día no indicado',
  course: (party: string) => `Respuestas por orden cronológico. Parte: ${party}`,
  account: 'Leer la versión',
  moreAccounts: {
    one: '1 versión más de ella',
    many: '# de versiones más de ella',
    other: '# versiones más de ella',
  },
  otherwise: (list: string) => `Otras versiones del mismo momento: ${list}`,
  answerOf: (party: string) => `Respuesta: ${party}`,
  last: 'Última respuesta',
  ever: 'Alguna vez',
  everRejected: 'Rechazada en algún momento',
  columns: {
    date: 'fecha',
    party: 'parte',
    answer: 'respuesta',
    last: 'última respuesta',
    proposal: 'propuesta',
    tabled: 'propuesta presentada',
    account: 'versión',
    who: 'según',
    id: 'id de la versión',
  },
  yes: 'sí',
  no: 'no',
  lineage: {
    drawing: 'Quién se basó en qué, a lo largo del tiempo',
    /** How many texts, families and texts apart; without a stop. */
    sentence: (counts: {
      all: number;
      agreed: number;
      families: number;
      largest: number;
      apart: number;
    }) =>
      `${so(counts.all, 'propuesta', 'propuestas')}: ${
        counts.families === 0
          ? 'ninguna se basa en otra'
          : `${counts.all - counts.apart} se basan unas en otras, en ${so(
              counts.families,
              'familia',
              'familias',
            )}, la mayor de ${counts.largest}; ${so(
              counts.apart,
              'no tiene vínculo',
              'no tienen vínculo',
            )}`
      }${
        counts.agreed === 0
          ? ''
          : `. ${so(counts.agreed, 'se presentó', 'se presentaron')} en rondas que terminaron en acuerdo`
      }`,
    apart: 'sin vínculo',
    rejected: 'hueca: una parte la rechazó en su última respuesta',
    left: {
      one: '1 propuesta no cupo; está en la lista',
      many: '# de propuestas no cupieron; están en la lista',
      other: '# propuestas no cupieron; están en la lista',
    },
    agreed: 'con acuerdo',
    list: 'Todas por orden cronológico, con aquello en lo que se basa cada una',
    buildsOn: (list: string) => `se basa en ${list}`,
    noAnswer: 'sin respuesta conocida',
    columns: {
      date: 'fecha',
      name: 'propuesta',
      by: 'presentada por',
      agreed: 'presentada en una ronda que terminó en acuerdo',
      answers: 'últimas respuestas',
      from: 'se basa en',
      basis: 'fundamento del vínculo',
      id: 'id',
    },
  },
} as const;
