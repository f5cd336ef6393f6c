/** What of citing stands on a page; the rest is loaded with the dialog. */
export const cite = {
  button: 'Citer et partager',
  link: 'Citer',
  linkTo: (text: string) => `Citer\u00a0: ${text}`,
} as const;
