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
  },
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
    unknown: () => 'inconnu, comme une cellule vide, dans tout le fichier',
    one: (meaning: string) => `un seul\u00a0: ${meaning}`,
    two: (meaning: string) => `deux\u00a0: ${meaning}`,
    same: (meaning: string) => `le même\u00a0: il s’écrit ${meaning}`,
    different: (meaning: string) => `un autre\u00a0: ${meaning}`,
  } as Readonly<Record<string, (meaning: string) => string>>,
  readAs: (text: string) => `lu comme\u00a0: ${text}`,
  /** A word of a closed list that was taken, and for which column. */
  choice: (column: string, word: string) => `${column}\u00a0: ${word}`,
  asWords: 'conservé en toutes lettres, sans chiffre',
  settled: {
    'day-first': 'un jour avant son mois, ce qui vaut pour tout le fichier',
    'month-first': 'un mois avant son jour, ce qui vaut pour tout le fichier',
    thousands: 'milliers séparés par ce signe, dans tout le fichier',
    decimals: 'décimales après ce signe, dans tout le fichier',
  } as Readonly<Record<string, string>>,
} as const;
