export const exporting = {
  label: 'Take this comparison with you',
  formats: {
    copy: 'Copy as table',
    csv: 'CSV',
    json: 'JSON',
    card: 'Picture of the key figures (1200 × 675)',
    picture: 'Picture of all rows',
    print: 'Print',
    printShort: 'Print the key figures',
  },
  working: 'One moment …',
  copied: 'Copied. Paste it into a document, a mail or a spreadsheet.',
  saved: (name: string) => `Saved as ${name}`,
  failed: 'This could not be made. Check the connection and try again.',
  table: 'The table, with a tab between columns',
  notes: 'Accounts',
  noteRefs: (numbers: string) => ` (accounts ${numbers})`,
  undated: 'undated',
  seen: (date: string) => `Seen on ${date}`,
  more: {
    one: 'and 1 more row at the address below',
    other: 'and # more rows at the address below',
  },
  moreSums: { one: 'and 1 more sum', other: 'and # more sums' },
  sources: (publishers: string) => `Sources: ${publishers}`,
  edition: (version: string, date: string, address: string) =>
    `Parley, version ${version} of ${date}, ${address}`,
} as const;
