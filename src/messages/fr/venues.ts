import { atStart } from './separators.ts';

/* The words of the pages of places. */
export const venueWords = {
  title: 'Lieux',
  description: (subject: string) =>
    `${atStart(subject)}\u00a0: où les cycles se sont tenus, combien de fois à chaque endroit, et en quelles années.`,
  rounds: { one: '# cycle', many: '# de cycles', other: '# cycles' },
  places: { one: '# lieu', many: '# de lieux', other: '# lieux' },
  /** How many rounds there are, and at how many places those were held of which one is known. */
  held: (rounds: string, placed: string, places: string) =>
    `Sur ${rounds}, lieu connu pour ${placed}, en ${places}`,
  nothingHeld: 'D’aucun cycle on ne sait où il s’est tenu.',
  /** The places with the most rounds: "Portsea (51)". */
  most: (places: string) => `le plus souvent\u00a0: ${places}`,
  /** How many rounds have no known place, and how many have more than one. */
  nowhereCount: {
    one: 'Pour # cycle, aucune source ne nomme de lieu.',
    many: 'Pour # de cycles, aucune source ne nomme de lieu.',
    other: 'Pour # cycles, aucune source ne nomme de lieu.',
  },
  severalCount: {
    one: '# cycle s’est tenu en plusieurs lieux et compte pour chacun.',
    many: '# de cycles se sont tenus en plusieurs lieux et comptent pour chacun.',
    other: '# cycles se sont tenus en plusieurs lieux et comptent pour chacun.',
  },
  planned: {
    one: '# autre cycle est prévu.',
    many: '# d’autres cycles sont prévus.',
    other: '# autres cycles sont prévus.',
  },
  map: 'Carte des lieux',
  /** What a place is told as: its rounds, from when to when. */
  told: (place: string, rounds: string, when: string) => `${place}\u00a0: ${rounds}, ${when}`,
  when: (first: string, last: string) =>
    first === last ? first : `premier ${first}, dernier ${last}`,
  area: 'un lieu\u00a0: plus sa surface est grande, plus il y a de cycles',
  aside: 'décalé de son emplacement, faute de place',
  countryOnly: 'Connus par le seul pays',
  unmapped: 'Absents de la carte',
  nowhere: 'Aucun lieu mentionné',
  /** The same before a row of bars, where little has room. */
  nowhereShort: 'Non mentionné',
  nowhereLink: 'Afficher ces cycles',
  byYear: 'Par année',
  byYearSentence: (places: string, rounds: string, year: string) =>
    `Cycles selon l’année de leur début. Maximum en une année\u00a0: ${rounds} (${places}, ${year}).`,
  topOnly: (count: string) =>
    `Les ${count} lieux qui comptent le plus de cycles\u202f; tous figurent dans le tableau.`,
  /** Of one bar: "Portsea, 2024 : 20 cycles". */
  bar: (place: string, years: string, rounds: string) => `${place}, ${years}\u00a0: ${rounds}`,
  all: 'tous',
  years: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  list: 'Tous les lieux',
  columns: {
    place: 'Lieu',
    country: 'Pays',
    rounds: 'Cycles',
    first: 'Premier',
    last: 'Dernier',
    round: 'Cycle',
    outcome: 'Résultat',
  },
  openPlace: (place: string) => `Tous les cycles\u00a0: ${place}`,
  /** The page of one place. */
  one: {
    title: (place: string) => `Cycles par lieu\u00a0: ${place}`,
    description: (place: string, rounds: string, subject: string) =>
      `${place}\u00a0: ${rounds} (${subject}), avec ce qui a été présenté, le résultat de chacun, et qui a mené la médiation.`,
    sentence: (here: string, all: string, first: string, last: string) =>
      first === last
        ? `${here} sur ${all}\u00a0: ${first}.`
        : `${here} sur ${all}, le premier ${first}, le dernier ${last}.`,
    noneYet: (all: string) => `Sur ${all}, aucun ne s’est tenu ici.`,
    planned: 'Prévus',
    endings: (list: string) => `Leurs résultats\u00a0: ${list}.`,
    ending: (rounds: string, outcome: string) => `${outcome} ${rounds}`,
    byYear: 'Par année',
    mediators: 'Qui y a mené la médiation',
    noMediators: 'Aucun médiateur n’est mentionné pour ces cycles.',
    where: 'Où cela se trouve',
    locator: (place: string) => `Carte\u00a0: ${place} et les lieux alentour`,
    countryOnly: 'Seul le pays est connu, il n’y a donc pas de carte.',
    unmapped: 'Les données n’ont pas les coordonnées de ce lieu, il n’y a donc pas de carte.',
    rounds: 'Cycles, par ordre chronologique',
    /** Of many rounds, which have several pages: those of a year on this page, what it shows, and its title. */
    ofYear: (here: string, rounds: string) => `${here} sur ${rounds} figurent sur cette page`,
    page: (shown: string, all: string, time: string) =>
      `Cette page en énumère ${shown} sur ${all}, selon leur début (${time})\u202f; le graphique et les nombres portent sur l’ensemble.`,
    pageTitle: (title: string, time: string) => `${title}, ${time}`,
    times: 'Cycles d’autres périodes',
    tabled: 'Présenté\u00a0:',
    others: 'Tenu aussi à\u00a0:',
    back: 'Tous les lieux',
  },
} as const;
