export const lineage = {
  title: 'Who built on what',
  near: 'Two steps back and two steps on',
  nearCount: { one: '1 proposal', other: '# proposals' },
  reported: 'link reported',
  inferred: 'link inferred by us',
  here: 'this proposal',
  buildsOn: (list: string) => `, builds on ${list}`,
  parent: (name: string, basis: string) => `${name} (${basis})`,
  list: 'Back to the list',
} as const;
