import { of } from './of.ts';

/* The words of the pages that follow one issue through all proposals. */
export const issueWords = {
  index: {
    title: 'Temas',
    description: (subject: string) =>
      `De qué trata ${subject}: cada tema, qué propuestas lo incluyen y quién lo dice.`,
    lede: (issues: string, proposals: string) =>
      `${issues} temas en ${proposals} propuestas. Cada línea es un tema y cada marca, una propuesta que lo incluye, por orden cronológico; el nombre lleva al tema a lo largo del tiempo`,
    /** Of very many proposals. */
    ledeOfRuns: (issues: string, proposals: string) =>
      `${issues} temas en ${proposals} propuestas. Cada línea es un tema y cada marca, un periodo, más alta cuantas más de sus propuestas incluyen el tema; la marca lleva a ellas, y el nombre, a la más reciente`,
    run: (count: string, all: string) => `${count} de ${all} propuestas`,
    share: 'más alta cuantas más propuestas de ese periodo lo incluyen',
    sentence: (name: string, count: string, all: string) =>
      `El tema más frecuente es ${name}: ${count} de ${all} propuestas.`,
    empty: 'Ninguna propuesta tiene todavía un punto.',
    cell: (issue: string, proposal: string, date: string, figure: string) =>
      figure ? `${issue}, ${proposal}, ${date}: ${figure}` : `${issue}, ${proposal}, ${date}`,
    number: 'con cifra',
    words: 'sin cifra',
  },
  all: 'Todos los temas',
  title: (name: string) => `${name} a lo largo del tiempo`,
  description: (name: string, proposals: string) =>
    `${name}, propuesta a propuesta por orden cronológico: qué dice cada una, quién la presentó, cuántas versiones lo dan y qué dijeron querer las partes. ${proposals}.`,
  proposals: { one: '1 propuesta', many: '# de propuestas', other: '# propuestas' },
  /** Of an issue that has several pages: the title of one, and what it shows. */
  pageTitle: (name: string, time: string) => `${name} a lo largo del tiempo, ${time}`,
  page: (shown: string, all: string, time: string) =>
    `Esta página muestra ${shown} de ${all} propuestas que hablan de ello, de ${time}; lo que se pide se busca en todas.`,
  statements: (shown: string, all: string) => `De las declaraciones muestra ${shown} de ${all}.`,
  times: 'Otras fechas',
  allTimes: 'Mostrar todas las fechas juntas',
  onePage: 'Mostrar un solo periodo',
  failed: 'No se han podido cargar las propuestas de otras fechas.',
  /** Before the sentence of a picture that shows one page of several. */
  pictured: (shown: string, all: string, time: string) =>
    `Aquí se muestran ${shown} de ${all} propuestas que hablan de ello, las de ${time}`,
  /** The sentence of a picture of numbers. */
  give: (count: string, all: string, what: string) =>
    `${count} de ${all} propuestas ${count === '1' ? 'da' : 'dan'} ${what}`,
  aNumberOf: (units: string) => `un número de ${units}`,
  fromTo: (first: string, firstDate: string, last: string, lastDate: string) =>
    `de ${first} (${firstDate}) a ${last} (${lastDate})`,
  only: (figure: string, date: string) => `${figure} (${date})`,
  most: (figure: string, date: string) => `la cifra más alta es ${figure} (${date})`,
  least: (figure: string, date: string) => `la más baja, ${figure} (${date})`,
  agreedOn: (list: string) => `En rondas que terminaron en acuerdo: ${list}`,
  /** The sentence of a picture of words. */
  speak: (count: string, all: string) =>
    `${count} de ${all} propuestas ${count === '1' ? 'habla' : 'hablan'} de ello`,
  bySides: (list: string) => `presentadas por: ${list}`,
  bySide: (count: string, side: string) => `${side} (${count})`,
  byNoSide: (count: string) => `otros o varias partes (${count})`,
  stated: {
    one: '1 declaración de una parte',
    many: '# de declaraciones de las partes',
    other: '# declaraciones de las partes',
  },
  beside: (stated: string) => `a su lado, ${stated}`,
  nothing: 'De esta selección no queda nada que mostrar.',
  picture: (name: string) => `${name} a lo largo del tiempo`,
  scope: 'Qué punto',
  every: 'todos los puntos',
  option: (name: string, count: number) => `${name} (${count})`,
  phase: 'Fase',
  firstPhase: 'la primera con una cifra',
  everyPhase: 'todas las fases',
  side: 'Presentada por',
  anySide: 'cualquiera',
  sort: 'Orden',
  byDate: 'por fecha',
  byValue: 'de mayor a menor',
  steps: 'Paso a paso',
  more: (count: number) => `Mostrar ${count} más`,
  /** Before the name of the proposal on which this one builds. */
  was: (figure: string) => `${figure} en`,
  sameAs: 'igual que en',
  beforeTitle: 'El paso anterior',
  account: 'Sus versiones',
  accounts: { one: '1 versión', many: '# de versiones', other: '# versiones' },
  computed: 'Nuestros cálculos, aparte de lo que se declara',
  computedLede: (name: string) =>
    `${name}: calculado a partir de cifras que dan las versiones, declarante por declarante; ninguna fuente lo dice así. Cómo se calcula figura en cada propuesta.`,
  computedSentence: (count: string, low: string, high: string) =>
    `Se puede calcular para ${count}: de ${low} a ${high}.`,
  across: 'cifras de declarantes distintos combinadas',
  oneSpeaker: 'ambas cifras de un mismo declarante',
  positions: 'Qué dijeron querer las partes',
  positionsAmong: 'Posiciones entre las propuestas, por fecha',
  positionBy: (party: string) => `posición ${of(party)}`,
  undated: 'sin fecha',
  columns: {
    date: 'Fecha',
    proposal: 'Propuesta',
    by: 'Presentada por',
    agreed: 'La ronda terminó en acuerdo',
    scope: 'Punto',
    phase: 'Fase',
    figure: 'Cifra',
    evidence: 'Versiones',
    text: 'Texto',
    who: 'Quién lo dice',
    link: 'Enlace',
    from: 'Desde',
    to: 'Hasta',
    having: 'Propuestas que lo incluyen',
    of: 'Propuestas de ese periodo',
  },
  yes: 'sí',
} as const;
