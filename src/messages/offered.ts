/*
 * The languages that there are, each in its own words: what a list of languages shows, and what is said to a reader who
 * may rather read in it. A new language is its folder beside this file, and a line here. Lists have this order.
 */

/** A language as its own readers know it. */
export type OfferedLanguage = {
  /** Its name. */
  name: string;
  /** Leads to a page in it, for somebody who looks at the page in another. */
  offer: string;
};

/** BCP 47 tag → language. */
export const OFFERED: Readonly<Record<string, OfferedLanguage>> = {
  en: { name: 'English', offer: 'Read in English' },
  fr: { name: 'Français', offer: 'Lire en français' },
  es: { name: 'Español', offer: 'Leer en español' },
  ar: { name: 'العربية', offer: 'القراءة بالعربية' },
  he: { name: 'עברית', offer: 'לקריאה בעברית' },
};
