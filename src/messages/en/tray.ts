import { MOST_COLUMNS } from '../../model/most-columns.ts';

export const tray = {
  add: 'Compare',
  compareRound: 'Compare the round',
  addToComparison: 'Add to comparison',
  addRound: 'Add the round to comparison',
  label: 'Comparison',
  count: (count: number) => `Comparing ${count} of ${MOST_COLUMNS}`,
  compare: 'Compare',
  one: 'Add one more to compare',
  remove: (name: string) => `Remove ${name} from the comparison`,
  clear: 'Empty',
  full: `A comparison holds at most ${MOST_COLUMNS}. Remove one first.`,
  notKept:
    'This device does not let the page keep the comparison. It lasts until you leave the site.',
  added: (name: string, count: number) =>
    `${name} added, ${count} of ${MOST_COLUMNS} in the comparison`,
  removed: (name: string, count: number) =>
    `${name} removed, ${count} of ${MOST_COLUMNS} in the comparison`,
  gone: {
    one: 'One entry is not in this dataset and was left out.',
    other: '# entries are not in this dataset and were left out.',
  },
} as const;
