export const changes = {
  title: 'What changed',
  titleOf: (before: string, after: string) => `What changed: ${before} to ${after}`,
  before: 'Before',
  after: 'After',
  nowNumber: (name: string, now: string) => `${name}: in words before; now ${now}`,
  nowWords: (name: string, before: string) => `${name}: ${before} before; now in words`,
  summary: {
    nothing: 'No term is reported differently.',
    onlyWords: {
      one: 'No leading figure is another one; one term is told differently.',
      other: 'No leading figure is another one; # terms are told differently.',
    },
    added: (list: string) => `New: ${list}.`,
    dropped: (list: string) => `Not reported any more: ${list}.`,
    denied: (list: string) => `Said not to be part of the text: ${list}.`,
    more: { one: 'And 1 more change.', other: 'And # more changes.' },
  },
  spans:
    'Each figure is the one that most accounts give, or those that tie. What is not reported any more may still be in the text.',
  ground: {
    reported: 'A source reports that the later proposal builds on the earlier one.',
    inferred: 'No source says that one builds on the other: we infer it from their content.',
  },
  otherParents: 'Also named as what it builds on:',
  groups: {
    moved: 'Numbers moved',
    added: 'New',
    dropped: 'Not reported any more',
    reworded: 'Worded differently',
    same: 'The same, or in neither',
  },
  meanings: {
    moved:
      'Both have a number, and another one leads, or other accounts say something else beside it.',
    added: 'Reported of the later proposal and not of the earlier one.',
    dropped:
      'Reported of the earlier proposal and not of the later one; it may still be in the text.',
    reworded:
      'The reports use other words, or only one side has a number. Other words need not mean another text.',
    same: 'The same numbers, the same words, or part of neither.',
  },
  count: { one: '1 term', other: '# terms' },
  jump: 'Groups',
  notReported: 'Not reported',
  /** Why a term has no counterpart in the other text, though that has others of its subject. */
  apart: (note: string) => `Read against the other text: ${note}`,
  noFigure: 'No figure reported',
  absent: 'Said not to be part of the text',
  wordingKey: 'Compared: the two accounts that are most alike.',
  /** What the signs beside marked words mean. */
  marks: '− only before, + only after.',
  unlike: 'The accounts share too few words to be marked word by word.',
} as const;
