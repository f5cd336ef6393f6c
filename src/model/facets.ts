import { NO_VENUE, type Facet } from './facet-list.ts';
import { isPlanned } from './planned.ts';
import { hasCome, peopleIn } from './rooms.ts';
import type { CardRound } from './slices/index-slice.ts';

/** What rounds are asked for. Empty lists and nulls ask for nothing. */
export type Criteria = Record<Facet, readonly string[]> & {
  has: 'proposal' | 'turning-point' | null;
  /** Calendar days; a round matches if any of its days lies within. */
  from: string | null;
  to: string | null;
};

/** The values that a round has for a facet. A party, and who came for it, counts only where a source says it was there; to a planned round nobody has come. */
export function valuesOf(round: CardRound, facet: Facet): readonly string[] {
  switch (facet) {
    case 'venue':
      return round.venues.length > 0 ? round.venues : [NO_VENUE];
    case 'mediator':
      return round.mediators.map(({ id }) => id);
    case 'party':
      return round.delegations.filter(hasCome).map(({ id }) => id);
    case 'person':
      return isPlanned(round) ? [] : [...new Set(peopleIn(round).map(({ id }) => id))];
    case 'format':
      return [round.format];
    case 'status':
      return [round.outcome.status];
    case 'issue':
      return [...new Set(round.proposals.flatMap((proposal) => proposal.issues))];
  }
}
