import type { Site } from './addition.ts';

/**
 * The language of the names and texts on the pages of a site, as a BCP 47 tag: that into which the dataset is
 * translated, or its own. A record is cited in it, for its title and its address are those of the page.
 */
export function languageOfTexts({ data, languages }: Pick<Site, 'data' | 'languages'>): string {
  return languages.translated ? languages.here : data.about.language;
}
