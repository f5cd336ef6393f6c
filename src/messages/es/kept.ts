/*
 * The words of what is kept on the device. They stand apart from the catalogue because the worker speaks them,
 * and of the pages only one.
 */

export const kept = {
  title: 'Guardado en este dispositivo',
  description:
    'Qué guarda este dispositivo del sitio para leer sin conexión, de qué día y de qué edición.',
  lede: 'Las páginas que se abren se guardan en este dispositivo, con la lista de todas las rondas, la búsqueda y la comparación, para poder leerlas sin conexión. Siempre se pregunta primero al sitio: una página guardada solo se muestra donde este no responde, y lo indica.',

  /** At the top of a page that was not sent by the server. */
  why: {
    unreachable: 'No se puede conectar con el sitio.',
    slow: 'El sitio no ha respondido en 3 segundos.',
    status: (status: number) => `El sitio responde con un error (${status}).`,
  },
  copy: (why: string, day: string, version: string, versionDay: string) =>
    `${why} Esta es la página tal como se guardó en este dispositivo el ${day}: conjunto de datos, edición ${version} del ${versionDay}.`,
  inPlace:
    'No se puede conectar con el sitio, y la página de esta dirección no está guardada en este dispositivo. Debajo figura lo que está guardado.',
  again: 'Volver a cargarla',

  /** At the foot, when another release is there. */
  update: 'Hay una nueva edición de este sitio.',
  updateLoad: 'Cargarla',
  updatedElsewhere: 'Se ha cargado una nueva edición de este sitio en otra pestaña.',
  notNow: 'Ahora no',

  pages: 'Páginas guardadas',
  none: 'Todavía no hay ninguna página guardada.',
  page: (day: string, version: string) => `guardada el ${day}, edición ${version}`,
  total: (pages: string, size: string) => `${pages}, ${size} en este dispositivo.`,
  pageCount: { one: '# página', many: '# de páginas', other: '# páginas' },
  megabytes: (number: string) => `${number} MB`,
  outdated: (version: string, day: string) =>
    `Algunas son de una edición distinta de la que se muestra aquí (${version} del ${day}). Están como eran en su día.`,

  all: 'Guardarlo todo',
  allText: (toLoad: string, toKeep: string) =>
    `Todas las rondas, propuestas y cambios, con todas las fuentes: ${toLoad} de descarga, ${toKeep} de espacio en este dispositivo. No incluye las descargas de la página Datos ni las imágenes de vista previa.`,
  allButton: 'Guardarlo todo para leer sin conexión',
  allUnderway: (done: string, of: string) => `${done} de ${of} archivos guardados.`,
  allStay:
    'Mientras tanto se puede seguir leyendo. Al cerrar esta pestaña se detiene; se puede retomar más tarde.',
  cancel: 'Cancelar',
  allDone: 'Todo está guardado en este dispositivo.',
  cancelled: 'Detenido. Lo guardado hasta ahora se queda hasta que se borre.',
  full: 'No hay espacio suficiente en este dispositivo para todo. Lo guardado hasta ahora se queda hasta que se borre.',
  failed:
    'No se ha podido cargar todo. Compruebe la conexión y vuelva a intentarlo: lo ya guardado no se carga dos veces.',
  listFailed: 'No se ha podido cargar cuánto hay que guardar.',

  remove: 'Borrar lo guardado',
  removeText:
    'Borra de este dispositivo todas las páginas y archivos guardados. Las páginas que se abran después se vuelven a guardar. La comparación y los ajustes se conservan.',
  removed: 'Ya no hay nada guardado en este dispositivo.',
  removeFailed: 'No se ha podido borrar.',

  off: 'El guardado está desactivado para este sitio.',
  unable:
    'Este navegador no guarda nada de este sitio: no puede hacerlo, o sus ajustes no lo permiten.',
} as const;
