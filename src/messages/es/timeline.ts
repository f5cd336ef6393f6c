import type { Bin } from '../../model/charts/lanes.ts';
import type { LanesBy } from '../../model/timeline-rows.ts';
import { of } from './of.ts';

/* The words of the timeline. */
export const timelineWords = {
  title: 'Cronología',
  description: (subject: string) =>
    `Todas las rondas ${of(subject)} en un mismo eje de tiempo, por lugar, mediador o formato, con las propuestas y lo que ocurrió entretanto.`,
  /** What is drawn. */
  drawing: 'Rondas a lo largo del tiempo',
  by: 'Filas',
  lanes: {
    venue: 'Por lugar',
    mediator: 'Por mediador',
    format: 'Por formato',
  } satisfies Record<LanesBy, string>,
  others: { venue: 'Otros lugares', mediator: 'Otros', format: 'Otros' } satisfies Record<
    LanesBy,
    string
  >,
  none: {
    venue: 'Sin lugar conocido',
    mediator: 'Sin mediador conocido',
    format: 'Sin formato conocido',
  } satisfies Record<LanesBy, string>,
  /** The title of a page of a time before the newest. */
  pageTitle: (time: string) => `Cronología, ${time}`,
  /** Where the picture is of a part of all rounds: which. */
  drawn: (all: string, time: string) => `De ${all}, aquí se dibujan las de ${time}.`,
  noneThen: (all: string, time: string) => `De ${all}, ninguna es de ${time}.`,
  /** The drawing of all time, the way to the list of its parts, and that list. */
  wholeTime: 'Todo el periodo',
  before: (time: string) => `Antes: ${time}`,
  after: (time: string) => `Después: ${time}`,
  allTimes: 'Partes de la cronología',
  rounds: { one: '1 ronda', many: '# de rondas', other: '# rondas' },
  proposals: 'Propuestas',
  proposalCount: { one: '1 propuesta', many: '# de propuestas', other: '# propuestas' },
  events: 'Acontecimientos',
  eventCount: {
    one: '1 acontecimiento',
    many: '# de acontecimientos',
    other: '# acontecimientos',
  },
  nothing: 'No se ha informado de ninguna ronda.',
  /** The sentence above the picture. */
  sentence: (rounds: string, from: string, to: string, parts: string) =>
    `${rounds} del ${from} al ${to}: ${parts}.`,
  onDay: (rounds: string, day: string, parts: string) => `${rounds} el ${day}: ${parts}.`,
  part: {
    venue: (count: string, name: string) => `${count} en ${name}`,
    mediator: (count: string, name: string) => `${name} en ${count}`,
    format: (count: string, name: string) => `${name.toLowerCase()} (${count})`,
  } satisfies Record<LanesBy, (count: string, name: string) => string>,
  otherPart: {
    venue: (count: string) => `${count} en otros lugares`,
    mediator: (count: string) => `otros en ${count}`,
    format: (count: string) => `otros formatos (${count})`,
  } satisfies Record<LanesBy, (count: string) => string>,
  nonePart: {
    venue: (count: string) => `${count} sin lugar conocido`,
    mediator: (count: string) => `sin mediador conocido en ${count}`,
    format: (count: string) => `sin formato conocido (${count})`,
  } satisfies Record<LanesBy, (count: string) => string>,
  planned: {
    one: 'Hay 1 más prevista.',
    many: 'Hay # más previstas.',
    other: 'Hay # más previstas.',
  },
  agreed: {
    one: '1 terminó en acuerdo.',
    many: '# terminaron en acuerdo.',
    other: '# terminaron en acuerdo.',
  },
  overlap: {
    venue: 'Una ronda en varios lugares está en la fila de cada uno.',
    mediator: 'Una ronda con varios mediadores está en la fila de cada uno.',
    format: '',
  } satisfies Record<LanesBy, string>,
  bins: {
    week: 'Donde hay muchas juntas, las de una semana son una sola marca con su número.',
    month: 'Donde hay muchas juntas, las de un mes son una sola marca con su número.',
    quarter: 'Donde hay muchas juntas, las de tres meses son una sola marca con su número.',
    year: 'Donde hay muchas juntas, las de un año son una sola marca con su número.',
  } satisfies Record<Bin, string>,
  /** The name of a mark that stands for several. */
  several: (count: string, days: string, row: string) =>
    `${count}, ${days}, ${row}: abrir la lista de esas fechas`,
  mediated: (names: string) => `mediación: ${names}`,
  eventName: (day: string, text: string) => `${day}: ${text}`,
  eventSources: 'Fuentes de este acontecimiento',
  proposalName: (name: string, day: string, tabled: string) => `${name}, ${day}, ${tabled}`,
  zoom: 'Ampliación',
  times: (factor: string) => `${factor}×`,
  whole: 'Todo',
  widen: 'Acercar',
  narrow: 'Alejar',
  widenMark: '+',
  narrowMark: '−',
  keys: 'En el dibujo: + y − acercan y alejan, 0 lo muestra todo, Ctrl o ⌘ con la rueda amplía donde está el puntero.',
  chapters: 'Capítulos',
  overview: 'Parte a la vista',
  inView: (from: string, to: string) => `del ${from} al ${to}`,
  length: 'duración de la ronda',
  approximate: 'fechas aproximadas',
  event: 'acontecimiento',
  many: 'varias, con su número',
  columns: {
    kind: 'Clase',
    start: 'Desde',
    end: 'Hasta',
    precision: 'Fechas',
    name: 'Nombre',
    place: 'Lugar',
    format: 'Formato',
    mediators: 'Mediadores',
    outcome: 'Resultado',
    proposals: 'Propuestas',
    id: 'Id',
  },
  kinds: { round: 'ronda', event: 'acontecimiento' },
  precisions: { day: 'al día', approximate: 'aproximada', month: 'al mes' },
} as const;
