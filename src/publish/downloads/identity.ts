import { downloads } from '#language/data-page.ts';
import type { About } from '../../model/types.ts';

/** The dataset as every description of it names it: citation file, data package, feeds, metadata. */
export const LICENCE = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Who holds the rights: nobody is named in person. */
export const AUTHOR = downloads.author;

/** The title under which the dataset is cited. */
export function citedTitle({ title }: Pick<About, 'title'>): string {
  return downloads.citedTitle(title);
}

/** What catalogues file the dataset under: the words for all talks, then those for these. */
export function keywordsOf({ keywords }: Pick<About, 'keywords'>): string[] {
  return [...downloads.keywords, ...keywords];
}
