import { number } from './language.ts';

export const search = {
  label: 'Chercher dans les cycles, personnes, médias et comptes rendus',
  placeholder: 'un nom, un lieu, un mot d’un compte rendu',
  loading: 'Lecture du texte intégral…',
  notSearched:
    'Ce qui sert à chercher n’a pas pu être chargé, les mots ne sont donc pas recherchés. Vérifiez la connexion et rechargez la page.',
  failed:
    'Le texte intégral n’a pas pu être chargé\u202f; seuls les titres, les personnes et les lieux sont recherchés.',
  filters: 'Filtres',
  results: (shown: number, all: number) =>
    shown === all
      ? `Tous les cycles (${number(all)})`
      : `${number(shown)} sur ${number(all)} cycles`,
  fold: (on: string, shown: number, all: number) =>
    on
      ? `Filtres\u00a0: ${on} · ${number(shown)} sur ${number(all)}`
      : `Filtres · cycles\u00a0: ${number(all)}`,
  more: (count: number) => (count < 2 ? '1 de plus' : `${number(count)} de plus`),
  /** At the end of a fold that does not hold all. */
  fewer: (count: number) =>
    count < 2
      ? '1 de plus, avec moins de cycles\u00a0: cherchez par nom'
      : `${number(count)} de plus, avec moins de cycles\u00a0: cherchez par nom`,
  reset: 'Afficher tous les cycles',
  show: {
    one: 'Afficher # cycle',
    many: 'Afficher # de cycles',
    other: 'Afficher # cycles',
  },
  skip: 'Passer les filtres',
  view: 'Présentation',
  views: { cards: 'Fiches', list: 'Liste' },
  remove: (label: string) => `Retirer le filtre ${label}`,
  query: (q: string) => `«\u202f${q}\u202f»`,
  facets: {
    venue: 'Lieu',
    mediator: 'Médiateur',
    party: 'Partie présente',
    person: 'Personne nommée',
    format: 'Format',
    status: 'Résultat',
    issue: 'Thème abordé',
  },
  has: 'Seulement les cycles',
  hasProposal: 'où une proposition a été présentée',
  hasTurningPoint: 'qui marquent un tournant',
  dates: 'Dates',
  from: 'Du',
  to: 'Au',
  since: (date: string) => `à partir de\u00a0: ${date}`,
  until: (date: string) => `jusqu’à\u00a0: ${date}`,
  sort: 'Ordre',
  sorts: { old: 'Du plus ancien au plus récent', new: 'Du plus récent au plus ancien' },
  nothing: 'Aucun résultat.',
  loosen: 'Lever un seul de ces filtres ferait réapparaître des cycles\u00a0:',
  loosenOne: (label: string) => `Sans ${label}`,
  loosenCount: { one: '# cycle', many: '# de cycles', other: '# cycles' },
  allByTime: 'Tous les cycles, par date',
  showMore: (count: number) => `En afficher ${number(count)} de plus`,
} as const;
