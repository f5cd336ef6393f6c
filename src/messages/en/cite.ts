/** What of citing stands on a page; the rest is loaded with the dialog. */
export const cite = {
  button: 'Cite and share',
  link: 'Cite',
  linkTo: (text: string) => `Cite: ${text}`,
} as const;
