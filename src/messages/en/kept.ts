/*
 * The words of what is kept on the device. They stand apart from the catalogue because the worker speaks them,
 * and of the pages only one.
 */

export const kept = {
  title: 'Kept on this device',
  description:
    'What this device keeps of the site for reading offline, from which day and version.',
  lede: 'Pages that you open are kept on this device, with the list of all rounds, the search and the comparison, so that they can be read without a connection. The site is asked first each time: a kept page is shown only where it does not answer, and says so.',

  /** At the top of a page that was not sent by the server. */
  why: {
    unreachable: 'The site cannot be reached.',
    slow: 'The site has not answered within 3 seconds.',
    status: (status: number) => `The site answers with an error (${status}).`,
  },
  copy: (why: string, day: string, version: string, versionDay: string) =>
    `${why} This is the page as kept on this device on ${day}: dataset version ${version} of ${versionDay}.`,
  inPlace:
    'The site cannot be reached, and the page at this address is not kept on this device. Below is what is kept.',
  again: 'Load it anew',

  /** At the foot, when another release is there. */
  update: 'A new edition of this site is there.',
  updateLoad: 'Load it',
  updatedElsewhere: 'A new edition of this site was loaded in another tab.',
  notNow: 'Not now',

  pages: 'Pages that are kept',
  none: 'No page is kept yet.',
  page: (day: string, version: string) => `kept on ${day}, version ${version}`,
  total: (pages: string, size: string) => `${pages}, ${size} on this device.`,
  pageCount: { one: '# page', other: '# pages' },
  megabytes: (number: string) => `${number} MB`,
  outdated: (version: string, day: string) =>
    `Some are of another version than the one shown here (${version} of ${day}). They are as they were on their day.`,

  all: 'Keep everything',
  allText: (toLoad: string, toKeep: string) =>
    `All rounds, proposals and changes, with all sources: ${toLoad} to load, ${toKeep} of room on this device. Downloads of the page Data and preview pictures are not part of it.`,
  allButton: 'Keep all for offline reading',
  allUnderway: (done: string, of: string) => `${done} of ${of} files are kept.`,
  allStay: 'You can read on meanwhile. Closing this tab stops it; it can be taken up again later.',
  cancel: 'Cancel',
  allDone: 'Everything is kept on this device.',
  cancelled: 'Stopped. What is kept so far stays until you remove it.',
  full: 'There is not enough room on this device for everything. What is kept so far stays until you remove it.',
  failed:
    'Not everything could be loaded. Check the connection and try again: what is kept so far is not loaded twice.',
  listFailed: 'How much there is to keep could not be loaded.',

  remove: 'Remove what is kept',
  removeText:
    'Removes all kept pages and files from this device. Pages that you open afterwards are kept again. Your comparison and your settings stay.',
  removed: 'Nothing is kept on this device any more.',
  removeFailed: 'It could not be removed.',

  off: 'Keeping is switched off for this site.',
  unable: 'This browser keeps nothing of this site: it cannot, or its settings do not allow it.',
} as const;
