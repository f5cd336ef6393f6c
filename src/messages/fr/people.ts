import { fromDateTo } from './elision.ts';
import { atStart } from './separators.ts';

/* The words of who was in the room: the list of people and the pages of each. */
export const peopleWords = {
  title: 'Qui était dans la salle',
  description: (subject: string) =>
    `${atStart(subject)}\u00a0: toutes les personnes que nomment les cycles, pour qui elles sont venues, à quel titre, dans combien de cycles, et quand.`,
  /** What the picture shows: people, the rounds that name them, all rounds, and those in most rounds. */
  summary: (people: string, named: string, all: string) =>
    `${people} dont la participation est mentionnée, dans ${named} sur ${all}`,
  summaryFor: (people: string, actor: string, named: string, all: string) =>
    `${people} dont la venue est mentionnée (${actor}), dans ${named} sur ${all}`,
  people: {
    one: '# personne',
    many: '# de personnes',
    other: '# personnes',
  },
  rounds: { one: '# cycle', many: '# de cycles', other: '# cycles' },
  most: (before: string, who: string) => `${before}. Le plus souvent\u00a0: ${who}.`,
  times: (name: string, count: string) => `${name} (${count})`,
  drawn: (count: string) =>
    `Le dessin montre les ${count} personnes les plus présentes\u202f; toutes figurent dans la liste ci-dessous.`,
  per: {
    month: 'Une marque représente tous les cycles d’un mois dans un même rôle.',
    quarter: 'Une marque représente tous les cycles de trois mois dans un même rôle.',
    year: 'Une marque représente tous les cycles d’une année dans un même rôle.',
  },
  ring: 'présence comme médiateur',
  inDelegation: (side: string) => `présence dans une délégation\u00a0: ${side}`,
  noSide: 'présence dans une délégation d’aucun camp, ou de plusieurs',
  agreed: 'cycle qui a abouti à un accord',
  mediatorFor: (actor: string) => `médiation (${actor})`,
  delegationOf: (actor: string) => `délégation (${actor})`,
  /** A mark in words: whose row, when, and which round, or how many. */
  mark: (who: string, when: string, title: string) => `${who}\u00a0: ${when}, ${title}`,
  /** A name of which only the start has room. */
  row: (name: string, count: string) => `${name}, ${count}`,
  list: 'Toutes les personnes nommées',
  listFor: (actor: string) => `Toutes les personnes venues\u00a0: ${actor}`,
  columns: {
    name: 'Nom',
    rounds: 'Cycles',
    time: 'Premier et dernier',
    round: 'Cycle',
    from: 'Premier jour',
    to: 'Dernier jour',
    venue: 'Lieu',
    role: 'Rôle',
    office: 'Fonction',
  },
  actor: 'Pour qui',
  anybody: 'Tous',
  option: (name: string, count: string) => `${name} (${count})`,
  sort: 'Ordre',
  sorts: {
    rounds: 'Le plus de cycles d’abord',
    name: 'Par nom',
    last: 'Présence la plus récente d’abord',
  },
  span: (from: string, to: string) => (from === to ? from : fromDateTo(from, to)),
  never: 'compté dans aucun cycle',

  personDescription: (name: string, sentence: string) => `${name}\u00a0: ${sentence}`,
  alternates: (names: string) => `Autres graphies\u00a0: ${names}`,
  named: (rounds: string, all: string, span: string) =>
    `Mention dans ${rounds} sur ${all}, ${span}`,
  neverNamed: (all: string) => `Aucune participation mentionnée, sur ${all}.`,
  mostIn: (before: string, places: string) => `${before}. Le plus souvent\u00a0: ${places}.`,
  noPlace: {
    one: 'Pour # d’entre eux, aucune source ne nomme de lieu.',
    other: 'Pour # d’entre eux, aucune source ne nomme de lieu.',
  },
  announced: {
    one: '# était une annonce unilatérale, qui n’est pas une réunion.',
    other: '# étaient des annonces unilatérales, qui ne sont pas des réunions.',
  },
  severalPlaces: 'Un cycle tenu en plusieurs lieux figure à chacun d’eux.',
  matrixOf: (name: string) => `Où et quand\u00a0: ${name}`,
  cards: {
    one: 'Afficher # cycle sous forme de fiche',
    many: 'Afficher # de cycles sous forme de fiches',
    other: 'Afficher # cycles sous forme de fiches',
  },
  atPlace: (place: string, rounds: string) => `${place}\u00a0: ${rounds}`,
  offices: 'Fonctions, telles que les cycles les nomment',
  noOffice: 'aucune fonction nommée',
  where: 'Où le plus souvent',
  with: 'Avec qui le plus souvent',
  alone: 'Aucun cycle ne nomme quelqu’un d’autre avec cette personne.',
  moreOthers: { one: '# autre', many: '# d’autres', other: '# autres' },
  attended: 'Cycles',
  others: 'Avec\u00a0: ',
  noOthers: 'Personne d’autre n’est nommé.',
  account: 'compte rendu',
  accountOf: (name: string, title: string) => `Le compte rendu où figure ${name}\u00a0: ${title}`,
  planned: 'Participation prévue à un cycle à venir',
  unsure: 'Non comptés',
  unsureNote:
    'Ces cycles nomment cette personne dans une délégation dont aucune source ne dit si elle était présente.',
  sure: 'À quel point cela est sûr',
  sureText: [
    'Chaque cycle énumère, dans la mesure où ses comptes rendus les nomment, qui est venu pour ses médiateurs et dans ses délégations\u202f; cette page compte ces listes. Les membres d’une délégation sont comptés quand une source dit qu’elle était présente. Quand aucune ne le dit, ou qu’une dit le contraire, personne de cette délégation n’est compté.',
    'Qui n’est pas nommé a pu être présent malgré tout. Un cycle peut être une annonce, un message ou un déplacement entre les parties, de sorte que tous ceux qu’il nomme ne se sont pas nécessairement rencontrés.',
  ],
  accounted: (some: string, all: string) =>
    `Dans ${some} sur ${all}, un compte rendu nomme cette personne\u00a0: le mot «\u202fcompte rendu\u202f» y mène, et son type figure à côté. Dans les autres, aucun compte rendu des présences ne la nomme.`,
  allAccounted:
    'Dans chacun de ces cycles, un compte rendu nomme cette personne\u00a0: le mot «\u202fcompte rendu\u202f» y mène, et son type figure à côté.',
  data: 'Les données de cette page (JSON)',
} as const;
