import { ownBase, ownKeyOf } from './own.ts';
import { below, originOf } from './path.ts';

/*
 * Where this site is: below which path, and on which host (`VITE_SITE_URL`). Whatever makes a whole address,
 * or a link that the router does not make, asks here.
 */

/** Path below which the published site stands, with a slash at both ends: for its worker and its pages. */
export const SITE_BASE: string = import.meta.env.BASE_URL;

/** The key of the reader's own dataset that is open in this window; null on the published site. */
export const OWN: string | null =
  typeof location === 'undefined' ? null : ownKeyOf(location.pathname, SITE_BASE);

/** Path below which what is shown stands, with a slash at both ends, for routers and data files. */
export const BASE: string = OWN === null ? SITE_BASE : ownBase(OWN, SITE_BASE);

/** The origin that the build was told; null where it was told none. */
const told: string | null = import.meta.env.VITE_SITE_URL
  ? originOf(import.meta.env.VITE_SITE_URL)
  : null;

/** A path of the site as a link on this host. */
export function linkTo(path: string): string {
  return below(path, BASE);
}

/**
 * A path of the site, with search and anchor, as others can open it: on the host that the build was told,
 * on a preview host, too, so that frames, citations and downloads all name one place. Without that it is
 * this page's host; where there is no page (in a build that was told nothing) it stays a path.
 */
export function absolute(path: string): string {
  const origin = told ?? (typeof location === 'undefined' ? '' : location.origin);
  return `${origin}${linkTo(path)}`;
}

/** The canonical link of a page. The build and the browser must write the same, so no host is guessed. */
export function canonical(path: string): string {
  return `${told ?? ''}${linkTo(path)}`;
}
