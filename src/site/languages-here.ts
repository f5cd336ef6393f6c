import { ALONE, baseOfLanguage, type LanguagesBuilt } from './languages.ts';
import { below } from './path.ts';

/** The languages of this site. */
export const LANGUAGES: LanguagesBuilt = import.meta.env.PARLEY_LANGUAGES ?? ALONE;

/** A path of the site as a link to the same in another language, on this host. */
export function linkInLanguage(language: string, path: string): string {
  return below(path, baseOfLanguage(language, LANGUAGES));
}
