import { dates } from '../../messages/format.ts';
import { isPlanned } from '../../model/planned.ts';
import type { RoundFacts } from '../../model/slices/round-slice.ts';
import type { Dataset, Dates, Format } from '../../model/types.ts';
import type { Node } from './node.ts';
import { words } from '../../messages/words.ts';

type Actors = Dataset['actors'];

/**
 * A round as an Event. What no source tells, such as its place or its state now, is not in it; that a planned one is
 * scheduled, and who is to mediate it, somebody has announced.
 */
export function eventOf(round: RoundFacts, url: string, actors: Actors): Node {
  const there = round.delegations.filter(({ present }) => present);
  return {
    '@type': 'Event',
    '@id': url,
    url,
    name: round.title,
    description: words.join.stop([dates(round.dates), round.outcome.text]),
    ...datesOf(round.dates),
    eventStatus: isPlanned(round) ? 'https://schema.org/EventScheduled' : undefined,
    location: some(
      round.venues.map(({ city, country }) => ({
        '@type': 'Place',
        name: city ?? country,
        address: {
          '@type': 'PostalAddress',
          addressLocality: city ?? undefined,
          addressCountry: country,
        },
      })),
    ),
    organizer: some(round.mediators.map(({ id, name }) => actorOf(id, name, actors))),
    attendee: some(there.map(({ id, name }) => actorOf(id, name, actors))),
  };
}

/** Kinds of rounds that bring nobody together: one side speaks, or a mediator goes from one to the next. */
const APART: ReadonlySet<Format> = new Set(['unilateral-announcement', 'shuttle']);

/**
 * Whether a round was a meeting, as an Event is one: at a place that is known, of two at least who are known to
 * have been there, or are expected at one that is planned.
 */
export function isMeeting(round: RoundFacts): boolean {
  const { format, venues, mediators, delegations } = round;
  const parties = isPlanned(round) ? delegations : delegations.filter(({ present }) => present);
  const there = mediators.length + parties.length;
  return venues.length > 0 && there > 1 && !APART.has(format);
}

/**
 * First and last day, no more precisely than they are known: of a round dated "about" a day, or to
 * the month, only the months are said.
 */
function datesOf({ start, end, precision }: Dates) {
  const known = precision === 'day' ? 10 : 7;
  return { startDate: start.slice(0, known), endDate: end.slice(0, known) };
}

/** States, parties and bodies act as organisations. */
export function actorOf(id: string, name: string, actors: Actors): Node {
  const kind = actors.find((actor) => actor.id === id)?.kind;
  return { '@type': kind === 'person' ? 'Person' : 'Organization', name };
}

/** One thing alone, several as a list, none not at all. */
function some<T>(list: readonly T[]): T | readonly T[] | undefined {
  return list.length > 1 ? list : list[0];
}
