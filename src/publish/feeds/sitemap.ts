import { allClaims } from '../../model/slices/claim-parts.ts';
import type { CorrectionsSlice } from '../../model/slices/corrections-slice.ts';
import { pages } from '../../model/slices/pages.ts';
import type { Dataset } from '../../model/types.ts';
import { changesPath, paths } from '../../urls/paths.ts';
import { absoluteAddress, type Site } from '../addition.ts';
import { pagePaths } from '../page-paths.ts';
import { dated } from './dated.ts';
import { versionsOfPage } from '../versions.ts';
import { element, xmlText } from './xml.ts';

type SiteFacts = Pick<Site, 'data' | 'files' | 'base' | 'origin' | 'languages'>;

/** Pages whose words do not come from the data: nobody can say of them when they changed. */
const UNDATED: ReadonlySet<string> = new Set([
  paths.about.to(),
  paths.offline.to(),
  paths.yourTalks.to(),
]);

/**
 * The pages of which a page shows the records: itself; a round those of its proposals, too; and what
 * changed those of both sides. Null for a page that shows something of everything.
 */
function shownOn(data: Dataset): Map<string, string[]> {
  const shown = new Map<string, string[]>();
  for (const { id, proposals } of data.rounds) {
    const own = proposals.map((proposal) => pages.proposal(proposal.id));
    shown.set(pages.round(id), [pages.round(id), ...own]);
    for (const proposal of proposals) {
      const page = pages.proposal(proposal.id);
      shown.set(page, [page]);
      for (const { proposal: before } of proposal.basedOn)
        shown.set(changesPath(before, proposal.id), [pages.proposal(before), page]);
    }
  }
  return shown;
}

/** The day on which what a page shows was last added to or corrected; null if nobody can say. */
export function lastChange({ data, files }: SiteFacts): (path: string) => string | null {
  const { changed, last } = dated(data, files.get('corrections') as CorrectionsSlice);
  const claims = allClaims(files).pages;
  const shown = shownOn(data);
  return (path) => {
    if (UNDATED.has(path)) return null;
    const on = shown.get(path);
    if (!on) return last;
    // "/rounds/<id>/" is recorded as "rounds/<id>".
    const ids = on.flatMap((page) => [page.slice(1, -1), ...(claims[page] ?? [])]);
    return changed(ids, on);
  };
}

/** The sitemap (sitemaps.org, 0.9): every page that is an address of its own. That of own files is the same for all. */
export function sitemap(place: SiteFacts): string {
  const changeOf = lastChange(place);
  const found = pagePaths(place.data).filter((path) => path !== paths.openOwn.to());
  const urls = found.map((path) => {
    const day = changeOf(path);
    const lastmod = day === null ? '' : element('lastmod', day);
    const others = versionsOfPage(place, path).map(
      ({ language, address }) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(address)}"/>`,
    );
    return `<url>${element('loc', absoluteAddress(place, path))}${lastmod}${others.join('')}</url>`;
  });
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    place.languages.all.length > 1
      ? '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">'
      : '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
  ].join('\n')}\n`;
}

/**
 * Everything may be read. Pages that are not to be found say so themselves: what robots.txt shuts
 * out, nobody can read that from.
 */
export function robots(sitemapAddress: string): string {
  return `User-agent: *\nDisallow:\n\nSitemap: ${sitemapAddress}\n`;
}
