import type { LanguagesBuilt } from '../site/languages.ts';
import { below } from '../site/path.ts';
import type { HeadTag } from '../ui/head-tag.ts';
import type { Described } from '../ui/head.tsx';
import type { Dataset } from '../model/types.ts';

/** What every addition to the site is made from. */
export type Site = {
  data: Dataset;
  /** The public data: path below `data/` without `.json` → content. */
  files: ReadonlyMap<string, unknown>;
  /** Path under which the site is served, with a slash at both ends. */
  base: string;
  /** The languages of the site, and which of them this is. */
  languages: LanguagesBuilt;
  /** Where the site will be: an origin without a slash at its end, never empty. */
  origin: string;
  log: (line: string) => void;
};

/** A page as its head has it; texts are not escaped. */
export type DescribedPage = Described & { path: string };

/**
 * Something that the site has beside its pages and its data: pictures, feeds, downloads. It may add
 * tags to the heads of pages, and files of its own.
 */
export type Addition = {
  /** Tags for the head of a page of the site. The app takes the same when somebody goes there from another. */
  head?: (page: DescribedPage) => readonly HeadTag[];
  /** For the head of a page that stands in other people's frames, as HTML: little, since articles wait for it. */
  frameHead?: (page: DescribedPage) => string;
  /** Files by path below the site, without a slash at the start. */
  files?: () => Promise<ReadonlyMap<string, string | Uint8Array>>;
  /** Files of which there are too many to hold at once: each is written before the next is made. */
  each?: () =>
    | AsyncIterable<readonly [path: string, content: string | Uint8Array]>
    | Iterable<readonly [path: string, content: string | Uint8Array]>;
};

/** The address of a path of the site (with a slash at its start) as others can open it: with the host. */
export function absoluteAddress(
  { origin, base }: Pick<Site, 'origin' | 'base'>,
  path: string,
): string {
  return `${origin}${below(path, base)}`;
}
