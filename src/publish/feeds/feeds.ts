import { feeds as feedWords } from '#language/feeds.ts';
import type { CorrectionsSlice } from '../../model/slices/corrections-slice.ts';
import { pages } from '../../model/slices/pages.ts';
import type { Dataset } from '../../model/types.ts';
import { paths } from '../../urls/paths.ts';
import { absoluteAddress, type Addition, type Site } from '../addition.ts';
import { alternate } from '../head-tags.ts';
import { AUTHOR, LICENCE } from '../downloads/identity.ts';
import { idInLanguage } from '../stable-id.ts';
import { correctionItems } from './correction-feed.ts';
import { dated } from './dated.ts';
import { timeOf, type Feed, type FeedItem } from './feed.ts';
import { atom, jsonFeed } from './formats.ts';
import { roundItems } from './round-feed.ts';
import { robots, sitemap } from './sitemap.ts';
import { ATOM } from '../../site/media-types.ts';
import { words } from '../../messages/words.ts';

const NAMES = ['rounds', 'corrections'] as const;
type Name = (typeof NAMES)[number];

type SiteFacts = Pick<Site, 'data' | 'files' | 'base' | 'origin' | 'languages'>;

/** When a feed last changed; one without entries has not changed since the beginning. */
function lastUpdate(items: readonly FeedItem[], data: Dataset): string {
  const beginning = timeOf(data.editions[0]?.date ?? data.about.date);
  return items.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), beginning);
}

/** The feeds of a site by name. */
function feedsOf(place: SiteFacts): Record<Name, Feed> {
  const { data } = place;
  const slice = place.files.get('corrections') as CorrectionsSlice;
  const at = (path: string) => absoluteAddress(place, path);
  const idOf = (name: string) => idInLanguage(name, place.languages);
  const feed = (name: Name, home: string, items: FeedItem[]): Feed => ({
    id: idOf(`feeds/${name}`),
    ...feedWords[name],
    language: words.tag,
    author: AUTHOR,
    rights: words.join.comma([LICENCE.title, LICENCE.url]),
    home: at(home),
    updated: lastUpdate(items, data),
    items,
  });
  return {
    rounds: feed('rounds', paths.home.to(), roundItems(data, dated(data, slice), at, idOf)),
    corrections: feed('corrections', pages.corrections, correctionItems(data, slice, at, idOf)),
  };
}

/** The feeds, the sitemap and robots.txt: path below the site → text. */
export function feedFiles(place: SiteFacts): Map<string, string> {
  const feeds = feedsOf(place);
  const at = (path: string) => absoluteAddress(place, path);
  return new Map([
    ...NAMES.flatMap((name) => [
      [`feeds/${name}.atom`, atom(feeds[name], at(`/feeds/${name}.atom`))] as const,
      [`feeds/${name}.json`, jsonFeed(feeds[name], at(`/feeds/${name}.json`))] as const,
    ]),
    ['sitemap.xml', sitemap(place)] as const,
    ['robots.txt', robots(at('/sitemap.xml'))] as const,
  ]);
}

/** The feeds, named in the head of every page. */
export function feedsAddition(site: Site): Addition {
  const tags = NAMES.map((name) => {
    return alternate(ATOM.type, feedWords[name].title, `${site.base}feeds/${name}.atom`);
  });
  return {
    head: () => tags,
    files: () => Promise.resolve(feedFiles(site)),
  };
}
