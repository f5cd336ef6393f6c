/** What of citing stands on a page; the rest is loaded with the dialog. */
export const cite = {
  button: 'Citar y compartir',
  link: 'Citar',
  linkTo: (text: string) => `Citar: ${text}`,
} as const;
