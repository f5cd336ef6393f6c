import { FACETS, type Facet } from './facet-list.ts';
import { valuesOf } from './facets.ts';
import { isPlanned } from './planned.ts';
import { hasCome, peopleIn } from './rooms.ts';
import type { CardRound, IndexSlice } from './slices/index-slice.ts';
import type { Named } from './slices/resolve.ts';

/** Facets whose values stand in the data, and are offered those of most rounds first. */
const NAMED = ['mediator', 'party', 'person'] as const;

/** What is known of all rounds where only the cards of the newest are there. */
export type RoundsTally = {
  /** First day of the first round. */
  began: string;
  /** How many rounds each chapter has. */
  chapters: Record<string, number>;
  /** Values of facets, those of most rounds first. */
  names: Record<(typeof NAMED)[number], Named[]> & { venue: string[] };
  /** For each value of each facet, how many rounds have it. */
  counts: Record<Facet, Record<string, number>>;
  having: Record<'proposal' | 'turning-point', number>;
  /** Rounds on which the talks turned, of those whose cards are not there. */
  turning: CardRound[];
};

/** Names that rounds have for the values of a facet; somebody in two roles has one. */
export function namesIn(round: CardRound, facet: (typeof NAMED)[number]): Named[] {
  if (facet === 'mediator') return round.mediators;
  if (facet === 'party') return round.delegations.filter(hasCome);
  return isPlanned(round) ? [] : [...new Map(peopleIn(round).map((one) => [one.id, one])).values()];
}

/** What is known of all rounds of an index, beside the cards of some. */
export function facetsOfAll(
  { rounds, about }: Pick<IndexSlice, 'rounds' | 'about'>,
  shown: readonly CardRound[],
): RoundsTally {
  const there = new Set(shown.map(({ id }) => id));
  const turning = rounds.filter(({ id }) => about.turningPoints.includes(id));
  const counts = Object.fromEntries(
    FACETS.map((facet) => [facet, tallied(rounds.flatMap((round) => valuesOf(round, facet)))]),
  ) as RoundsTally['counts'];
  const namesOf = (facet: (typeof NAMED)[number]): Named[] => {
    const names = new Map<string, Named>();
    for (const round of rounds)
      for (const { id, name } of namesIn(round, facet))
        if (!names.has(id)) names.set(id, { id, name });
    return [...names.values()].toSorted(
      (a, b) => (counts[facet][b.id] ?? 0) - (counts[facet][a.id] ?? 0),
    );
  };
  return {
    began: rounds[0]?.dates.start ?? '',
    chapters: tallied(rounds.map(({ chapter }) => chapter)),
    names: {
      venue: Object.entries(counts.venue)
        .toSorted(([, a], [, b]) => b - a)
        .map(([id]) => id),
      mediator: namesOf('mediator'),
      party: namesOf('party'),
      person: namesOf('person'),
    },
    counts,
    having: {
      proposal: rounds.filter(({ proposals }) => proposals.length > 0).length,
      'turning-point': turning.length,
    },
    turning: turning.filter(({ id }) => !there.has(id)),
  };
}

function tallied(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
