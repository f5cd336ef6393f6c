export const proposal = {
  inRound: (title: string) => `Presentada en: ${title}`,
  buildsOn: 'Se basa en',
  takenUp: 'Retomada en',
  reported: 'vínculo según una fuente',
  inferred: 'vínculo deducido por nosotros',
  noParents: 'No se conoce ningún antecedente.',
  whatChanged: 'Qué cambió',
  whatChangedTo: (before: string, after: string) => `Qué cambió: de ${before} a ${after}`,
  sideBySide: 'Comparar las dos en paralelo',
  terms: 'Puntos',
  answers: 'Respuestas',
  noAnswers: 'No se conoce ninguna respuesta.',
  noAnswer: 'sin respuesta conocida',
  noFigures: 'Ninguna cifra clave de este texto en las versiones mostradas.',
  phases: 'Fases',
  lineage: 'Genealogía',
  description: (name: string, by: string, date: string) =>
    `${name}, ${by}, ${date}: sus puntos, quién informó de ellos y las respuestas.`,
  listTitle: 'Todas las propuestas, con sus cifras y respuestas',
  listLede: (count: number) =>
    `${count} textos, ofertas y esquemas, con sus cifras clave y la última respuesta conocida de cada parte.`,
  undated: 'fecha de la respuesta no indicada',
} as const;
