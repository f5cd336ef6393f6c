/*
 * The words of an evidence pack. They stand apart from the catalogue because only those who make a
 * pack load them.
 */

/** The sections of a pack, in the order of the file. */
const sections = {
  table: 'The table',
  changes: 'What changed',
  sums: 'The sums',
  accounts: 'Every account',
  answers: 'The answers',
  claims: 'What is known, and who says so',
  sources: 'Sources',
  citations: 'Citations',
  corrections: 'Corrections',
  files: 'CSV, JSON and picture',
  rights: 'Licence, and how to cite',
};

export type PackSection = keyof typeof sections;

export const packWords = {
  generator: (version: string) => `Parley, dataset ${version}`,
  kicker: 'Parley: a comparison with all its sources',
  title: (title: string) => `${title}, with all sources`,
  skip: 'Skip to the content',
  what: {
    comparison:
      'A comparison as it stood on the page, with everything that it rests on. Each figure leads to the numbered accounts that give it, and each account to the numbered sources that carry it. Where accounts differ, all stand.',
    round:
      'A round of mediation with its proposals, and everything that this rests on. Each figure leads to the numbered accounts that give it, and each account to the numbered sources that carry it. Where accounts differ, all stand.',
    proposal:
      'A proposal with its terms and answers, and everything that this rests on. Each figure leads to the numbered accounts that give it, and each account to the numbered sources that carry it. Where accounts differ, all stand.',
  },
  facts: {
    view: 'Shown',
    address: 'Address of this view',
    dataset: 'Dataset',
    made: 'Made on',
    contains: 'Contains',
  },
  everything: 'every account in the dataset',
  edition: (title: string, version: string, date: string) =>
    `${title}, version ${version} of ${date}`,
  accounts: { one: '1 account', other: '# accounts' },
  sources: { one: '1 source', other: '# sources' },
  contents: 'Contents',
  sections,
  ledes: {
    table:
      'A figure is the version that most accounts give; the numbers after it are those of its accounts below.',
    changes:
      'Where one of these builds on another: the terms that are reported differently. What is not reported any more may still be in the text.',
    sums: 'Each result is computed from accounts by interval arithmetic. No source need have stated it.',
    accounts:
      'Number, what the account says in our words, who said it, of which kind that is, and the sources that carry it.',
    answers: 'What the parties answered, account by account.',
    claims: 'One entry for each account of a fact about the round.',
    sources:
      'Numbered in the order in which the accounts name them. Read the source itself before you rest on it.',
    citations: 'The original source comes first, this dataset second.',
    corrections: 'Published changes of what this file shows.',
    files: 'The same content for programs and for pages. The files lie inside this one.',
    rights: 'This file may be passed on under the same terms as the data.',
  },
  term: (issue: string, detail: string) => `${issue}: ${detail}`,
  answer: (party: string, stance: string, when: string) => `${party} ${stance} (${when})`,
  /** Stand before the numbers of accounts, which are links. */
  refs: { one: 'account', other: 'accounts' },
  openRefs: '[',
  closeRefs: ']',
  /** Between the ends of a run of numbers; joined, so that no line breaks there. */
  runTo: '\u2060–\u2060',
  again: 'Given above:',
  sourceMark: (number: number) => `S${number}`,
  claimLink: (id: string) => `claim ${id}`,
  hiddenInputs: 'Inputs of sums whose own rows are not shown',
  input: 'Inputs',
  seen: {
    own: 'seen on its own page',
    via: (site: string) => `seen via ${site}`,
  },
  language: (name: string) => `in ${name}`,
  rests: 'Carries',
  forms: {
    sentence: 'As a sentence',
    footnote: 'As a footnote',
    lists: 'As lists and files',
    chicago: 'Every source, Chicago Manual, 18th edition',
    apa: 'Every source, APA, 7th edition',
    each: 'A finished sentence for each account',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  noCorrections: {
    none: 'None: no published fact of what this file shows had been corrected when it was made. All corrections:',
    unseen: 'They could not be looked up when this file was made. They stand at',
  },
  link: {
    reported: 'a source reports the link',
    inferred: 'link inferred by us',
  },
  files: {
    csv: 'CSV',
    json: 'JSON',
    download: (format: string, size: string) => `Download the ${format} (${size} KB)`,
    asText: (format: string) => `The ${format} as text`,
    picture: 'The picture',
    alt: (title: string) =>
      `${title}: the rows of the table above as a picture, with sources and date.`,
    noPicture: 'The browser could not draw the picture; the table above has everything.',
    onPaper: 'On a screen, this file also holds the table as CSV, as JSON and as a picture.',
  },
  steps: [
    'Numbering accounts and sources',
    'Writing the table and the sums',
    'Writing citations',
    'Writing CSV and JSON',
    'Drawing the picture',
    'Putting the file together',
  ],
  making: 'Making the file with all sources',
  step: (n: number, of: number, what: string) => `Step ${n} of ${of}: ${what} …`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was saved.',
  notLoaded: (names: string) =>
    `Not made: ${names} could not be loaded, and the file would lack it. Try again when it stands in the comparison, or take it out.`,
  failed:
    'The file could not be made, and nothing was saved. Check the connection and try again; if there are many columns, try fewer.',
};
