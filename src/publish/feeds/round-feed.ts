import { feeds } from '#language/feeds.ts';
import { counted, dates } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { isPlanned } from '../../model/planned.ts';
import { inOrder } from '../../model/slices/order.ts';
import { pages } from '../../model/slices/pages.ts';
import { sourcesOfRound } from '../../model/sources-of.ts';
import { byCode } from '../../model/text.ts';
import type { Dataset, Round } from '../../model/types.ts';
import { venuesText } from '../../messages/place.ts';
import type { Dated } from './dated.ts';
import { timeOf, type FeedItem } from './feed.ts';

/** How many rounds a feed has: readers ask for it again and again. */
export const LONGEST = 50;

function paragraphs(round: Round, data: Dataset): string[] {
  const venues = round.venues.flatMap((id) => data.venues.filter((venue) => venue.id === id));
  const names = round.proposals.map(({ name }) => name);
  const when = isPlanned(round) ? feeds.planned : feeds.when;
  const nothing = isPlanned(round) ? [] : [feeds.nothingTabled];
  return [
    when(dates(round.dates), venues.length > 0 ? venuesText(venues) : null),
    round.outcome.text,
    ...(names.length > 0 ? [feeds.tabled(words.join.semicolon(names))] : nothing),
    feeds.sources(counted(sourcesOfRound(round).length, words.round.sources)),
  ];
}

/**
 * The rounds that were published last, and of those published on one day the latest in time: whoever
 * follows the feed gets a round of long ago, too, when it is added.
 */
export function roundItems(
  data: Dataset,
  { published, changed }: Dated,
  at: (path: string) => string,
  idOf: (name: string) => string,
): FeedItem[] {
  const byDay = inOrder(data.rounds)
    .map((round) => ({ round, day: published(`rounds/${round.id}`) }))
    .toSorted((a, b) => byCode(a.day, b.day));
  // Each has its second by its place among all that were published before: what comes later moves none of them.
  const items = byDay.map(({ round, day }, second): FeedItem => {
    const name = `rounds/${round.id}`;
    const page = pages.round(round.id);
    return {
      id: idOf(name),
      url: at(page),
      title: round.title,
      published: timeOf(day, second),
      updated: timeOf(changed([name], [page]), second),
      paragraphs: paragraphs(round, data),
      related: { url: at(page), title: feeds.openRound },
    };
  });
  return items.toReversed().slice(0, LONGEST);
}
