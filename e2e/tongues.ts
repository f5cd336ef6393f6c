import type { Page } from './fixtures.ts';
import { FRENCH, SPANISH } from './tongues-latin.ts';
import { ARABIC, HEBREW } from './tongues-semitic.ts';

/*
 * What readers of each language see, written down by hand, and not taken from the words of the site: a page must say
 * this, whatever the code believes.
 */

/** What a reader of a language finds on the way from the home page to a figure. */
export type Tongue = {
  tag: 'fr' | 'es' | 'ar' | 'he';
  dir: 'ltr' | 'rtl';
  /** The language, as its list of languages has it, and the button of that list. */
  name: string;
  languages: string;
  /** Of the reader's own language, on a page in another one. */
  offer: string;
  home: string;
  /** Two proposals, and the controls that put them side by side. */
  texts: readonly [string, string];
  add: readonly [string, string];
  compare: string;
  compared: string;
  moved: RegExp;
  differ: string;
  /** A row that differs: its name, its figures, how many say so, the button that tells who, and one who does. */
  row: {
    name: RegExp;
    figures: readonly [string, string];
    count: RegExp;
    open: RegExp;
    who: RegExp;
  };
  /** The account rep-kym09, the name of the dialog that cites it, and what its sentence says: what, by whom, to whom. */
  claim: string;
  citing: string;
  cited: readonly RegExp[];
  /** What is typed into the search, and what it leads to. */
  searches: readonly (readonly [typed: string, found: string])[];
  /** What a page says where script is off. */
  scriptOff: RegExp;
  /** What a device shows in place of a page that it has not kept. */
  notKept: RegExp;
  /** A person's own file: the chooser, the heading when it has been read, the way on. */
  choose: string;
  read: RegExp;
  openOwn: string;
};

export const TONGUES: readonly Tongue[] = [FRENCH, SPANISH, ARABIC, HEBREW];

export const FIRST = '2024-01-28-paris-framework';
export const SECOND = '2024-02-23-paris-outline';

/** A page in a language; English stands at the root. */
export const inTongue = (tag: string, path: string) => (tag === 'en' ? path : `/${tag}${path}`);

/** The languages of the site, each with the direction in which it is read. */
export const DIRECTIONS = { en: 'ltr', fr: 'ltr', es: 'ltr', ar: 'rtl', he: 'rtl' } as const;

/** What a page asks the server for from now on, by path. */
export function askedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol)) asked.push(url.pathname);
  });
  return asked;
}
