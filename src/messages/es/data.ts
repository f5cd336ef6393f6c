export const data = {
  title: 'Datos',
  description:
    'Descargas del conjunto de datos de Parley: tablas en CSV, todo en JSON, descripciones para programas, canales, qué se mantiene estable y cómo citar.',
  lede: (rounds: string, proposals: string, reports: string, sources: string) =>
    `${rounds} rondas, ${proposals} propuestas, ${reports} versiones de sus puntos, ${sources} fuentes. El sitio lee los mismos archivos.`,
  cite: 'Cómo citar',
  citeText: 'Cite primero la fuente original de una cifra; figura a su lado. Para el conjunto:',
  citation: (title: string, version: string, date: string) =>
    `Parley: ${title}. Edición ${version}, ${date}.`,
  licence: 'Licencia',
  licenceText:
    'Datos: Creative Commons Atribución 4.0 (CC BY 4.0), con los nombres de las fuentes. Código: MIT. Los fragmentos citados siguen sujetos a los derechos de sus fuentes.',
} as const;
