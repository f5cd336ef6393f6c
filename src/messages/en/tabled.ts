/* The words of the picture of all that was tabled. */
export const tabledWords = {
  title: 'What was tabled',
  /** `since` is the month before which nothing is drawn, where that is so. */
  sentence: (proposals: string, issues: string, since: string | null) =>
    `${proposals} give a number for ${issues}, first phase or whole deal; each mark is a proposal.${
      since === null ? '' : ` Rounds before ${since} are not drawn here.`
    }`,
  proposals: { one: '1 proposal', other: '# proposals' },
  logarithmic:
    'Strips with 1, 10 and 100 on them are logarithmic: each line is ten times the one before it.',
  all: 'All of the time',
  chapters: 'Rounds of one chapter:',
  columns: {
    issue: 'Issue',
    date: 'Date',
    proposal: 'Proposal',
    by: 'Tabled by',
    figure: 'Figure',
    evidence: 'Accounts',
    link: 'Link',
  },
} as const;
