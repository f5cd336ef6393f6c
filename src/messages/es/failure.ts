export const failure = {
  title: 'No se ha podido cargar esta página',
  text: (what: string) =>
    `${what} La página anterior sigue ahí: vuelva atrás o inténtelo de nuevo. No se pierde nada de su comparación.`,
  network: 'La conexión ha fallado o se ha cortado.',
  code: 'El código de la página no ha llegado.',
  slow: 'No ha habido respuesta en 20 segundos.',
  status: (status: number) => `El servidor ha respondido con ${status}.`,
  broken: 'La respuesta se ha cortado o no era lo que se pidió.',
  retry: 'Reintentar',
  reload: 'Volver a cargar la página',
  outdated:
    'Se ha publicado una edición más reciente de este sitio desde que se abrió esta página. Vuelva a cargarla: se conservan su dirección y su comparación.',
  home: 'Todas las rondas',
} as const;
