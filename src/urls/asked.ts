import type { Codec } from './codec.ts';
import { carryVersion } from './version.ts';

/* What an address asks for, and what stands in it while the router has not followed yet. */

/** A view that somebody asked for: where it was asked, and the search string that says it. */
export type Asked<Place> = { at: Place; to: string };

/**
 * The search string to show. The router commits an address in its own time; what was asked for is shown
 * at once, as long as we are where it was asked: a box that is ticked must not spring back.
 */
export function shownSearch<Place>(
  asked: Asked<Place> | null,
  here: Place,
  search: string,
): string {
  return asked?.at === here ? asked.to : search;
}

/** The one spelling of what a search string asks for; the version that it names stays. */
export function canonicalSearch<View>(codec: Codec<View>, search: string): string {
  return carryVersion(codec.serialise(codec.parse(search)), search);
}

/** The search string of a view with a change; the version that the address names stays. */
export function searchAfter<View extends object>(
  codec: Codec<View>,
  view: View,
  change: Partial<View>,
  search: string,
): string {
  return carryVersion(codec.serialise({ ...view, ...change }), search);
}

/**
 * The search string that the address must have instead of its own, or null. `known` is what the page knows
 * of the address: nothing until it is hydrated, and what is not known yet is not to be corrected.
 */
export function correction<View>(
  codec: Codec<View>,
  { known, inAddress }: { known: string; inAddress: string },
): string | null {
  const canonical = canonicalSearch(codec, known);
  return known === inAddress && known !== canonical ? canonical : null;
}
