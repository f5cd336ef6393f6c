import type { Bin } from '../../model/charts/lanes.ts';
import type { LanesBy } from '../../model/timeline-rows.ts';
import { fromDateTo, onDate } from './elision.ts';
import { atStart, inSentence } from './separators.ts';

/* The words of the timeline. */
export const timelineWords = {
  title: 'Chronologie',
  description: (subject: string) =>
    `${atStart(subject)}\u00a0: tous les cycles sur un même axe de temps, par lieu, médiateur ou format, avec les propositions et ce qui s’est passé entre-temps.`,
  /** What is drawn. */
  drawing: 'Les cycles au fil du temps',
  by: 'Lignes',
  lanes: { venue: 'Par lieu', mediator: 'Par médiateur', format: 'Par format' } satisfies Record<
    LanesBy,
    string
  >,
  others: { venue: 'Ailleurs', mediator: 'Autres', format: 'Autres' } satisfies Record<
    LanesBy,
    string
  >,
  none: {
    venue: 'Aucun lieu mentionné',
    mediator: 'Aucun médiateur mentionné',
    format: 'Aucun format mentionné',
  } satisfies Record<LanesBy, string>,
  /** The title of a page of a time before the newest. */
  pageTitle: (time: string) => `Chronologie, ${time}`,
  /** Where the picture is of a part of all rounds: which. */
  drawn: (all: string, time: string) =>
    `Sur ${all}, ceux de la période (${time}) sont dessinés ici.`,
  noneThen: (all: string, time: string) => `Sur ${all}, aucun pendant la période (${time}).`,
  /** The drawing of all time, the way to the list of its parts, and that list. */
  wholeTime: 'Toute la période',
  before: (time: string) => `Avant\u00a0: ${time}`,
  after: (time: string) => `Après\u00a0: ${time}`,
  allTimes: 'Parties de la chronologie',
  rounds: { one: '# cycle', many: '# de cycles', other: '# cycles' },
  proposals: 'Propositions',
  proposalCount: { one: '# proposition', many: '# de propositions', other: '# propositions' },
  events: 'Événements',
  eventCount: { one: '# événement', many: '# d’événements', other: '# événements' },
  nothing: 'Aucun cycle n’est connu.',
  /** The sentence above the picture. */
  sentence: (rounds: string, from: string, to: string, parts: string) =>
    `${rounds}, ${fromDateTo(from, to)}\u00a0: ${parts}.`,
  onDay: (rounds: string, day: string, parts: string) =>
    `${rounds}, ${onDate(day)}\u00a0: ${parts}.`,
  part: {
    venue: (count: string, name: string) => `${name} (${count})`,
    mediator: (count: string, name: string) => `${name} (${count})`,
    format: (count: string, name: string) => `${inSentence(name)} (${count})`,
  } satisfies Record<LanesBy, (count: string, name: string) => string>,
  otherPart: {
    venue: (count: string) => `ailleurs (${count})`,
    mediator: (count: string) => `autres (${count})`,
    format: (count: string) => `autres formats (${count})`,
  } satisfies Record<LanesBy, (count: string) => string>,
  nonePart: {
    venue: (count: string) => `sans lieu mentionné (${count})`,
    mediator: (count: string) => `sans médiateur mentionné (${count})`,
    format: (count: string) => `sans format mentionné (${count})`,
  } satisfies Record<LanesBy, (count: string) => string>,
  planned: {
    one: '# autre cycle est prévu.',
    many: '# d’autres cycles sont prévus.',
    other: '# autres cycles sont prévus.',
  },
  agreed: {
    one: '# a abouti à un accord.',
    other: '# ont abouti à un accord.',
  },
  overlap: {
    venue: 'Un cycle en plusieurs lieux figure à la ligne de chacun.',
    mediator: 'Un cycle avec plusieurs médiateurs figure à la ligne de chacun.',
    format: '',
  } satisfies Record<LanesBy, string>,
  bins: {
    week: 'Quand ils sont nombreux et proches, ceux d’une semaine forment une seule marque avec leur nombre.',
    month:
      'Quand ils sont nombreux et proches, ceux d’un mois forment une seule marque avec leur nombre.',
    quarter:
      'Quand ils sont nombreux et proches, ceux de trois mois forment une seule marque avec leur nombre.',
    year: 'Quand ils sont nombreux et proches, ceux d’une année forment une seule marque avec leur nombre.',
  } satisfies Record<Bin, string>,
  /** The name of a mark that stands for several. */
  several: (count: string, days: string, row: string) =>
    `${count}, ${days}, ${row}\u00a0: ouvrir la liste de cette période`,
  mediated: (names: string) => `médiation\u00a0: ${names}`,
  eventName: (day: string, text: string) => `${day}\u00a0: ${text}`,
  eventSources: 'Sources de cet événement',
  proposalName: (name: string, day: string, tabled: string) => `${name}, ${day}, ${tabled}`,
  zoom: 'Zoom',
  times: (factor: string) => `${factor}×`,
  whole: 'Tout',
  widen: 'Zoom avant',
  narrow: 'Zoom arrière',
  widenMark: '+',
  narrowMark: '−',
  keys: 'Dans le dessin\u00a0: + et − zooment, 0 montre tout, Ctrl ou ⌘ avec la molette zoome sur le pointeur.',
  chapters: 'Chapitres',
  overview: 'Partie visible',
  inView: (from: string, to: string) => fromDateTo(from, to),
  length: 'durée du cycle',
  approximate: 'dates approximatives',
  event: 'événement',
  many: 'plusieurs, avec leur nombre',
  columns: {
    kind: 'Type',
    start: 'Du',
    end: 'Au',
    precision: 'Dates',
    name: 'Nom',
    place: 'Lieu',
    format: 'Format',
    mediators: 'Médiateurs',
    outcome: 'Résultat',
    proposals: 'Propositions',
    id: 'Identifiant',
  },
  kinds: { round: 'cycle', event: 'événement' },
  precisions: { day: 'au jour près', approximate: 'approximatives', month: 'au mois près' },
} as const;
