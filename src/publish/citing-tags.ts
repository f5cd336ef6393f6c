import type { CslItem } from '../model/citation/csl.ts';
import type { HeadTag } from '../ui/head-tag.ts';
import type { Addition, Site } from './addition.ts';
import { citedPage } from './cited-page.ts';
import { timeOf } from './feeds/feed.ts';
import { named, property } from './head-tags.ts';

/** Names of kinds in the vocabulary of Dublin Core; pages have none there, and are taken for what they are. */
const KINDS: Partial<Record<CslItem['type'], string>> = { dataset: 'Dataset' };

/**
 * What reference managers read of a page (Zotero's "Embedded Metadata" and those that go by Google Scholar's
 * tags): what our own citation of it says. Zotero takes the kind from Dublin Core, the version from PRISM.
 */
export function citingTags(
  item: CslItem & { issued: NonNullable<CslItem['issued']>; URL: string },
): HeadTag[] {
  const author = item.author?.[0]?.literal ?? '';
  const day = item.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  const kind = KINDS[item.type];
  return [
    named('author', author),
    property('article:modified_time', timeOf(day)),
    named('citation_title', item.title),
    named('citation_author', author),
    named('citation_publication_date', day),
    named('citation_publisher', item.publisher ?? ''),
    named('citation_language', item.language ?? ''),
    named('citation_public_url', item.URL),
    named('dc.title', item.title),
    named('dc.creator', author),
    named('dc.date', day),
    ...(kind ? [named('dc.type', kind)] : []),
    ...(item['container-title'] ? [named('dc.source', item['container-title'])] : []),
    named('prism.edition', item.version ?? ''),
  ];
}

/** The same for every page of the site. */
export function citingAddition(site: Site): Addition {
  return { head: (page) => citingTags(citedPage(site, page)) };
}
