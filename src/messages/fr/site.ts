export const site = {
  name: 'Parley',
  pageTitle: (title: string) => `${title} | Parley`,
  contents: 'Sommaire',
  skip: 'Aller au contenu',
  nav: 'Navigation principale',
  rounds: 'Cycles',
  timeline: 'Chronologie',
  issues: 'Thèmes',
  proposals: 'Propositions',
  positions: 'Positions',
  corrections: 'Corrections',
  compare: 'Comparer',
  people: 'Personnes',
  places: 'Lieux',
  sources: 'Sources',
  about: 'À propos',
  data: 'Données',
  feeds: 'Flux',
  offline: 'Hors connexion',
  search: 'Recherche',
  languages: 'Langues',
  theme: 'Couleurs',
  themes: { system: 'Selon l’appareil', light: 'Clair', dark: 'Sombre' },
  slash: 'La touche / mène à la recherche',
  footer: (title: string) => `${title}. Jeu de données,`,
  footerVersion: (version: string, date: string) => `version ${version} du ${date}`,
  linkFailed:
    'Une partie de ce que demande ce lien n’a pas pu être chargée. La page elle-même est complète.',
  footerNote:
    'Chaque chiffre indique qui l’a donné. Quand les comptes rendus divergent, tous figurent.',
  noScript:
    'Les scripts sont désactivés\u00a0: tout peut être lu. Pour rechercher, filtrer et mettre des propositions côte à côte, il faut les activer.',
  notHydrated: (reason: string) =>
    `Cette page peut être lue, mais ses commandes n’ont pas pu démarrer\u00a0: ${reason}`,
  earlyLost: 'Ce qui a été saisi ou choisi avant que la page soit prête n’a pas pu être repris.',
  notStarted: 'Cette page peut être lue, mais ses commandes n’ont pas démarré.',
  viewNotApplied: 'Ce que demande son adresse n’est pas appliqué.',
  reload: 'Réessayer',
  loading: 'Chargement…',
  navigated: (title: string) => `Page\u00a0: ${title}`,
  close: 'Fermer',
  /** The mark of a button that opens something below it. */
  opens: '▾',
  /** Names have commas of their own, so three or more are parted by semicolons. */
  together: (names: readonly string[]) =>
    names.length === 2 ? names.join(' et ') : names.join('\u202f; '),
  notLoaded:
    'Cela n’a pas pu être chargé. Vérifiez la connexion et réessayez\u202f; la page reste telle quelle.',
  howToRead: 'Comment lire',
  whoMakes: 'Qui fait ce site',
} as const;
