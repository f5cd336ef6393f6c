/* The words of the dialog that cites, shares and reports, in Spanish. Loaded with it. */

export const citeWords = {
  notHere: 'Esta página no contiene esa afirmación. Su propio enlace sigue llevando a ella.',
  title: 'Citar y compartir',
  claimTitle: 'Citar, compartir o avisar',
  claimOn: (id: string, title: string) => `Afirmación ${id}, ${title}`,
  edition: (version: string, date: string) => `Conjunto de datos, edición ${version} del ${date}`,

  passages: {
    sentence: 'Frase para publicar',
    record: 'Frase sobre esta página',
    footnote: 'Nota al pie',
    chicago: 'Bibliografía, estilo Chicago',
    apa: 'Lista de referencias, estilo APA',
  },
  entries: { one: '1 entrada', many: '# de entradas', other: '# entradas' },
  copy: 'Copiar',
  /** What is copied, for screen readers: "Copiar: nota al pie". */
  copyWhat: (what: string) => `Copiar: ${what}`,
  copied: (what: string) => `Copiado: ${what}`,
  copySentence: 'Copiar la frase',
  /** Without outlet, date and link. */
  copyAlone: 'Copiar solo la frase',
  copyLink: 'Copiar el enlace',
  link: 'Enlace',
  share: 'Compartir…',
  shared: 'Entregado al menú de compartir de este dispositivo.',
  notShared: 'No se ha compartido nada.',
  shareFailed: 'Este dispositivo no ha podido compartirlo. Copie el enlace.',

  files: 'Para gestores de referencias',
  format: 'Formato',
  formats: { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  save: 'Guardar',
  saved: (name: string) => `Guardado como ${name}`,

  picture: {
    title: 'Imagen',
    show: 'Mostrar como imagen',
    working: 'Un momento…',
    failed: 'No se ha podido crear o cargar la imagen. Todo lo demás funciona sin ella.',
    copy: 'Copiar la imagen',
    copied: 'La imagen está copiada.',
    copyRefused: 'El navegador no ha permitido que la página copie una imagen. Puede guardarla.',
    save: 'Guardar la imagen',
    /** Where the prebuilt picture has its own text: what it shows. */
    alt: (title: string) => `Imagen: ${title}`,
    source: (list: string) => `Fuente: ${list}`,
    more: (list: string, count: number) => `${list} y ${count} más`,
    foot: (site: string, id: string, version: string, date: string) =>
      `${site}, afirmación ${id}, conjunto de datos, edición ${version} del ${date}`,
    undated: 'sin fecha',
  },

  report: {
    title: 'Avisar de un error',
    lede: 'Este mensaje identifica la afirmación. Diga qué está mal y, si puede, añada un enlace a lo que lo demuestra. No se envía nada hasta que usted lo envíe.',
    message: 'Mensaje',
    copyIt: 'Copiar el mensaje',
    copied: 'El mensaje está copiado.',
    share: 'Compartir el mensaje…',
    mail: 'Escribir por correo',
    form: 'Abrir el formulario',
    subject: (id: string, title: string) => `Parley: error en la afirmación ${id} (${title})`,
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
        `Afirmación ${about.id}, ${about.title}`,
        about.address,
        about.edition,
        '',
        `Texto: ${about.text}`,
        `Lo dice: ${about.attribution}`,
        'Fuentes:',
        ...about.sources.map((source) => `- ${source}`),
        '',
        'Qué está mal, y qué lo demuestra:',
        '',
      ].join('\n'),
    source: (publisher: string, date: string, url: string) => `${publisher}, ${date}, ${url}`,
  },
};
