/** What of citing stands on a page; the rest is loaded with the dialog. */
export const cite = {
  button: 'Cite and share',
  link: 'Cite',
  linkTo: (text: string) => `Cite: ${text}`,
  notHere: 'This page does not have that claim. Its own link still leads to it.',
} as const;
