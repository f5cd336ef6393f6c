const sheet = (name: string, help: string, ...also: readonly string[]) => ({ name, help, also });

/* The sheets of the workbook: those with which people begin first, then lists, then the upkeep of a dataset. */
export const sheets = {
  about: sheet('à propos', 'Une ligne\u00a0: le jeu de données lui-même.', 'about'),
  rounds: sheet(
    'cycles',
    'Une ligne par cycle de pourparlers.',
    'cycle',
    'pourparlers',
    'réunions',
    'sessions',
    'round',
    'talks',
    'meetings',
  ),
  facts: sheet(
    'faits',
    'Une ligne par compte rendu d’un fait d’un cycle. Deux comptes rendus sont deux lignes.',
    'affirmations',
    'claims',
  ),
  proposals: sheet(
    'propositions',
    'Une ligne par texte, offre ou ébauche que quelqu’un a présentés.',
    'textes',
    'offres',
    'texts',
    'offers',
  ),
  terms: sheet(
    'dispositions',
    'Une ligne par compte rendu d’une disposition. Deux comptes rendus sont deux lignes.',
    'comptes rendus',
    'reports',
    'accounts',
  ),
  answers: sheet('réponses', 'Une ligne par réponse à une proposition.', 'responses'),
  positions: sheet('positions', 'Une ligne par chose qu’une partie a dit vouloir.'),
  events: sheet(
    'événements',
    'Une ligne par fait survenu en dehors des pourparlers.',
    'chronologie',
    'timeline',
  ),
  sources: sheet('sources', 'Une ligne par page qui a été lue.', 'références', 'references'),
  phases: sheet('phases', 'Phases de propositions, si leur durée ou leur nom sont connus.'),
  links: sheet(
    'filiations',
    'Propositions antérieures, s’il y en a plusieurs.',
    'repose sur',
    'builds on',
    'lineage',
  ),
  apart: sheet(
    'dispositions distinctes',
    'Dispositions de deux textes qu’une personne a jugées différentes.',
    'terms apart',
  ),
  actors: sheet('acteurs', 'États, parties et instances.'),
  people: sheet('personnes', 'Personnes qui ont été nommées.'),
  offices: sheet('fonctions', 'Fonctions qu’elles exerçaient.'),
  publishers: sheet('éditeurs', 'Qui a publié les sources.', 'médias'),
  venues: sheet('lieux', 'Où les pourparlers se sont tenus.', 'places', 'venues'),
  units: sheet('unités', 'Ce qui est compté.'),
  issues: sheet('thèmes', 'De quoi traitent les pourparlers, dans l’ordre de lecture.', 'sujets'),
  issueTerms: sheet(
    'points des thèmes',
    'Les points de chaque thème.',
    'terms of issues',
    'scopes',
  ),
  computed: sheet('chiffres calculés', 'Chiffres calculés à partir d’autres.', 'computed figures'),
  chapters: sheet('chapitres', 'Périodes du processus, dans l’ordre.'),
  sides: sheet('camps', 'Qui est de quel camp dans les graphiques.'),
  truces: sheet('trêves', 'Trêves que montrent les graphiques dans le temps.'),
  editions: sheet('éditions', 'Versions publiées, la plus récente à la fin.'),
  publishedIds: sheet(
    'ids publiés',
    'Ce que chaque édition a publié pour la première fois.',
    'published ids',
  ),
  fingerprints: sheet(
    'fichiers enregistrés',
    'Ce que la dernière édition a enregistré de chaque fichier.',
    'recorded files',
  ),
  corrections: sheet('corrections', 'Modifications de faits publiés.'),
  redirects: sheet('ids retirés', 'Identifiants qui mènent désormais ailleurs.', 'retired ids'),
  suggestions: sheet('suggestions', 'Comparaisons pour commencer.'),
  bannedWords: sheet('mots à éviter', 'Mots écartés de nos phrases.', 'words to avoid'),
  exceptions: sheet('exceptions', 'Où une règle des données ne vaut pas, et pourquoi.'),
} as const;

/** Sheets that are for people, and read by nobody. */
export const unread = {
  lists: 'listes',
  help: 'comment remplir',
  wrong: 'à corriger',
} as const;

/** The words in the first column by which a row of the template is marked, and not read. */
export const marks = { help: 'aide', example: 'exemple' } as const;

/** Columns of which three are one date: how each part of the first and of the last day is met, without accents. */
export const dateParts = {
  start: {
    year: ['annee', 'annee de debut', 'an', 'year', 'start year'],
    month: ['mois', 'mois de debut', 'month', 'start month'],
    day: ['jour', 'jour de debut', 'day', 'start day'],
  },
  end: {
    year: ['annee de fin', 'end year'],
    month: ['mois de fin', 'end month'],
    day: ['jour de fin', 'end day'],
  },
} as const;
