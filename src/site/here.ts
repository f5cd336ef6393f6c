import { ownKeyIn } from './own.ts';
import { below, originOf, withoutBase } from './path.ts';

/*
 * Where this site is: below which path, and on which host (`VITE_SITE_URL`). Whatever makes a whole address,
 * or a link that the router does not make, asks here.
 */

/** Path below which the site stands, with a slash at both ends, for routers and data files. */
export const BASE: string = import.meta.env.BASE_URL;

/** The key of the reader's own dataset that the address in the window names; null on the published site. */
export const OWN: string | null = typeof location === 'undefined' ? null : ownKeyIn(location, BASE);

/** What stands in for a server where a dataset of the reader's own is shown. */
export type OwnPlace = {
  /** Whose file it is, as a phrase: it stands where a published site has an address. */
  named: string;
  /** A path of the site as a link within the dataset; null for what the published site alone has. */
  linkTo: (path: string) => string | null;
  /** The path of the dataset that is in the address. */
  path: () => string;
  /** What a server would answer that had its public data file of that name. */
  answer: (name: string) => Promise<Response>;
};

/** Where the reader's own dataset is that is shown; null on the published site. */
export let own: OwnPlace | null = null;

/** From here on a dataset of the reader's own is shown. */
export function showOwn(place: OwnPlace): void {
  own = place;
}

/** The origin that the build was told; null where it was told none. */
const told: string | null = import.meta.env.VITE_SITE_URL
  ? originOf(import.meta.env.VITE_SITE_URL)
  : null;

/** A path of the site as a link on this host. */
export function linkTo(path: string): string {
  return own?.linkTo(path) ?? below(path, BASE);
}

/** The path of the site that the address in the window names; null for one that is not below the base. */
export function pathNow(): string | null {
  return own ? own.path() : withoutBase(location.pathname, BASE);
}

/**
 * A path of the site, with search and anchor, as others can open it: on the host that the build was told,
 * on a preview host, too, so that frames, citations and downloads all name one place. Without that it is
 * this page's host; where there is no page (in a build that was told nothing) it stays a path. Of a dataset of the
 * reader's own, which nobody else can open, it is said whose file it is.
 */
export function absolute(path: string): string {
  if (own) return own.named;
  const origin = told ?? (typeof location === 'undefined' ? '' : location.origin);
  return `${origin}${linkTo(path)}`;
}

/** The canonical link of a page. The build and the browser must write the same, so no host is guessed. */
export function canonical(path: string): string {
  return `${told ?? ''}${linkTo(path)}`;
}
