export const notFound = {
  title: 'No hay ninguna página en esta dirección',
  asked: (path: string) => `Se pidió: ${path}`,
  meant:
    'A la dirección se le añadió algo por el camino, o perdió algo. La página buscada es esta:',
  nearest: 'Quizá una de estas:',
  search: 'Buscar en todas las rondas',
  home: 'Todas las rondas',
  help: 'Los id nunca se reutilizan, así que un enlace de aquí conserva su significado; quizá este perdió una letra por el camino.',
} as const;
