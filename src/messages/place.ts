import { words } from './words.ts';
import type { PlaceName } from '../model/slices/index-slice.ts';

/** The venues of a round: city and country; a country alone where no city is known. */
export function venuesText(venues: readonly PlaceName[]): string {
  if (venues.length === 0) return words.round.untitledVenue;
  return words.join.semicolon(venues.map(({ city, country }) => words.join.comma([city, country])));
}
