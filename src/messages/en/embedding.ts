/** Words of frames in other people's pages, and of the dialog that makes them: loaded with those alone. */
export const embedWords = {
  frame: {
    /** What an article says of the frame to screen readers. */
    title: (name: string) => `Parley: ${name}`,
    sources: (publishers: readonly string[], more: number) =>
      `Sources: ${publishers.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    edition: (version: string, date: string) => `Parley, version ${version} of ${date}.`,
    /** Before an address. */
    refused: 'No window may be opened from here. The address:',
    openRound: 'The whole round',
    openProposal: 'The whole proposal',
    openComparison: 'The whole comparison',
    openPicture: 'The picture with all its accounts',
    whoSays: 'Who gives these figures',
    terms: { one: 'The term', other: 'All # terms' },
    moreRows: { one: '1 more row', other: '# more rows' },
    noFigures: 'No key figure of this text has been reported.',
    none: 'The address of this frame names no proposal or round of the dataset.',
    alone: (name: string) =>
      `The address of this frame names one entry, ${name}; nothing stands beside it.`,
    unknown: (ids: readonly string[], more: number) =>
      `Not in the dataset, left out: ${ids.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    nothingDiffers: 'In no reported term do they differ.',
    needsScript:
      'This comparison needs script. On Parley, each proposal and round can be read without it.',
    first: 'First terms, side by side; scrolls sideways where the frame is narrow',
    more: 'More terms, side by side; scrolls sideways where the frame is narrow',
  },
  builder: {
    title: 'Embed in a page',
    lede: 'The code below puts this into an article: with every figure go its accounts, its sources and a link to the full page.',
    theme: 'Colours',
    themes: { reader: 'As the reader’s device', light: 'Light', dark: 'Dark' },
    size: 'Height',
    sizes: {
      grows: 'Grows with its content (small script)',
      fixed: 'Fixed, scrolls inside (no script)',
    },
    width: 'Widest, in pixels',
    widthNote: (least: number, most: number) =>
      `From ${least} to ${most}. Empty: as wide as the column.`,
    widthWrong: (least: number, most: number) =>
      `A whole number from ${least} to ${most}; until then the code has none.`,
    code: 'Code for the page',
    copy: 'Copy the code',
    copied: 'Copied. Paste it where the article’s HTML is edited.',
    refused:
      'The browser did not let the page copy. The code is marked in its field: copy it from there.',
    preview: 'Preview',
  },
} as const;
