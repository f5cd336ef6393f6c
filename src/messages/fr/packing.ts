/*
 * The words of an evidence pack. They stand apart from the catalogue because only those who make a
 * pack load them.
 */

/** The sections of a pack, in the order of the file. */
const sections = {
  table: 'Le tableau',
  changes: 'Ce qui a changé',
  sums: 'Les calculs',
  accounts: 'Tous les comptes rendus',
  answers: 'Les réponses',
  claims: 'Ce que l’on sait, et qui le dit',
  sources: 'Sources',
  citations: 'Références',
  corrections: 'Corrections',
  files: 'CSV, JSON et image',
  rights: 'Licence, et comment citer',
};

export type PackSection = keyof typeof sections;

export const packWords = {
  generator: (version: string) => `Parley, jeu de données ${version}`,
  kicker: 'Parley\u00a0: une comparaison avec toutes ses sources',
  title: (title: string) => `${title}, avec toutes les sources`,
  skip: 'Aller au contenu',
  what: {
    comparison:
      'Une comparaison telle qu’elle figurait sur la page, avec tout ce sur quoi elle s’appuie. Chaque chiffre mène aux comptes rendus numérotés qui le donnent, et chaque compte rendu aux sources numérotées qui le portent. Quand les comptes rendus divergent, tous figurent.',
    round:
      'Un cycle de médiation avec ses propositions, et tout ce sur quoi il s’appuie. Chaque chiffre mène aux comptes rendus numérotés qui le donnent, et chaque compte rendu aux sources numérotées qui le portent. Quand les comptes rendus divergent, tous figurent.',
    proposal:
      'Une proposition avec ses dispositions et les réponses, et tout ce sur quoi elle s’appuie. Chaque chiffre mène aux comptes rendus numérotés qui le donnent, et chaque compte rendu aux sources numérotées qui le portent. Quand les comptes rendus divergent, tous figurent.',
  },
  facts: {
    view: 'Affichage',
    address: 'Adresse de cet affichage',
    dataset: 'Jeu de données',
    made: 'Produit le',
    contains: 'Contient',
  },
  everything: 'tous les comptes rendus du jeu de données',
  edition: (title: string, version: string, date: string) =>
    `${title}, version ${version} du ${date}`,
  accounts: { one: '# compte rendu', many: '# de comptes rendus', other: '# comptes rendus' },
  sources: { one: '# source', many: '# de sources', other: '# sources' },
  contents: 'Sommaire',
  sections,
  ledes: {
    table:
      'Un chiffre est la version que donnent le plus de comptes rendus\u202f; les numéros qui le suivent sont ceux de ses comptes rendus ci-dessous.',
    changes:
      'Quand l’une de ces propositions s’appuie sur une autre\u00a0: les dispositions décrites différemment. Ce qui n’est plus mentionné peut encore figurer dans le texte.',
    sums: 'Chaque résultat est calculé à partir de comptes rendus, par arithmétique d’intervalles. Il se peut qu’aucune source ne l’ait énoncé.',
    accounts:
      'Numéro, ce que dit le compte rendu avec nos mots, qui l’a dit, de quel type il est, et les sources qui le portent.',
    answers: 'Ce que les parties ont répondu, compte rendu par compte rendu.',
    claims: 'Une entrée par compte rendu d’un fait concernant le cycle.',
    sources:
      'Numérotées dans l’ordre où les comptes rendus les nomment. Lisez la source elle-même avant de vous y appuyer.',
    citations: 'La source originale vient d’abord, ce jeu de données ensuite.',
    corrections: 'Modifications publiées de ce que montre ce fichier.',
    files:
      'Le même contenu pour les programmes et pour les pages. Les fichiers se trouvent à l’intérieur de celui-ci.',
    rights: 'Ce fichier peut être transmis aux mêmes conditions que les données.',
  },
  term: (issue: string, detail: string) => `${issue}\u00a0: ${detail}`,
  answer: (party: string, stance: string, when: string) => `${party}\u00a0: ${stance} (${when})`,
  /** Stand before the numbers of accounts, which are links. */
  refs: { one: 'compte rendu', other: 'comptes rendus' },
  openRefs: '[',
  closeRefs: ']',
  /** Between the ends of a run of numbers; joined, so that no line breaks there. */
  runTo: '\u2060–\u2060',
  again: 'Donné plus haut\u00a0:',
  sourceMark: (number: number) => `S${number}`,
  claimLink: (id: string) => `affirmation ${id}`,
  hiddenInputs: 'Données de calculs dont les lignes ne sont pas affichées',
  input: 'Données de calcul',
  seen: {
    own: 'consultée sur sa propre page',
    via: (site: string) => `consultée sur ${site}`,
  },
  language: (name: string) => `langue\u00a0: ${name}`,
  rests: 'Porte',
  forms: {
    sentence: 'En une phrase',
    footnote: 'En note de bas de page',
    lists: 'En listes et fichiers',
    chicago: 'Toutes les sources, Chicago Manual, 18e édition',
    apa: 'Toutes les sources, APA, 7e édition',
    each: 'Une phrase finie pour chaque compte rendu',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  noCorrections: {
    none: 'Aucune\u00a0: aucun fait publié parmi ce que montre ce fichier n’avait été corrigé quand il a été produit. Toutes les corrections\u00a0:',
    unseen:
      'Elles n’ont pas pu être consultées quand ce fichier a été produit. Elles se trouvent à l’adresse',
  },
  link: {
    reported: 'lien établi par une source',
    inferred: 'lien déduit par nos soins',
  },
  files: {
    csv: 'CSV',
    json: 'JSON',
    download: (format: string, size: string) => `Télécharger le ${format} (${size}\u00a0ko)`,
    asText: (format: string) => `Le ${format} sous forme de texte`,
    picture: 'L’image',
    alt: (title: string) =>
      `${title}\u00a0: les lignes du tableau ci-dessus sous forme d’image, avec sources et date.`,
    noPicture:
      'Le navigateur n’a pas pu dessiner l’image\u202f; le tableau ci-dessus contient tout.',
    onPaper:
      'Sur un écran, ce fichier contient aussi le tableau en CSV, en JSON et sous forme d’image.',
  },
  steps: [
    'Numérotation des comptes rendus et des sources',
    'Écriture du tableau et des calculs',
    'Écriture des références',
    'Écriture du CSV et du JSON',
    'Dessin de l’image',
    'Assemblage du fichier',
  ],
  making: 'Production du fichier avec toutes les sources',
  step: (n: number, of: number, what: string) => `Étape ${n} sur ${of}\u00a0: ${what}…`,
  cancel: 'Annuler',
  cancelled: 'Annulé. Rien n’a été enregistré.',
  notLoaded: (names: string) =>
    `Fichier non produit. Chargement impossible\u00a0: ${names}. Réessayez quand ces éléments figurent dans la comparaison, ou retirez-les.`,
  failed:
    'Le fichier n’a pas pu être produit, et rien n’a été enregistré. Vérifiez la connexion et réessayez\u202f; s’il y a beaucoup de colonnes, essayez-en moins.',
};
