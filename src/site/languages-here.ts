import { ALONE, baseOfLanguage, type LanguagesHere } from './languages.ts';
import { below } from './path.ts';

/** The languages of this site. */
export const LANGUAGES: LanguagesHere = import.meta.env.PARLEY_LANGUAGES ?? ALONE;

/** Where the page for unknown addresses is made: of no address, so that its versions are the start. */
const NOWHERE = '/404';

/** A path of the site as a link to the same in another language, on this host. */
export function linkInLanguage(language: string, path: string): string {
  return below(path === NOWHERE ? '/' : path, baseOfLanguage(language, LANGUAGES));
}
