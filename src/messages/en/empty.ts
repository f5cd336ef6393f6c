/** Why a cell of a comparison holds no account; the page on the project explains the same words. */
export const empty = {
  says: {
    absent: 'Not part of this proposal',
    'not-reported': 'Not reported',
    'nothing-tabled': 'Nothing tabled',
    filtered: 'Accounts, but none of the chosen kind',
  },
  /** What is drawn where nothing is reported: most cells of a wide comparison. Read aloud it is the words above. */
  mark: '–',
  means: {
    absent: 'An account says that the text does not contain this.',
    'not-reported': 'No report of this was found; it may still be in the text.',
    'nothing-tabled': 'The round had no proposal.',
    filtered: 'Accounts exist; the filter above leaves none of them.',
  },
} as const;
