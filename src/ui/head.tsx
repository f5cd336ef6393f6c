import { createContext, use } from 'react';
import { canonical, own } from '../site/here.ts';
import { words } from '../messages/words.ts';
import { shorten } from './shorten.ts';

type Props = {
  title: string;
  description: string;
  /** Path of the page without search params; null for pages that are no address of their own. */
  path: string | null;
  /**
   * The search string of the view that is open: who passes the page on, from a telephone, passes on what it
   * calls canonical.
   */
  view?: string;
  /**
   * It is not known yet which view is asked for, and without one the page is empty. As it is sent, to programs that
   * run no script, it calls no address canonical: they would put the empty page in the place of the view.
   */
  unknownView?: boolean;
  /** The same is to be read elsewhere, at `path`: search engines are to name that page, not this one. */
  copy?: boolean;
};

/** A page as its head has it: title with and without the name of the site, and a description. */
export type Described = { title: string; bareTitle: string; description: string };

/** Who takes down, while a site is built, what a page says of itself. In a browser nobody does. */
export const HeadWriter = createContext<((head: Described) => void) | null>(null);

/**
 * Title, description and canonical link; no search engine is to know of a dataset of the reader's own. React hoists them into the head of the document; at build
 * time the publisher moves them there.
 */
export function Head({ title, description, path, view = '', unknownView, copy = false }: Props) {
  const name = title.startsWith(words.site.name) ? title : words.site.pageTitle(title);
  const short = shorten(description);
  use(HeadWriter)?.({ title: name, bareTitle: title, description: short });
  return (
    <>
      <title>{name}</title>
      <meta name="description" content={short} />
      {(copy || path === null || own) && <meta name="robots" content="noindex" />}
      {path !== null && !unknownView && !own && (
        <link rel="canonical" href={canonical(path + view)} />
      )}
    </>
  );
}
