/* What reading a person's own files has to say: what is wrong with one, and how to mend it. */

/** What is told of a problem: what stood there, how many there are, which bound was passed. */
type Told = { written: string; count: number; limit: string };

type Said = { says: (told: Told) => string; mend: string };

const said = (says: (told: Told) => string, mend: string): Said => ({ says, mend });

/** What a file is that is no table, by what stands in it. */
const forms: Readonly<Record<string, string>> = {
  pdf: 'un PDF',
  picture: 'une image',
  packed: 'un fichier compressé d’une façon qui n’est pas lue ici',
  database: 'une base de données',
  word: 'un document de texte',
  slides: 'une présentation',
  opendocument: 'un fichier OpenDocument qui n’est pas un classeur',
  numbers: 'un document Numbers',
  page: 'une page web',
  xml: 'un document XML',
  binary: 'ni un tableau ni un texte',
};

const rows = (count: number) => (count < 2 ? `${count} ligne` : `${count} lignes`);

export const intakeFiles = {
  /** Where something stands, as spreadsheet programs write it: "terms!F12". */
  place: (sheet: string, cell: string) => (cell === '' ? sheet : `${sheet}!${cell}`),
  row: (sheet: string, row: string) => (sheet === '' ? `ligne ${row}` : `${sheet}, ligne ${row}`),
  column: (sheet: string, column: string) => `${sheet}, colonne ${column}`,
  bytes: (millions: string) => `${millions}\u00a0Mo`,
  problems: {
    empty: said(
      () => 'Ce fichier est vide.',
      'Enregistrez-le de nouveau depuis le programme où vous voyez son contenu.',
    ),
    'too-large': said(
      ({ limit }) => `Cela dépasse ${limit}, le fichier n’a donc pas été lu.`,
      'Retirez les images du classeur, ou enregistrez ses feuilles en fichiers CSV et choisissez-en quelques-uns.',
    ),
    'too-many-rows': said(
      ({ limit }) => `Plus de ${limit} lignes ne sont pas vides, le fichier n’a donc pas été lu.`,
      'Filtrez la feuille, copiez ce qu’il vous faut dans une nouvelle, et enregistrez celle-ci.',
    ),
    'too-many-cells': said(
      ({ limit }) => `Plus de ${limit} cellules ne sont pas vides, le fichier n’a donc pas été lu.`,
      'Supprimez les colonnes dont vous n’avez pas besoin, et enregistrez-le de nouveau.',
    ),
    'too-many-columns': said(
      ({ limit }) => `Quelque chose se trouve loin à droite, au-delà de la colonne ${limit}.`,
      'Déplacez-le à côté du reste, ou supprimez-le, et enregistrez le fichier de nouveau.',
    ),
    damaged: said(
      () => 'Le fichier est endommagé, ou a été tronqué en chemin, il n’a donc pas été lu.',
      'Ouvrez-le dans le programme qui l’a écrit, enregistrez-le sous un nouveau nom, et choisissez celui-ci.',
    ),
    locked: said(
      () => 'Le fichier est protégé par un mot de passe, il ne peut donc pas être lu.',
      'Enregistrez-en une copie sans mot de passe.',
    ),
    'old-excel': said(
      () => 'C’est un classeur Excel d’avant 2007 (XLS), qui n’est pas lu ici.',
      'Ouvrez-le dans Excel, LibreOffice ou Google Sheets et enregistrez-le en XLSX.',
    ),
    'binary-excel': said(
      () => 'C’est un classeur binaire (XLSB), qui n’est pas lu ici.',
      'Ouvrez-le dans Excel et enregistrez-le en XLSX.',
    ),
    'other-form': said(
      ({ written }) =>
        `Ce n’est pas un tableau lisible ici\u00a0: ${forms[written] ?? 'autre format'}.`,
      'Choisissez un classeur (XLSX, ODS), un fichier CSV ou TSV, du JSON, ou un ZIP de ceux-ci.',
    ),
    'packed-too-well': said(
      ({ limit }) =>
        `Décompressé, le fichier serait plusieurs fois plus grand, ou dépasserait ${limit}\u202f; il n’a donc pas été décompressé.`,
      'Supprimez les lignes et colonnes vides qui ont des couleurs ou des bordures, et enregistrez-le de nouveau.',
    ),
    'too-many-entries': said(
      ({ count, limit }) => `Le ZIP contient ${count} fichiers, plus que ${limit}.`,
      'Mettez-y seulement les tableaux.',
    ),
    'packed-twice': said(
      () => 'C’est un ZIP dans un ZIP, qui n’est pas décompressé.',
      'Décompressez d’abord le premier.',
    ),
    'too-deep': said(
      () => 'Des éléments y sont imbriqués plus profondément que dans aucun tableau.',
      'Enregistrez-le de nouveau comme tableau\u00a0: une liste de notices, ou une feuille.',
    ),
    'declares-entities': said(
      () =>
        'Le fichier déclare ses propres mots, que le lecteur devrait remplacer, ce que ne fait aucun tableur. Il n’a pas été lu.',
      'Ouvrez-le dans un tableur et enregistrez-le en XLSX.',
    ),
    'unsafe-key': said(
      ({ written }) =>
        `Les données ont un champ nommé ${written}, qu’aucun de nos jeux de données ne comporte. Le fichier n’a pas été lu.`,
      'Supprimez ce champ.',
    ),
    'open-quote': said(
      () =>
        'Un guillemet s’ouvre ici et ne se ferme jamais, la suite ne peut donc pas être délimitée.',
      'Fermez-le, ou, s’il fait partie du texte, mettez le texte entre guillemets et doublez celui-ci.',
    ),
    'no-table': said(
      () => 'Il n’y a pas de liste de notices dans ce fichier.',
      'Une liste ressemble à [{"date": "2024-05-02", "title": "…"}, …].',
    ),
    'no-sheet': said(
      () => 'Le classeur n’a aucune feuille avec des cellules.',
      'Choisissez un classeur avec un tableau.',
    ),
    'broken-cell': said(
      ({ written }) => `La formule de cette cellule a échoué\u00a0: ${written}.`,
      'Écrivez la valeur elle-même.',
    ),
    'formula-without-value': said(
      () =>
        'Cette cellule a une formule, mais aucune valeur n’a été enregistrée avec elle, et aucune formule n’est calculée ici.',
      'Ouvrez le fichier dans un tableur et enregistrez-le de nouveau, ou écrivez la valeur elle-même.',
    ),
    'lost-character': said(
      () => 'Un caractère a été perdu ici avant l’enregistrement du fichier.',
      'Écrivez le mot de nouveau.',
    ),
    'left-out-value': said(
      ({ written }) =>
        written === ''
          ? 'Un élément de cette notice est trop imbriqué pour un tableau et a été écarté.'
          : `«\u202f${written}\u202f» n’est pas une notice d’une liste et a été écarté.`,
      'Si cela compte, faites-en un champ des notices.',
    ),
    'stray-quote': said(
      () => 'Un guillemet se trouve à l’intérieur d’un texte entre guillemets.',
      'Doublez-le, et vérifiez que cette ligne a été lue telle que vous la voyez.',
    ),
    macros: said(
      () => 'Le classeur contient des macros. Elles n’ont été ni lues ni exécutées.',
      'Il n’y a rien à faire.',
    ),
    merged: said(
      ({ written, count }) =>
        `${written} est une cellule fusionnée. Sa valeur a été répétée plus bas (${rows(count)}).`,
      'Si elle ne vaut que pour sa première ligne, annulez la fusion.',
    ),
    'hidden-sheet': said(
      () => 'Cette feuille est masquée dans le classeur.',
      'Affichez-la, ou supprimez-la, afin de voir ce qui est utilisé.',
    ),
    'hidden-rows': said(
      ({ count }) => `Lignes masquées dans cette feuille\u00a0: ${count}.`,
      'Affichez-les, ou supprimez-les, afin de voir ce qui est utilisé.',
    ),
    direction: said(
      () => 'Des signes invisibles, qui changent le sens de l’écriture, ont été retirés.',
      'Il n’y a rien à faire.',
    ),
    control: said(() => 'Des caractères invisibles ont été retirés.', 'Il n’y a rien à faire.'),
    'repeated-name': said(
      ({ written }) => `Deux fichiers seraient la feuille ${written}.`,
      'Donnez un autre nom à l’un d’eux.',
    ),
  },
  questions: {
    encoding:
      'Dans quel encodage ce fichier a-t-il été enregistré\u202f? Choisissez celui où les lettres sont correctes.',
    separator: 'Qu’est-ce qui sépare les colonnes dans ce fichier\u202f?',
  },
  answers: {
    'windows-1252': 'occidental (Windows-1252)',
    'windows-1255': 'hébreu (Windows-1255)',
    'windows-1256': 'arabe (Windows-1256)',
    'windows-1251': 'cyrillique (Windows-1251)',
    ',': 'virgules',
    ';': 'points-virgules',
    '\t': 'tabulations',
    '|': 'barres verticales',
  },
};
