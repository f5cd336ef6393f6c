/** Words of frames in other people's pages, and of the dialog that makes them: loaded with those alone. */
export const embedWords = {
  frame: {
    /** What an article says of the frame to screen readers. */
    title: (name: string) => `Parley: ${name}`,
    sources: (publishers: readonly string[], more: number) =>
      `Fuentes: ${publishers.join(', ')}${more > 0 ? ` y ${more} más` : ''}.`,
    edition: (version: string, date: string) => `Parley, edición ${version} del ${date}.`,
    /** Before an address. */
    refused: 'Desde aquí no se puede abrir una ventana. La dirección:',
    openRound: 'La ronda completa',
    openProposal: 'La propuesta completa',
    openComparison: 'La comparación completa',
    openPicture: 'La imagen con todas sus versiones',
    whoSays: 'Quién da estas cifras',
    terms: { one: 'El punto', many: 'Los # de puntos', other: 'Los # puntos' },
    moreRows: { one: '1 fila más', many: '# de filas más', other: '# filas más' },
    noFigures: 'No se conoce ninguna cifra clave de este texto.',
    none: 'La dirección de este recuadro no nombra ninguna propuesta ni ronda del conjunto de datos.',
    alone: (name: string) =>
      `La dirección de este recuadro nombra una sola entrada, ${name}; no hay nada a su lado.`,
    unknown: (ids: readonly string[], more: number) =>
      `No están en el conjunto de datos y se han omitido: ${ids.join(', ')}${more > 0 ? ` y ${more} más` : ''}.`,
    nothingDiffers: 'No difieren en ningún punto conocido.',
    needsScript:
      'Esta comparación necesita JavaScript. En Parley, cada propuesta y cada ronda se pueden leer sin él.',
    first: 'Primeros puntos, en paralelo; se desplaza en horizontal donde el recuadro es estrecho',
    more: 'Más puntos, en paralelo; se desplaza en horizontal donde el recuadro es estrecho',
  },
  builder: {
    title: 'Insertar en una página',
    lede: 'El código de abajo inserta esto en un artículo: con cada cifra van sus versiones, sus fuentes y un enlace a la página completa.',
    theme: 'Colores',
    themes: { reader: 'Como el dispositivo de quien lee', light: 'Claro', dark: 'Oscuro' },
    size: 'Altura',
    sizes: {
      grows: 'Crece con su contenido (script pequeño)',
      fixed: 'Fija, con desplazamiento interior (sin script)',
    },
    width: 'Anchura máxima, en píxeles',
    widthNote: (least: number, most: number) =>
      `De ${least} a ${most}. Vacío: tan ancho como la columna.`,
    widthWrong: (least: number, most: number) =>
      `Un número entero de ${least} a ${most}; hasta entonces el código no lleva ninguno.`,
    code: 'Código para la página',
    copy: 'Copiar el código',
    copied: 'Copiado. Péguelo donde se edita el HTML del artículo.',
    refused:
      'El navegador no ha permitido que la página copie. El código está seleccionado en su campo: cópielo de ahí.',
    preview: 'Vista previa',
  },
} as const;
