/* Words around a dataset of the reader's own. Only who opens one loads them. */

export const ownSite = {
  /** Above every page of it. */
  label: 'Your file',
  band: (title: string, file: string) =>
    `${title}: your file “${file}”, on this device. Nobody else can open these pages.`,
  /** In what is taken away, in place of an address. */
  named: (file: string) => `“${file}”, a file that is published nowhere`,
  all: 'Your talks',
  published: 'Leave for the published site',
  version: (version: string, day: string) => `Version ${version} of ${day}.`,
  footer: (title: string) => `${title}, from a file of your own. It has not left this device.`,
  footerNote:
    'What is said here is said by the file, and by whoever it names. The site has checked its form alone.',

  /* The page that stands at the address until the dataset is there. */
  title: 'A file of your own',
  description: 'Shows the rounds of a file that is kept on this device.',
  opening: 'Opening what is kept on this device …',
  noScript:
    'Files of your own are read on your device, which needs script. Without it they can be made into a site of their own by a command.',
  none: 'No file is kept at this address on this device.',
  why: 'It was removed, or it is kept in another browser or on another device: such an address works only where the file was opened.',
  refused:
    'This browser does not let the site read what it keeps on this device, as in some private windows.',
  toAll: 'Open a file, or see those that are kept here',
};
