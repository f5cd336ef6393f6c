export const lineage = {
  title: 'Who built on what',
  lede: (linked: number, all: number) =>
    `Each line leads from a proposal down to one that builds on it. ${linked} of ${all} proposals build on another, or have one that builds on them.`,
  near: 'Two steps back and two steps on',
  nearCount: { one: '1 proposal', other: '# proposals' },
  reported: 'link reported',
  inferred: 'link inferred by us',
  here: 'this proposal',
  buildsOn: (list: string) => `, builds on ${list}`,
  parent: (name: string, basis: string) => `${name} (${basis})`,
  list: 'Back to the list',
} as const;
