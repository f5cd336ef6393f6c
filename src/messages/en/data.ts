export const data = {
  title: 'Data',
  description:
    'Downloads of the Parley dataset: tables as CSV, everything as JSON, descriptions for programs, feeds, what stays stable, and how to cite.',
  lede: (rounds: string, proposals: string, reports: string, sources: string) =>
    `${rounds} rounds, ${proposals} proposals, ${reports} reports of their terms, ${sources} sources. The site reads the same files.`,
  cite: 'How to cite',
  citeText: 'Cite the original source of a figure first; it stands beside it. For the collection:',
  citation: (title: string, version: string, date: string) =>
    `Parley: ${title}. Version ${version}, ${date}.`,
  licence: 'Licence',
  licenceText:
    'Data: Creative Commons Attribution 4.0 (CC BY 4.0), with the names of the sources. Code: MIT. Quoted fragments remain under the rights of their sources.',
} as const;
