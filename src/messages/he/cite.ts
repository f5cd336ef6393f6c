import { say } from './bidi.ts';

/** What of citing stands on a page; the rest is loaded with the dialog. */
export const cite = {
  button: 'ציטוט ושיתוף',
  link: 'ציטוט',
  linkTo: (text: string) => say`ציטוט: ${text}`,
} as const;
