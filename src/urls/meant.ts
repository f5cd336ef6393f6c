/*
 * Links are spoilt on their way: a mail program takes the bracket behind an address for a part of it, a word
 * processor makes one sign of three dots, a reading service puts `/amp` at the end. What is meant can still
 * be told, since our paths hold nothing but small letters, digits, hyphens and dots.
 */

/** A path with what stood behind it: `rest` is a query, a fragment, or nothing. */
export type Meant = { path: string; rest: string };

/** How often an address may have been encoded on its way. */
const MOST_ENCODED = 4;

/** Signs that are not seen: soft hyphens, blanks without width, marks of direction. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** What is at the end of an address as HTML writes it: `&gt;`, `&quot;`, a numbered one. */
const ENTITY = /&(?:[a-z]+|#\w+);?/g;

/** Endings that other programs put behind a path, or that name the file of a folder. */
const ENDING = /\/(?:amp|index\.(?:html?|php))(?=\/*$)/;

/**
 * The path that a spoilt one means: `/Rounds//X/amp).` → `/rounds/x/`. Whether there is such a page is for
 * the caller to know. A path of a file keeps its ending; a path of a page ends with a slash.
 * @param pathname as it stands in an address, encoded.
 */
export function meantBy(pathname: string): Meant {
  const plain = decoded(pathname.replaceAll(/%26(?=#?\w+;?)/gi, '&'))
    .replaceAll(UNSEEN, '')
    .replaceAll(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
    .replaceAll('…', '...')
    .replaceAll('\\', '/');
  // An encoded `#` or `?` began a fragment or a query before somebody encoded it.
  const [, before = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(plain.replaceAll(/&#\w+;/g, '')) ?? [];
  const parts = before
    .toLowerCase()
    .replaceAll(ENTITY, '')
    .split('/')
    .map(cleaned)
    .filter((part) => part !== '');
  const joined = `/${parts.join('/')}`.replace(ENDING, '') || '/';
  const isFile = /\.[a-z]{2,6}$/.test(joined) && !joined.includes('...');
  return {
    path: isFile ? joined : `${joined.replace(/\/$/, '')}/`,
    rest: encodeURI(rest.replaceAll(/\p{Surrogate}|[^\w=-]+$/gu, '')),
  };
}

/** A part of a path without the blanks in it, and without the marks at its ends. Two dots were three. */
function cleaned(part: string): string {
  return part
    .replaceAll(/\s+/g, '')
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replaceAll(/\.{2,}/g, '...');
}

/** Decoded until nothing is encoded any more; what cannot be decoded stays as it is. */
function decoded(pathname: string): string {
  let text = pathname;
  for (let i = 0; i < MOST_ENCODED && text.includes('%'); i++)
    text = text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
  return text;
}
