import { own } from './isolate.ts';

/** What of citing stands on a page; the rest is loaded with the dialog. */
export const cite = {
  button: 'استشهاد ومشاركة',
  link: 'استشهاد',
  linkTo: (text: string) => `استشهاد: ${own(text)}`,
} as const;
