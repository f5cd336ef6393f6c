/* How to read the pictures and the marks: one screen of the page About. */
export const readingWords = {
  title: 'How to read the pictures',
  lede: 'A mark is a proposal, a round or a position, and a link to it. Point at it, or go to it with the arrow keys: a card says the figure, who gave it and when. Below each picture the same stands as a table.',
  shapes: 'Shape: who tabled it',
  bySide: (name: string) => `Tabled by ${name}.`,
  noSide: 'By others, by several sides alike, or not known.',
  drawing: 'Colour and lines',
  agreed:
    'Tabled in a round that ended in agreement; the mark is larger, too. Among positions: the last one known.',
  differ: 'Accounts differ: from the smallest number to the largest that an account gives.',
  open: 'No upper or lower end is given, as in “at least 300”.',
  truce: 'A truce was in force.',
  chapter: 'A chapter of the talks begins.',
  outcomes: 'Outcome of a round',
  agreement: 'How accounts stand to each other',
  kinds: 'Who says so',
  kindsNote:
    'Whose side a speaker is on stands beside it, in words. The kind does not say who is right.',
  ratios: 'Two kinds of ratio',
  /** Numbers of no proposal. */
  ratio: { computed: '5–8.6', given: '3' },
  computed: 'Computed by us from two cited numbers; the sum and both accounts stand with it.',
  given: 'Given by a source as a ratio.',
} as const;
