import { atStart } from './separators.ts';
import { onDate } from './elision.ts';

/*
 * The words of the picture of positions: issues by parties at a day. They stand apart from the catalogue because no
 * other page needs them.
 */
export const positionsWords = {
  title: 'Positions',
  description: (subject: string) =>
    `${atStart(subject)}\u00a0: ce que les acteurs ont dit vouloir, thème par thème et à n’importe quel jour, avec qui l’a dit et où.`,
  count: {
    positions: { one: '# position', many: '# de positions', other: '# positions' },
    parties: { one: '# partie', many: '# de parties', other: '# parties' },
    issues: { one: '# thème', many: '# de thèmes', other: '# thèmes' },
  },
  nothing: 'Aucune position n’a été relevée.',
  /** What the picture shows, all that is known; after it what is newest. */
  now: (positions: string, parties: string, issues: string) =>
    `${positions} de ${parties} sur ${issues}.`,
  /** Where the picture is of a part of all: which. */
  drawn: (all: string, time: string) =>
    `Sur ${all}, le dessin montre celles de la période (${time}), et d’avant celle-ci la dernière de chaque partie sur chaque thème.`,
  drawnAt: (day: string, positions: string, parties: string, issues: string) =>
    `Parmi elles, connues au plus tard ${onDate(day)}\u00a0: ${positions} de ${parties} sur ${issues}.`,
  /** The title of a page of a time before the newest. */
  pageTitle: (time: string) => `Positions, ${time}`,
  newest: (party: string, issue: string, date: string) =>
    `La plus récente\u00a0: ${party}, ${date}, ${issue}.`,
  /** The same at a day. */
  at: (day: string, positions: string, parties: string, issues: string) =>
    `Connues au plus tard ${onDate(day)}\u00a0: ${positions} de ${parties} sur ${issues}.`,
  newestAt: (party: string, issue: string, date: string) =>
    `La plus récente était\u00a0: ${party}, ${date}, ${issue}.`,
  nothingAt: (day: string) => `Aucune position connue au plus tard ${onDate(day)}.`,
  sentences: (parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join(' '),
  /** Of those of which nobody can say since when they were known. */
  undatedIn: {
    one: '# figure sur des pages sans date\u202f; elle est écartée dès qu’un jour est choisi.',
    other:
      '# figurent sur des pages sans date\u202f; elles sont écartées dès qu’un jour est choisi.',
  },
  undatedOut: {
    one: '# de plus figure sur des pages sans date, si bien que nul ne peut dire à quel jour elle était connue\u00a0: elle est écartée.',
    other:
      '# de plus figurent sur des pages sans date, si bien que nul ne peut dire à quel jour elles étaient connues\u00a0: elles sont écartées.',
  },
  /** What of the slider is set, before the day. */
  reportedBy: 'Connu au plus tard\u00a0:',
  slider: 'Jour des comptes rendus',
  lastReport: (date: string) => `${date}, dernier compte rendu`,
  earlier: 'Compte rendu précédent',
  later: 'Compte rendu suivant',
  parties: (count: number) => `Parties\u00a0: ${count}`,
  allParties: 'Parties\u00a0: toutes',
  noneFound: 'aucun compte rendu trouvé',
  noneBy: (day: string) => `aucun compte rendu trouvé, au plus tard ${onDate(day)}`,
  inAll: { one: '# au total', other: '# au total' },
  here: { one: '# dessinée ici', other: '# dessinées ici' },
  byThen: { one: '# à cette date', other: '# à cette date' },
  /** Before the steps of an open cell where there are more than are shown. */
  onlyLast: (shown: string) =>
    `Les ${shown} dernières\u202f; la liste ci-dessous les contient toutes.`,
  /** What a mark of a strip stands for. */
  step: (party: string, date: string) => `${party}, ${date}`,
  stepsOf: (party: string, issue: string) => `${party}\u00a0: ${issue}`,
  alone: 'Thèmes dont une seule partie a parlé',
  gap: {
    title: (term: string) => `En chiffres\u00a0: ${term}`,
    note: 'Le dernier chiffre de chacune dans un texte qu’elle a présenté seule.',
    /** Which text gave it, and when. */
    text: (name: string, date: string) => `dans ${name}, ${date}`,
    said: (party: string, number: string) => `${party}\u00a0: ${number}`,
    drawing: (list: string) => `Sur une échelle\u00a0: ${list}`,
    apart: {
      one: 'Les deux textes ont été présentés à # jour d’intervalle.',
      many: 'Les deux textes ont été présentés à # de jours d’intervalle.',
      other: 'Les deux textes ont été présentés à # jours d’intervalle.',
    },
    sameDay: 'Les deux textes ont été présentés le même jour.',
    more: {
      one: '# autre chiffre donné par les deux',
      many: '# d’autres chiffres donnés par les deux',
      other: '# autres chiffres donnés par les deux',
    },
  },
  nav: 'Aller à un thème du graphique',
  list: 'Toutes les positions par ordre chronologique',
  listNote: 'Thème par thème, quel que soit le jour choisi plus haut.',
  /** Of a list in parts: which is shown, and what there is for an issue of which nothing is in it. */
  listOf: (time: string) => `Thème par thème\u00a0: celles de la période (${time}).`,
  noneThen: 'Aucune pendant cette période.',
  found: (shown: string, all: string) => `${shown} sur ${all}, toutes périodes.`,
  more: (count: string) => `En afficher ${count} de plus`,
  times: 'Positions d’autres périodes',
  failed: 'Les positions d’autres périodes n’ont pas pu être chargées.',
  inList: 'Dans la liste',
  legend: {
    last: 'dernière position connue',
    earlier: 'position antérieure',
    month: 'datée au mois',
    day: 'le jour choisi',
  },
  onlyThose: 'Seulement celles de\u00a0:',
  undated: 'sans date',
  events: 'Événements hors de tout cycle',
  eventsNote:
    'Ce qui s’est passé en dehors des pourparlers figure sur les pages des cycles les plus proches. Ces événements sont trop éloignés de tout cycle, ou datés trop approximativement, pour figurer auprès de l’un d’eux.',
  columns: [
    'thème',
    'partie',
    'date',
    'dernier compte rendu',
    'position',
    'qui le dit',
    'type de compte rendu',
    'identifiant',
    'connue depuis',
    'sources',
  ],
  yes: 'oui',
  no: 'non',
} as const;
