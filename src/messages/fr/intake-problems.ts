/* What is said of the rows of a person's own file: what is wrong and how to mend it, what is asked, what was understood. */

/** What is told of a problem: the column, what stands there, what the column is for, and what could be meant. */
type Told = { column: string; written: string; help: string; meant: string; list: string };

type Said = { says: (told: Told) => string; mend: (told: Told) => string; example: string };

const said = (says: Said['says'], mend: string | Said['mend'], example = ''): Said => ({
  says,
  mend: typeof mend === 'string' ? () => mend : mend,
  example,
});

export const intakeProblems = {
  problems: {
    missing: said(
      ({ column }) =>
        `Rien n’est donné pour «\u202f${column}\u202f», sans quoi cette ligne ne peut pas être utilisée.`,
      ({ help }) => help,
    ),
    date: said(
      ({ written }) => `«\u202f${written}\u202f» n’est pas une date lisible.`,
      'Écrivez le jour, le mois ou l’année\u202f; si ce n’est pas exact, ajoutez «\u202fvers\u202f».',
      'vers le 10 mars 2024',
    ),
    'whole-day': said(
      ({ written }) => `«\u202f${written}\u202f» n’est pas un jour unique.`,
      'Écrivez un seul jour. Si personne ne le connaît, n’écrivez le mois que là où la colonne le permet.',
      '10 mars 2024',
    ),
    number: said(
      ({ written }) => `«\u202f${written}\u202f» n’est pas un nombre lisible.`,
      'Écrivez un nombre ou une fourchette. Deux comptes rendus sont deux lignes.',
      'environ 40, 35-40, au moins 300, six semaines',
    ),
    'no-unit': said(
      ({ written }) =>
        `On ne sait pas ce que compte «\u202f${written}\u202f», le nombre a donc été écarté.`,
      'Écrivez ce qui est compté après le nombre, ou dans une colonne «\u202funité\u202f».',
      '40 prisonniers',
    ),
    truth: said(
      ({ written }) => `«\u202f${written}\u202f» n’est ni oui ni non.`,
      'Écrivez oui ou non. Laissez vide si personne ne le sait.',
      'oui',
    ),
    choice: said(
      ({ written }) => `«\u202f${written}\u202f» n’est pas un des mots prévus pour cette colonne.`,
      ({ meant }) => `Écrivez ${meant}.`,
    ),
    record: said(
      ({ written, list }) =>
        `Rien ne s’appelle «\u202f${written}\u202f» dans la feuille «\u202f${list}\u202f».`,
      ({ meant, list }) =>
        meant === ''
          ? `Écrivez le nom tel qu’il y figure, ou ajoutez-le à la feuille «\u202f${list}\u202f».`
          : `Vouliez-vous dire ${meant}\u202f? Sinon, ajoutez-le à la feuille «\u202f${list}\u202f».`,
    ),
    'no-source': said(
      ({ meant }) =>
        `«\u202f${meant}\u202f» n’est ni une adresse ni une clé de la feuille des sources.`,
      'Écrivez l’adresse entière de la page, ou ajoutez la clé à la feuille des sources.',
      'https://example.org/page',
    ),
    nobody: said(
      () => 'Personne n’est nommé qui le dise.',
      'Écrivez qui l’a dit, par son nom ou par une tournure, ou la page où cela figure.',
      'un porte-parole du ministère',
    ),
    broken: said(
      ({ written }) => `La formule de cette cellule a échoué\u00a0: ${written}.`,
      'Écrivez la valeur elle-même.',
    ),
    asked: said(
      ({ written }) =>
        `«\u202f${written}\u202f» peut signifier deux choses, cette ligne attend donc votre réponse.`,
      'Répondez à la question, ou écrivez-le de façon à ne signifier qu’une seule chose.',
    ),
    'two-accounts': said(
      () => 'Il semble y avoir deux comptes rendus dans une cellule.',
      'Donnez à chaque compte rendu sa propre ligne, avec qui l’a dit.',
    ),
    unseen: said(
      () => 'Des signes invisibles, qui changent le sens de l’écriture, ont été retirés.',
      'Il n’y a rien à faire.',
    ),
    column: said(
      ({ written }) =>
        `Aucune colonne de cette feuille ne s’appelle «\u202f${written}\u202f», elle n’a donc pas été utilisée.`,
      'Donnez-lui le nom d’une colonne du classeur, ou laissez-la telle quelle.',
    ),
    'column-twice': said(
      ({ written }) =>
        `«\u202f${written}\u202f» est une seconde fois la même colonne, elle n’a donc pas été utilisée.`,
      'Mettez son contenu dans la première, ou donnez-lui un autre nom.',
    ),
    sheet: said(
      ({ written }) =>
        `Aucune ligne de cette feuille ne nomme ses colonnes, rien n’en a donc été utilisé. Elle commence ainsi\u00a0: ${written}.`,
      ({ meant }) => `Écrivez les noms des colonnes dans sa première ligne\u00a0: ${meant}.`,
    ),
    foreign: said(
      ({ meant }) => `Ceci est lu comme ${meant}.`,
      ({ list }) => list,
    ),
    'no-place': said(
      () => 'Cette ligne n’a pas sa place dans des pourparlers, elle n’a donc pas été utilisée.',
      'Si elle compte, écrivez-la dans le classeur.',
    ),
    'went-with': said(
      ({ meant }) =>
        `Cette ligne a été écartée avec une autre, dont elle fait partie\u00a0: ${meant}.`,
      'Corrigez celle-là, et celle-ci sera lue de nouveau.',
    ),
    'lost-part': said(
      ({ meant }) => `Ce que nomme cette ligne a été écarté, et y manque\u00a0: ${meant}.`,
      'Corrigez-le, et il y figurera de nouveau.',
    ),
  },
  /** What is left of a table that others made. */
  leftOver: (count: string, some: string) => `Colonnes non utilisées\u00a0: ${count} (${some}).`,
  nothingLeft: 'Toutes ses colonnes sont utilisées.',
  /** An answer that a person writes: what stands for it. */
  anyAddress: 'https://…',
  /** The columns of the smallest sheet that is enough. */
  smallest: 'proposition, date, thème, chiffre, dit par, source',
  /** What may stand in a column without which a row cannot be used. */
  examples: {
    title: 'Pourparlers de Lakeside, mai 2024',
    start: '2 mai 2024',
    name: 'Première offre',
    date: '2 mai 2024',
    round: 'Pourparlers de Lakeside, mai 2024',
    proposal: 'Première offre',
    issue: 'durée du cessez-le-feu',
    text: 'Le cessez-le-feu dure 30 jours.',
    number: '30 jours',
    sources: 'https://example.org/page',
    url: 'https://example.org/page',
    party: 'Eastland',
    answer: 'acceptation',
  } as Readonly<Record<string, string>>,
  questions: {
    'day-order': (written: string, [first = '', second = '']: readonly string[]) =>
      `«\u202f${written}\u202f» est-il ${first}, ou ${second}\u202f?`,
    point: (written: string, [first = '', second = '']: readonly string[]) =>
      `«\u202f${written}\u202f» est-il ${first}, ou ${second}\u202f?`,
    dash: (written: string) =>
      `«\u202f${written}\u202f» signifie-t-il que rien n’est connu\u202f? Sinon, écrivez plutôt ce qui est voulu.`,
    'one-or-two': (written: string) =>
      `«\u202f${written}\u202f» est-il un seul nom, ou deux dans une cellule\u202f?`,
    'rows-as': (written: string) =>
      `Comment faut-il lire les lignes ci-dessous (${written})\u202f?`,
    page: (written: string) =>
      `Certaines lignes ne nomment aucune page où elles figurent. À quelle adresse ceci a-t-il été publié\u00a0: ${written}\u202f?`,
    spelling: (written: string, [first = '']: readonly string[]) =>
      `«\u202f${written}\u202f» est-il le même nom que «\u202f${first}\u202f»\u202f?`,
  },
  /** What each answer means, by the answer. */
  answers: {
    'day-first': (meaning: string) =>
      `${meaning}, et les jours avant les mois dans tout le fichier`,
    'month-first': (meaning: string) =>
      `${meaning}, et les mois avant les jours dans tout le fichier`,
    thousands: (meaning: string) => `${meaning}, dans tout le fichier`,
    decimals: (meaning: string) => `${meaning}, dans tout le fichier`,
    'as-rounds': () => 'comme des cycles de pourparlers',
    'as-events': () => 'comme des événements en marge des pourparlers',
    'as-parties': () => 'comme ce que veulent ces parties, une colonne pour chacune',
    'as-nothing': () => 'ne pas les lire',
    unknown: () => 'inconnu, comme une cellule vide, dans tout le fichier',
    one: (meaning: string) => `un seul\u00a0: ${meaning}`,
    two: (meaning: string) => `deux\u00a0: ${meaning}`,
    same: (meaning: string) => `le même\u00a0: il s’écrit ${meaning}`,
    different: (meaning: string) => `un autre\u00a0: ${meaning}`,
  } as Readonly<Record<string, (meaning: string) => string>>,
  /** Of files in which no row is to be read. */
  nothingYet:
    'rien n’est encore rempli\u00a0: il n’y a que des en-têtes et des exemples. Écrivez en dessous\u202f; propositions, dispositions et sources suffisent pour commencer',
  nothing: 'aucune ligne n’était utilisable',
  readAs: (text: string) => `lu comme\u00a0: ${text}`,
  /** A word of a closed list that was taken, and for which column. */
  choice: (column: string, word: string) =>
    `${column}\u00a0: ${word}, valeur proposée\u202f; la colonne «\u202f${column}\u202f» peut en donner une autre`,
  asWords: 'conservé en toutes lettres, sans chiffre',
  settled: {
    'day-first': 'un jour avant son mois, ce qui vaut pour tout le fichier',
    'month-first': 'un mois avant son jour, ce qui vaut pour tout le fichier',
    thousands: 'milliers séparés par ce signe, dans tout le fichier',
    decimals: 'décimales après ce signe, dans tout le fichier',
  } as Readonly<Record<string, string>>,
} as const;
