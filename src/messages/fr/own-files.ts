/*
 * The words of the page on which somebody's own files are read. They stand apart from the catalogue because no other
 * page needs them.
 */

export const ownFiles = {
  title: 'Vos propres pourparlers',
  description:
    'Lire votre propre tableur de négociations comme un site semblable à celui-ci, sur votre appareil\u00a0: rien n’est envoyé.',
  lede: 'Vous tenez dans un tableur des cycles de pourparlers et ce qui y a été présenté\u202f? Déposez-le ici, et il devient un site semblable à celui-ci\u00a0: fiches, comparaisons, chronologie, recherche et citations, sur vos pourparlers.',
  stays:
    'Vos fichiers ne quittent jamais cet appareil. Ils sont lus ici, par votre propre navigateur\u202f; rien n’en est envoyé où que ce soit, et personne d’autre que vous ne peut ouvrir ce qui en est fait.',
  noScript:
    'Lire des fichiers sur cette page demande des scripts. Dans un terminal, npm run import fait de même\u00a0: il lit les mêmes fichiers, avec les mêmes messages et les mêmes questions.',

  drop: 'Déposez ici des fichiers ou un dossier, ou',
  choose: 'Choisir des fichiers',
  chooseAgain: 'Choisir le fichier corrigé',
  dropAgain: 'Vous avez corrigé quelque chose\u202f? Déposez de nouveau le fichier ici, ou',
  dropMore: 'Un autre fichier, ou une version plus récente de l’un d’eux\u202f? Déposez-le ici, ou',
  forms: 'XLSX, ODS, CSV, TSV, JSON, ou un ZIP de ceux-ci\u202f; plusieurs à la fois',
  tooLarge: (name: string, most: string) =>
    `Cela dépasse ${most} (${name}). Rien n’a été lu\u00a0: retirez les images du classeur, ou enregistrez ses feuilles en fichiers CSV et choisissez-en quelques-uns.`,
  tooMany: (most: string) =>
    `Il y a plus de ${most} fichiers. Rien n’a été lu\u00a0: choisissez-en moins.`,

  reading: (names: string) => `Lecture\u00a0: ${names}`,
  stages: {
    start: 'Préparation',
    files: 'Lecture des fichiers',
    rows: 'Lecture et vérification des lignes',
    slices: 'Création des pages',
    keeping: 'Conservation sur cet appareil',
  },
  cancel: 'Annuler',
  cancelled: 'Opération interrompue. Rien n’a été modifié.',
  again: 'Réessayer',
  failures: {
    'no-worker':
      'Ce qui lit les fichiers n’a pas pu démarrer. Vérifiez la connexion et réessayez. Vos fichiers sont tels qu’ils étaient.',
    died: 'La lecture s’est arrêtée avant la fin\u202f; l’appareil a peut-être manqué de mémoire. Rien n’est perdu\u00a0: vos fichiers sont tels qu’ils étaient. Fermez d’autres programmes et réessayez, ou essayez avec moins de fichiers.',
    unreadable:
      'Le navigateur n’a pas pu lire le fichier. Il a peut-être été modifié ou déplacé depuis que vous l’avez choisi\u00a0: choisissez-le de nouveau.',
    full: 'Il n’y a pas assez de place sur cet appareil pour le conserver. Rien n’est perdu\u00a0: ce qui a été lu reste sur cette page, et vous pouvez le télécharger sous forme de dossier.',
    refused:
      'Ce navigateur ne conserve rien de ce site\u00a0: ses réglages ne le permettent pas, ou la fenêtre est privée. Rien n’est perdu\u00a0: ce qui a été lu reste sur cette page, et vous pouvez le télécharger sous forme de dossier.',
  },

  /** What came of a reading. */
  found: (names: string) => `Ce qui a été lu\u00a0: ${names}`,
  rows: {
    used: { one: 'ligne utilisée', many: 'de lignes utilisées', other: 'lignes utilisées' },
    refused: { one: 'ligne écartée', many: 'de lignes écartées', other: 'lignes écartées' },
    examples: { one: 'en-tête ou exemple', other: 'en-têtes et exemples' },
    read: { one: 'ligne en tout', many: 'de lignes en tout', other: 'lignes en tout' },
  },
  made: (rounds: string, proposals: string) => `Elles donnent ${rounds} et ${proposals}.`,
  rounds: { one: '# cycle', many: '# de cycles', other: '# cycles' },
  proposals: { one: '# proposition', many: '# de propositions', other: '# propositions' },
  mixed:
    'Un jeu de données de la même forme que le nôtre est lu seul. Choisissez-le sans rien d’autre, ou choisissez les autres fichiers sans lui.',
  fine: 'Rien n’est à corriger.',

  since: 'Depuis la lecture précédente',
  problemsSince: (gone: string, fresh: string, still: string) =>
    `Problèmes\u00a0: disparus ${gone}, nouveaux ${fresh}, toujours là ${still}.`,
  gone: 'Disparus',
  recordsSince: (name: string, added: string, removed: string, changed: string) =>
    `${name}\u00a0: ajouts ${added}, disparitions ${removed}, modifications ${changed}`,
  recordKinds: {
    rounds: 'Cycles',
    proposals: 'Propositions',
    accounts: 'Comptes rendus',
    answers: 'Réponses',
    positions: 'Positions',
    events: 'Événements',
    sources: 'Sources',
  },
  nothingSince: 'Aucune notice n’a changé.',

  problems: 'À corriger',
  errors: { one: '# erreur', many: '# d’erreurs', other: '# erreurs' },
  warnings: { one: '# avertissement', many: '# d’avertissements', other: '# avertissements' },
  severity: { error: 'Erreur', warning: 'Avertissement' },
  fresh: 'nouveau',
  cell: 'Cellule',
  wrong: 'Ce qui ne va pas, et comment le corriger',
  such: 'Par exemple\u00a0:',
  marked: 'Télécharger une copie annotée de ces remarques',
  noMarked: 'Il n’y a rien à noter à côté d’une cellule de ces fichiers.',
  part: (from: string, to: string, all: string) => `${from} à ${to} sur ${all}`,
  before: 'Précédents',
  after: 'Suivants',

  questions: 'Ce que personne d’autre ne sait',
  questionsText: 'Une réponse vaut pour tout le fichier.',
  anyAddress: 'https://…',
  moreQuestions: {
    one: '# autre question suivra celles-ci.',
    many: '# d’autres questions suivront celles-ci.',
    other: '# autres questions suivront celles-ci.',
  },
  answer: 'Relire avec ces réponses',
  unanswered: 'Choisissez d’abord une réponse à chaque question.',
  answered: {
    one: 'Lu avec votre réponse à # question.',
    many: 'Lu avec vos réponses à # de questions.',
    other: 'Lu avec vos réponses à # questions.',
  },
  forget: 'Me reposer les questions',

  understood: (count: string) =>
    `Comment ont été lues les cellules qui en disent plus qu’il n’y paraît (${count})`,
  written: 'Écrit',
  readAs: 'Lu comme',

  open: 'Ouvrir',
  openText:
    'Conservé sur cet appareil jusqu’à ce que vous l’effaciez, et consultable aussi sans connexion.',
  openPart: 'Ouvrir ce qui a pu être lu',
  partText: (refused: string) =>
    `Vous pouvez l’ouvrir tel quel. Ce qui ne va pas reste en dehors\u00a0: il manquera ${refused} de votre fichier.`,
  partLeft: 'Vous pouvez l’ouvrir tel quel, avec ce qui n’y va pas.',
  missing: { one: '# ligne', many: '# de lignes', other: '# lignes' },
  notYet:
    'L’ouverture sera possible une fois les erreurs corrigées\u00a0: ce qui a été lu jusqu’ici ne forme pas un tout.',
  name: 'Titre',
  isKept: (title: string, from: string) =>
    `${title} (${from}) est déjà conservé sur cet appareil. Faut-il le remplacer\u202f?`,
  replace: 'Remplacer\u202f; les adresses restent',
  another: 'Conserver à part',
  folder: 'Télécharger un dossier',
  folderText:
    'Un ZIP du dossier «\u202fdata\u202f», à partir duquel n’importe qui peut construire un site semblable à celui-ci\u00a0: PARLEY_DATA le désigne.',

  kept: 'Conservé sur cet appareil',
  noneKept: 'Rien qui vous appartienne n’est encore conservé sur cet appareil.',
  unable:
    'Ce navigateur ne conserve rien de ce site\u00a0: ses réglages ne le permettent pas, ou la fenêtre est privée. Les fichiers peuvent néanmoins être lus, et téléchargés sous forme de dossier.',
  keptOn: (day: string) => `date de conservation\u00a0: ${day}`,
  megabytes: (number: string) => `${number}\u00a0Mo`,
  remove: 'Effacer',
  removeAsk: (title: string) =>
    `Effacer ${title} de cet appareil\u202f? Il ne pourra être récupéré que si vous avez le fichier.`,
  removeYes: 'Effacer',
  removeNo: 'Conserver',
  removed: (title: string) => `Effacé de cet appareil\u00a0: ${title}.`,
  removeFailed: 'L’effacement a échoué.',

  smallest: 'La plus petite feuille qui suffise',
  smallestText:
    'Une feuille de six colonnes suffit pour comparer. Deux comptes rendus d’une même chose sont deux lignes\u202f; qui l’a dit figure à côté de chacun.',
  smallestNext:
    'Pour aller plus loin, un classeur à remplir, avec des listes déroulantes, se trouve sur la page',
  headings: ['proposition', 'date', 'thème', 'chiffre', 'dit par', 'source'],
  cells: [
    ['Première offre', '2 mai 2024', 'trêve', '30 jours', 'un médiateur', 'https://example.org/a'],
    [
      'Première offre',
      '2 mai 2024',
      'trêve',
      'au moins 45 jours',
      'un porte-parole de la partie B',
      'https://example.org/b',
    ],
    ['Contre-offre', '9 mai 2024', 'trêve', '60-90 jours', 'partie B', 'https://example.org/c'],
  ],
  whatIsRead: 'Ce qui est lu',
  whatIsReadPoints: [
    'Les classeurs (XLSX, ODS), les CSV et TSV avec tout séparateur, les listes de notices en JSON, un ZIP ou un dossier de ceux-ci, et un jeu de données de la même forme que le nôtre.',
    'Les colonnes d’après leur nom, dans n’importe quel ordre\u202f; celles qui ne sont pas connues sont nommées et laissées de côté.',
    'Les dates et les nombres tels qu’on les écrit\u00a0: «\u202fvers le 10 mars 2024\u202f», «\u202f35-40\u202f», «\u202fau moins 300\u202f», «\u202fsix semaines\u202f». La façon dont chacun a été lu est montrée.',
    'Ce qui pourrait se lire de deux façons est demandé, et jamais deviné. Une cellule vide signifie que personne ne le sait, et jamais non.',
    'Une ligne sans personne qui le dise est écartée, et signalée.',
  ],
  limits: 'Limites',
  limitsText: (bytes: string, rows: string) =>
    `Jusqu’à ${bytes} et ${rows} lignes à la fois. Aucune formule n’est calculée et aucune macro n’est exécutée\u00a0: ce qui est lu est ce qu’une cellule affichait lors de l’enregistrement.`,
} as const;
