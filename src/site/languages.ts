/*
 * A site in several languages is as many sites below each other: that of the dataset's own language, and in its folders
 * "fr/", "ar/" the others, with the same paths. The build says which there are (src/publish/languages.ts).
 */

/** What a build says of its languages, by BCP 47 tag. */
export type LanguagesBuilt = {
  /** Path below which the first language, and all others in folders of it, stand, with a slash at both ends. */
  root: string;
  /** The language of this build. */
  here: string;
  /** All languages of the site, that at the root first; that of this build alone, if it is built alone. */
  all: readonly string[];
  /** Whether texts of the dataset stand in another language than their own here. */
  translated: boolean;
  /** Whether any of them is a machine's draft that no person has read. */
  drafts: boolean;
};

/** What of it a page is to know. */
export type LanguagesHere = Pick<LanguagesBuilt, 'root' | 'here' | 'all'>;

/** A site of one language, at the root of its host. */
export const ALONE: LanguagesBuilt = {
  root: '/',
  here: '',
  all: [],
  translated: false,
  drafts: false,
};

/** Path below which a language stands, with a slash at both ends. */
export function baseOfLanguage(language: string, { root, all }: LanguagesHere): string {
  return language === all[0] ? root : `${root}${language}/`;
}
