/** What of citing stands on a page; the rest is loaded with the dialog. */
export const cite = {
  button: 'Citar y compartir',
  link: 'Citar',
  linkTo: (text: string) => `Citar: ${text}`,
  notHere: 'Esta página no contiene esa afirmación. Su propio enlace sigue llevando a ella.',
} as const;
