import { OFFERED } from '../messages/offered.ts';

/** Where a built file stands: in which language, and its path in the site of that language. */
export type PagePlace = {
  language: string;
  /** Whether it is the language in which the site stands at its root. */
  isFirst: boolean;
  /** "/rounds/2001-02-10-portsea/index.html" */
  path: string;
};

/** The languages of a site in folders of it, by the paths of its files. */
export const languagesInFolders = (paths: ReadonlySet<string>): string[] =>
  Object.keys(OFFERED).filter((tag) => paths.has(`/${tag}/index.html`));

/** The place of a file of a site, of which the first language is at its root and others are in folders. */
export function pagePlaceOf(path: string, first: string, others: readonly string[]): PagePlace {
  const language = others.find((tag) => path.startsWith(`/${tag}/`));
  return language === undefined
    ? { language: first, isFirst: true, path }
    : { language, isFirst: false, path: path.slice(language.length + 1) };
}
