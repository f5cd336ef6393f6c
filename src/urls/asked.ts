import type { Codec } from './codec.ts';
import { carryVersion, VERSION_PARAM } from './version.ts';

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

/** The one spelling of what a search string asks for; the version that it names stays, and what is not ours. */
export function canonicalSearch<View>(codec: Codec<View>, search: string): string {
  return withRest(codec, codec.serialise(codec.parse(search)), search);
}

/** The search string of a view with a change; the version that the address names stays, and what is not ours. */
export function searchAfter<View extends object>(
  codec: Codec<View>,
  view: View,
  change: Partial<View>,
  search: string,
): string {
  return withRest(codec, codec.serialise({ ...view, ...change }), search);
}

/**
 * A view with all that another search string has besides: the version, and what other sites and programs put
 * into addresses to follow their readers. That belongs to them: it is neither read nor taken away.
 */
function withRest<View>(codec: Codec<View>, view: string, from: string): string {
  const foreign = partsOf(from).filter((part) => isForeign(codec, part));
  return asSearch([...partsOf(carryVersion(view, from)), ...foreign]);
}

/** The part of a search string that the site reads, in the order in which it stands. */
function ownPart<View>(codec: Codec<View>, search: string): string {
  return asSearch(partsOf(search).filter((part) => !isForeign(codec, part)));
}

/** `?a=1&b=2` → `a=1`, `b=2`, as they are spelt. */
function partsOf(search: string): string[] {
  return search.replace(/^\?/, '').split('&').filter(Boolean);
}

function asSearch(parts: readonly string[]): string {
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function isForeign<View>(codec: Codec<View>, part: string): boolean {
  const [name = ''] = new URLSearchParams(part).keys();
  return name !== VERSION_PARAM && !codec.params.includes(name);
}

/**
 * The search string that the address must have instead of its own, or null. `known` is what the page knows
 * of the address: nothing until it is hydrated, and what is not known yet is not to be corrected.
 */
export function correction<View>(
  codec: Codec<View>,
  { known, inAddress }: { known: string; inAddress: string },
): string | null {
  if (known !== inAddress) return null;
  const canonical = canonicalSearch(codec, known);
  return ownPart(codec, known) === ownPart(codec, canonical) ? null : canonical;
}
