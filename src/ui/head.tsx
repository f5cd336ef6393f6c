import { canonical } from '../site/here.ts';
import { words } from '../messages/words.ts';

type Props = {
  title: string;
  description: string;
  /** Path of the page without search params; null for pages that are no address of their own. */
  path: string | null;
  /** The same is to be read elsewhere, at `path`: search engines are to name that page, not this one. */
  copy?: boolean;
};

/**
 * Title, description and canonical link. React hoists them into the head of the document; at build
 * time the publisher moves them there.
 */
export function Head({ title, description, path, copy = false }: Props) {
  const name = title.startsWith(words.site.name) ? title : words.site.pageTitle(title);
  return (
    <>
      <title>{name}</title>
      <meta name="description" content={shorten(description)} />
      {(copy || path === null) && <meta name="robots" content="noindex" />}
      {path !== null && <link rel="canonical" href={canonical(path)} />}
    </>
  );
}

/** Search engines show about 160 characters; a sentence is cut at a word. */
function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 157).replace(/\s+\S*$/, '')} …`;
}
