import { isVersion } from '../model/editions.ts';
import { readText } from './codec.ts';

/*
 * `v=` says from which version of the dataset a link was made. It belongs to no view: it stands beside
 * whatever the view has in the address, after it, and no codec knows it.
 */

export const VERSION_PARAM = 'v';

/** What is no version is kept so far that a page can name it; nobody reads on. */
const LONGEST = 20;

/**
 * The version that an address names; null if it names none. `valid` is false for what cannot be a
 * version, which is kept, shortened, so that the page can say so.
 */
export function versionIn(search: string): { text: string; valid: boolean } | null {
  const text = readText(new URLSearchParams(search), VERSION_PARAM, LONGEST);
  return text === '' ? null : { text, valid: isVersion(text) };
}

/** The search string of a view with the version, if any, that another address names. */
export function carryVersion(search: string, from: string): string {
  const version = versionIn(from);
  return version ? setVersion(search, version.text) : search;
}

/**
 * A path of the site, which may have a search string and an anchor, as a link that says from which
 * version it was made. A version that it names already is replaced.
 */
export function withVersion(path: string, version: string): string {
  const [, address = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(path) ?? [];
  return `${address}${setVersion(search, version)}${hash}`;
}

function setVersion(search: string, version: string): string {
  const params = new URLSearchParams(search);
  params.delete(VERSION_PARAM);
  params.append(VERSION_PARAM, version);
  return `?${params.toString()}`;
}
