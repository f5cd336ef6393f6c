/*
 * The words of every picture: its marks, its legend, what can be done with it. They stand apart from the
 * catalogue because pages without a picture do not need them.
 */
export const chartWords = {
  /** How it is worked, for who cannot see it; it follows the name of the picture. */
  howTo: 'Arrow keys move from mark to mark; Enter opens what a mark stands for.',
  agreed: 'tabled in a round that ended in agreement',
  differ: 'accounts differ',
  open: 'no upper or lower end given',
  truce: 'truce in force',
  chapter: 'chapter begins',
  noSide: 'by others, by several sides, or not known',
  /** The same where there is little room. */
  noSideShort: 'no single side',
  bySide: (name: string) => `tabled by ${name}`,
  reading: 'How to read this',
  table: 'The same as a table',
  tools: 'Save, embed, cite',
  csv: 'Table (CSV)',
  png: 'Picture (PNG)',
  svg: 'Drawing (SVG)',
  cite: 'Cite',
  embed: 'Embed',
  saved: (name: string) => `Saved as ${name}.`,
  failed: 'The picture could not be made in this browser. The table can be saved.',
  logarithmic: 'logarithmic scale: each line is ten times the one before it',
  /** Where not everything can be drawn. */
  thinned: (shown: string, of: string) =>
    `${shown} of ${of} are drawn, spread over the whole; the table has all of them.`,
  close: 'Close',
  /** The last line inside a saved picture: of which edition, from where, seen when. */
  foot: (site: string, title: string, version: string, date: string) =>
    `${site}: ${title}, version ${version} of ${date}`,
  seen: (address: string, date: string) => `${address}, seen ${date}`,
} as const;
