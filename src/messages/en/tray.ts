import { MOST_COLUMNS } from '../../model/most-columns.ts';

export const tray = {
  add: 'Compare',
  compareRound: 'Compare the round',
  label: 'Comparison',
  count: (count: number) => `Comparing ${count} of ${MOST_COLUMNS}`,
  /** Heard after the count: the bar itself is the last thing of a page. */
  where: 'Compare, in the main navigation, leads there.',
  empty: 'Nothing is gathered for a comparison',
  compare: 'Compare',
  one: 'Add one more to compare',
  remove: (name: string) => `Remove ${name} from the comparison`,
  clear: 'Empty',
  unknown: (ids: string) => `Not in this dataset, and so taken out of your comparison: ${ids}.`,
  full: 'A comparison holds at most five. Remove one first.',
  notKept:
    'This device does not let the page keep the comparison. It lasts until you leave the site.',
} as const;
