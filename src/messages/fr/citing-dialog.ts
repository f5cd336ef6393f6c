/* The words of the dialog that cites, shares and reports, in French. Loaded with it. */

export const citeWords = {
  notHere: 'Cette page ne contient pas cette affirmation. Son propre lien y mène toujours.',
  title: 'Citer et partager',
  claimTitle: 'Citer, partager ou signaler',
  claimOn: (id: string, title: string) => `Affirmation ${id}, ${title}`,
  edition: (version: string, date: string) => `Jeu de données, version ${version} du ${date}`,

  passages: {
    sentence: 'Phrase à publier',
    record: 'Phrase sur cette page',
    footnote: 'Note de bas de page',
    chicago: 'Bibliographie, style Chicago',
    apa: 'Liste de références, style APA',
  },
  entries: { one: '# référence', many: '# de références', other: '# références' },
  copy: 'Copier',
  /** What is copied, for screen readers: "Copier : note de bas de page". */
  copyWhat: (what: string) => `Copier\u00a0: ${what}`,
  copied: (what: string) => `Copié\u00a0: ${what}`,
  copySentence: 'Copier la phrase',
  /** Without outlet, date and link. */
  copyAlone: 'Copier la phrase seule',
  copyLink: 'Copier le lien',
  link: 'Lien',
  share: 'Partager…',
  shared: 'Transmis au menu de partage de cet appareil.',
  notShared: 'Rien n’a été partagé.',
  shareFailed: 'Cet appareil n’a pas pu partager. Copiez plutôt le lien.',

  files: 'Pour les logiciels de bibliographie',
  format: 'Format',
  formats: { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  save: 'Enregistrer',
  saved: (name: string) => `Enregistré sous ${name}`,

  picture: {
    title: 'Image',
    show: 'Afficher comme image',
    working: 'Un instant…',
    failed: 'L’image n’a pas pu être produite ou chargée. Tout le reste ici fonctionne sans elle.',
    copy: 'Copier l’image',
    copied: 'L’image est copiée.',
    copyRefused:
      'Le navigateur n’a pas permis à la page de copier une image. Enregistrez-la plutôt.',
    save: 'Enregistrer l’image',
    /** Where the prebuilt picture has its own text: what it shows. */
    alt: (title: string) => `Image\u00a0: ${title}`,
    source: (list: string) => `Source\u00a0: ${list}`,
    more: (list: string, count: number) =>
      `${list} et ${count < 2 ? '1 autre' : `${count} autres`}`,
    foot: (site: string, id: string, version: string, date: string) =>
      `${site}, affirmation ${id}, jeu de données version ${version} du ${date}`,
    undated: 'sans date',
  },

  report: {
    title: 'Signaler une erreur ici',
    lede: 'Ce message désigne l’affirmation. Dites ce qui est inexact et, si possible, indiquez un lien qui le montre. Rien n’est envoyé avant que vous l’envoyiez.',
    message: 'Message',
    copyIt: 'Copier le message',
    copied: 'Le message est copié.',
    share: 'Partager le message…',
    mail: 'L’écrire par courriel',
    form: 'Ouvrir le formulaire',
    subject: (id: string, title: string) =>
      `Parley\u00a0: erreur dans l’affirmation ${id} (${title})`,
    body: (about: {
      id: string;
      title: string;
      address: string;
      edition: string;
      text: string;
      attribution: string;
      sources: readonly string[];
    }) =>
      [
        `Affirmation ${about.id}, ${about.title}`,
        about.address,
        about.edition,
        '',
        `Texte\u00a0: ${about.text}`,
        `Attribué à\u00a0: ${about.attribution}`,
        'Sources\u00a0:',
        ...about.sources.map((source) => `- ${source}`),
        '',
        'Ce qui est inexact, et ce qui le montre\u00a0:',
        '',
      ].join('\n'),
    source: (publisher: string, date: string, url: string) => `${publisher}, ${date}, ${url}`,
  },
};
