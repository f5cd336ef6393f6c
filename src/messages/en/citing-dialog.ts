/* The words of the dialog that cites, shares and reports, in English. Loaded with it. */

export const citeWords = {
  notHere: 'This page does not have that claim. Its own link still leads to it.',
  title: 'Cite and share',
  claimTitle: 'Cite, share or report',
  claimOn: (id: string, title: string) => `Claim ${id}, ${title}`,
  edition: (version: string, date: string) => `Dataset version ${version} of ${date}`,

  passages: {
    sentence: 'Sentence to print',
    record: 'Sentence about this page',
    footnote: 'Footnote',
    chicago: 'Bibliography, Chicago style',
    apa: 'Reference list, APA style',
  },
  entries: { one: '1 entry', other: '# entries' },
  copy: 'Copy',
  /** What is copied, for screen readers: "Copy: footnote". */
  copyWhat: (what: string) => `Copy: ${what}`,
  copied: (what: string) => `Copied: ${what}`,
  copySentence: 'Copy the sentence',
  /** Without outlet, date and link. */
  copyAlone: 'Copy the sentence alone',
  copyLink: 'Copy the link',
  link: 'Link',
  share: 'Share …',
  shared: 'Handed to the share sheet of this device.',
  notShared: 'Nothing was shared.',
  shareFailed: 'This device could not share it. Copy the link instead.',

  files: 'For reference managers',
  format: 'Format',
  formats: { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  save: 'Save',
  saved: (name: string) => `Saved as ${name}`,

  picture: {
    title: 'Picture',
    show: 'Show as a picture',
    working: 'One moment …',
    failed: 'The picture could not be made or loaded. Everything else here works without it.',
    copy: 'Copy the picture',
    copied: 'The picture is copied.',
    copyRefused: 'The browser did not let the page copy a picture. Save it instead.',
    save: 'Save the picture',
    /** Where the prebuilt picture has its own text: what it shows. */
    alt: (title: string) => `Picture of ${title}`,
    source: (list: string) => `Source: ${list}`,
    more: (list: string, count: number) => `${list} and ${count} more`,
    foot: (site: string, id: string, version: string, date: string) =>
      `${site}, claim ${id}, dataset version ${version} of ${date}`,
    undated: 'undated',
  },

  report: {
    title: 'Report a mistake here',
    lede: 'This message names the claim. Say what is wrong and, if you can, link to what shows it. Nothing is sent until you send it.',
    message: 'Message',
    copyIt: 'Copy the message',
    copied: 'The message is copied.',
    share: 'Share the message …',
    mail: 'Write it as e-mail',
    form: 'Open the form',
    subject: (id: string, title: string) => `Parley: mistake in claim ${id} (${title})`,
    body: (about: {
      id: string;
      title: string;
      address: string;
      edition: string;
      text: string;
      attribution: string;
      sources: readonly string[];
    }) =>
      [
        `Claim ${about.id}, ${about.title}`,
        about.address,
        about.edition,
        '',
        `Text: ${about.text}`,
        `Said by: ${about.attribution}`,
        'Sources:',
        ...about.sources.map((source) => `- ${source}`),
        '',
        'What is wrong, and what shows it:',
        '',
      ].join('\n'),
    source: (publisher: string, date: string, url: string) => `${publisher}, ${date}, ${url}`,
  },
};
