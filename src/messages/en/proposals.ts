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
} as const;
