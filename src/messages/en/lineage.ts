export const lineage = {
  title: 'Who built on what',
  lede: (linked: number, all: number) =>
    `Each line leads from a proposal down to one that builds on it. ${linked} of ${all} proposals hang together.`,
  near: 'Two steps back and two steps on',
  nearCount: { one: '1 proposal', other: '# proposals' },
  reported: 'link reported',
  inferred: 'link inferred by us',
  here: 'this proposal',
  buildsOn: (list: string) => `, builds on ${list}`,
  parent: (name: string, basis: string) => `${name} (${basis})`,
  list: 'The list, with key figures',
} as const;
