import { number } from './language.ts';

/*
 * The words of the data page and of the files that are downloaded there. They stand apart from the
 * catalogue because no other page needs them.
 */

/** The promise as it stands; a change of it that takes something back raises the first number. */
const promise = {
  version: '1.0',
  date: '2026-11-22',
  parts: [
    {
      title: 'Ce qui reste',
      points: [
        'Les adresses. Chaque fichier nommé ici garde son adresse, de même que les pages, les affirmations et le fichier JSON de chaque cycle et de chaque proposition. Quand un identifiant est retiré, ses adresses mènent à ce qui porte désormais son contenu, aussi longtemps que le site existe.',
        'Les identifiants. Ils sont attribués une fois et jamais réutilisés.',
        'Les champs. Chaque colonne des tableaux qui n’est pas marquée «\u202fpeut changer\u202f», et chaque champ de dataset.json répertorié dans promise.md, garde son nom, son type et son sens au sein d’une version majeure.',
      ],
    },
    {
      title: 'Ce qui peut changer à tout moment',
      points: [
        'Les colonnes marquées «\u202fpeut changer\u202f»\u00a0: elles sont calculées, ou facilitent la lecture.',
        'Ce que dataset.json contient pour l’atelier\u00a0: comparaisons suggérées, mots écartés de nos phrases, et cas où une règle des données ne vaut pas.',
        'Les feuilles et les colonnes des classeurs\u202f; les plus anciens sont lus tant que les noms de leurs colonnes sont connus.',
        'L’ordre des colonnes et des lignes\u00a0: fiez-vous aux noms et aux identifiants.',
        'La forme interne d’index.json et des fiches qui l’accompagnent (cards/), de names.json, links.json, search.json, search-rounds.json, search-index.json, search-sources.json (avec leurs parties plus anciennes dans des dossiers du même nom), sources.json, lineage.json, downloads.json, des fichiers de chaque cycle, proposition et changement, des pages des listes de sources (outlets/) et de propositions (listed/), ainsi que des thèmes et des lieux qui en ont plus d’une (issues/, venues/), d’une longue chronologie (timeline/) et de nombreuses positions (positions/). Ils portent ce que montrent les pages\u202f; pour les programmes, il y a les tableaux et dataset.json.',
      ],
    },
    {
      title: 'Ce que signifie une version des données',
      points: [
        'Correctif (1.0.1)\u00a0: nos propres mots ont été améliorés\u202f; aucun chiffre, aucune date, aucun nom ni aucune attribution ne change.',
        'Mineure (1.1.0)\u00a0: des notices, des fichiers, des colonnes ou des champs ont été ajoutés, une liste fermée a une nouvelle valeur, ou une valeur a été corrigée. Rien de ce qui lisait la version précédente ne cesse de fonctionner.',
        'Majeure (2.0.0)\u00a0: un élément stable a été renommé, retiré ou redéfini.',
      ],
    },
    {
      title: 'Comment vous l’apprenez',
      points: [
        'Les nouveaux cycles figurent dans le flux des cycles, les valeurs corrigées dans le flux des corrections, chacune avec la valeur d’avant et celle d’après.',
        'Chaque version a une date et une note\u00a0: sur la page des corrections, et comme éditions dans dataset.json.',
        'Cette promesse a sa propre version. Ce qu’elle promet n’est retiré qu’avec une version majeure des données.',
      ],
    },
  ],
} as const;

export const downloads = {
  /** Who holds the rights, as in the licence of the code. */
  author: 'Les auteurs de Parley',
  citedTitle: (title: string) => `Parley\u00a0: ${title}`,
  citeMessage: 'Citez d’abord la source originale d’un chiffre\u202f; pour l’ensemble, citez ceci.',
  /** What every dataset of this kind is filed under. */
  keywords: ['médiation', 'négociation'],
  sourcesTitle: (sources: string, publishers: string) =>
    `${sources} pages de ${publishers} éditeurs, chacune répertoriée`,
  schemaTitle: 'Jeu de données Parley',

  jump: 'Sur cette page',
  tables: 'Tableaux',
  tablesText:
    'CSV pour les tableurs et les statistiques\u00a0: une notice par ligne, avec les identifiants des autres et leurs noms à côté.',
  rows: { one: '# ligne', many: '# de lignes', other: '# lignes' },
  columns: { one: '# colonne', many: '# de colonnes', other: '# colonnes' },
  size: (bytes: number) =>
    bytes < 1000
      ? `${bytes}\u00a0octets`
      : bytes < 999_500
        ? `${Math.round(bytes / 1000)}\u00a0ko`
        : `${number(bytes / 1_000_000)}\u00a0Mo`,
  mayChange: 'peut changer',
  types: {
    string: 'texte',
    integer: 'nombre entier',
    number: 'nombre',
    boolean: 'vrai ou faux',
    day: 'jour',
    date: 'date',
    address: 'adresse',
  },
  listOf: (type: string) => `liste\u00a0: ${type}`,
  refersTo: (table: string) => `identifiants du tableau ${table}`,
  oneOf: (values: string) => `une valeur parmi\u00a0: ${values}`,

  written: 'Comment les tableaux sont écrits',
  writtenPoints: [
    'UTF-8 sans marque d’ordre des octets, virgules, une ligne d’en-tête, CRLF en fin de ligne (RFC 4180). Excel peut mal lire les lettres accentuées après un double clic\u00a0: ouvrez-y le fichier par Données, À partir d’un fichier texte/CSV.',
    'Une cellule vide signifie qu’aucune source ne le dit, ou qu’il n’y en a pas.',
    'Plusieurs valeurs dans une cellule sont jointes par «\u202f | \u202f».',
    'Un nombre tel qu’il est donné consiste en deux bornes\u00a0: 40 et vide signifie «\u202fau moins 40\u202f», vide et 40 «\u202fjusqu’à 40\u202f».',
    'Les dates sont aussi précises qu’elles sont connues\u00a0: 2024-01-28, 2024-01 ou 2024.',
    'Un texte qu’un tableur exécuterait comme une formule commence par une apostrophe, qui n’en fait pas partie. Les nombres ne sont jamais modifiés.',
  ],

  workbooks: 'Classeurs',
  workbooksText:
    'Pour les tableurs, et pour vos propres pourparlers\u00a0: ce que vous y écrivez est lu selon les mêmes règles que ce jeu de données, et devient un site semblable à celui-ci.',
  ownLink: 'Lire ce que vous avez rempli, sur votre appareil',
  json: 'JSON',
  engines: 'Bases de données',
  enginesText:
    'Les mêmes tableaux pour les programmes interrogés en SQL. Les listes y sont des listes, et le texte y figure tel quel, sans l’apostrophe que le CSV place devant une formule.',
  parquetText:
    'Un fichier Parquet par tableau, compressé\u00a0: des moteurs tels que DuckDB n’en lisent que les colonnes et les lignes demandées.',
  descriptions: 'Descriptions pour les programmes',
  files: {
    'parley-starter.csv':
      'Une feuille de six colonnes\u00a0: de quoi comparer ce qui a été présenté dans des pourparlers que vous suivez.',
    'parley-starter.xlsx': 'La même feuille sous forme de classeur.',
    'parley-template.xlsx':
      'Le classeur à remplir, avec des listes déroulantes, une ligne d’aide et un exemple dans chaque feuille. Propositions, dispositions et sources suffisent pour commencer.',
    'parley-template-csv.zip': 'Les mêmes feuilles sous forme de fichiers CSV.',
    'parley-dataset.xlsx':
      'Tout ce jeu de données dans ce même classeur, avec tous les identifiants\u00a0: relu, il redonne le même jeu de données.',
    'parley-dataset-csv.zip': 'Les mêmes feuilles sous forme de fichiers CSV.',
    'your-own.md':
      'D’un tableur à votre propre site en six commandes\u00a0: comment de tels fichiers sont lus, vérifiés et publiés (en anglais).',
    'dataset.json': 'Tout le jeu de données dans un fichier.',
    'dataset.sqlite':
      'Tous les tableaux dans un fichier SQLite, avec les clés qui les relient\u202f; son schéma dit ce que signifie chaque colonne.',
    'schema.json':
      'JSON Schema (2020-12) de dataset.json, avec une description de chaque champ\u00a0: c’est le guide des variables. Une version ultérieure peut avoir plus de champs.',
    'index.json': 'Ce que montrent les fiches\u00a0: chaque cycle avec ses chiffres clés.',
    'sources.json': 'Chaque source avec ce qui s’y appuie.',
    'datapackage.json':
      'Data Package (version 2)\u00a0: tous les tableaux avec leurs types, clés et tailles, pour Frictionless et d’autres outils.',
    'csv/csv-metadata.json': 'Les mêmes tableaux décrits selon CSV on the Web (W3C).',
    'promise.md':
      'La promesse ci-dessus avec la liste de toutes les colonnes et de tous les champs stables.',
    'CITATION.cff':
      'Comment citer, pour les logiciels de bibliographie (Citation File Format 1.2.0).',
  },
  oneRound:
    'Un cycle, en entier. Chaque cycle et chaque proposition a un tel fichier, nommé au bas de sa page\u00a0: son adresse avec .json à la place de la dernière barre, sous data/.',

  promiseTitle: 'Ce qui reste tel quel',
  promiseVersion: (version: string, date: string) => `Promesse ${version} du ${date}.`,
  promise,
  promiseLists: {
    columns: 'Colonnes stables',
    fields: 'Champs stables de dataset.json',
  },
} as const;
