export const lineage = {
  title: 'Qui s’est appuyé sur quoi',
  near: 'Deux étapes en arrière et deux en avant',
  nearCount: { one: '# proposition', many: '# de propositions', other: '# propositions' },
  reported: 'lien établi par une source',
  inferred: 'lien déduit par nos soins',
  here: 'cette proposition',
  buildsOn: (list: string) => `, s’appuie sur\u00a0: ${list}`,
  parent: (name: string, basis: string) => `${name} (${basis})`,
  list: 'Retour à la liste',
} as const;
