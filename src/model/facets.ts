import { FACETS, NO_VENUE, type Facet } from './facet-list.ts';
import { hasCome, peopleIn } from './rooms.ts';
import type { CardRound } from './slices/index-slice.ts';

/** What rounds are asked for. Empty lists and nulls ask for nothing. */
export type Criteria = Record<Facet, readonly string[]> & {
  has: 'proposal' | 'turning-point' | null;
  /** Calendar days; a round matches if any of its days lies within. */
  from: string | null;
  to: string | null;
};

/** The values that a round has for a facet. A party, and who came for it, counts only where a source says it was there. */
export function valuesOf(round: CardRound, facet: Facet): readonly string[] {
  switch (facet) {
    case 'venue':
      return round.venues.length > 0 ? round.venues : [NO_VENUE];
    case 'mediator':
      return round.mediators.map(({ id }) => id);
    case 'party':
      return round.delegations.filter(hasCome).map(({ id }) => id);
    case 'person':
      return [...new Set(peopleIn(round).map(({ id }) => id))];
    case 'format':
      return [round.format];
    case 'status':
      return [round.outcome.status];
    case 'issue':
      return [...new Set(round.proposals.flatMap((proposal) => proposal.issues))];
  }
}

/** Whether a round meets the criteria, leaving one facet out of account if asked. */
function meets(
  round: CardRound,
  criteria: Criteria,
  turningPoints: readonly string[],
  without?: Facet,
): boolean {
  const { has, from, to } = criteria;
  return (
    FACETS.every(
      (facet) =>
        facet === without ||
        criteria[facet].length === 0 ||
        valuesOf(round, facet).some((value) => criteria[facet].includes(value)),
    ) &&
    (has !== 'proposal' || round.proposals.length > 0) &&
    (has !== 'turning-point' || turningPoints.includes(round.id)) &&
    (from === null || round.dates.end >= from) &&
    (to === null || round.dates.start <= to)
  );
}

/** The rounds that meet the criteria, in the order given. */
export function filterRounds(
  rounds: readonly CardRound[],
  criteria: Criteria,
  turningPoints: readonly string[],
): CardRound[] {
  return rounds.filter((round) => meets(round, criteria, turningPoints));
}

/**
 * For each value of each facet, how many rounds it would show together with everything else that is
 * asked for. A facet's own choices do not count against its other values, since they widen.
 */
export function countFacets(
  rounds: readonly CardRound[],
  criteria: Criteria,
  turningPoints: readonly string[],
): Record<Facet, Map<string, number>> {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Record<
    Facet,
    Map<string, number>
  >;
  for (const facet of FACETS)
    for (const round of rounds)
      if (meets(round, criteria, turningPoints, facet))
        for (const value of valuesOf(round, facet))
          counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  return counts;
}
