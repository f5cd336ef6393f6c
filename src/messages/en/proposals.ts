/** The list of all proposals. */
export const proposals = {
  date: 'Date',
  name: 'Proposal',
  by: 'Tabled by',
  anybody: 'Anybody',
  anyAnswer: 'Any',
  option: (name: string, count: number) => `${name} (${count})`,
  acceptedByAll: (parties: number) => (parties === 2 ? 'Accepted by both' : 'Accepted by all'),
  rejectedByAny: 'Rejected by anybody',
  upwards: (name: string) => `${name}, ascending`,
  downwards: (name: string) => `${name}, descending`,
  shown: (shown: number, all: number) =>
    shown === all ? `All ${all} proposals` : `${shown} of ${all} proposals`,
  dash: '–',
  noFigure: 'no account gives it',
  all: 'Show all proposals',
  tree: 'Who built on what, as a tree',
  /** Of a page of a list that has several: its title, and what it shows. */
  pageTitle: (time: string) => `Proposals, ${time}`,
  page: (shown: string, all: string, time: string) =>
    `This page shows ${shown} of ${all}, from ${time}, in the list and in the pictures; what is asked for is looked for in all of them.`,
  times: 'Proposals of other times',
  away: {
    one: '1 link leads to a proposal of another time, and is not drawn',
    other: '# links lead to proposals of other times, and are not drawn',
  },
  drawn: 'The picture shows those of this page',
  failed: 'The proposals of other times could not be loaded.',
} as const;
