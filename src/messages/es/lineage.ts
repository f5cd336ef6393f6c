export const lineage = {
  title: 'Quién se basó en qué',
  near: 'Dos pasos atrás y dos pasos adelante',
  nearCount: { one: '1 propuesta', many: '# de propuestas', other: '# propuestas' },
  reported: 'vínculo según una fuente',
  inferred: 'vínculo deducido por nosotros',
  here: 'esta propuesta',
  buildsOn: (list: string) => `, se basa en ${list}`,
  parent: (name: string, basis: string) => `${name} (${basis})`,
  list: 'Volver a la lista',
} as const;
