import { baseOfLanguage } from '../site/languages.ts';
import { below } from '../site/path.ts';
import type { HeadTag } from '../ui/head-tag.ts';
import type { Addition, Site } from './addition.ts';

/** For whom no other version is. */
const ANYBODY = 'x-default';

/** A page in one of the languages of its site; `x-default` is for readers of any other. */
type Version = { language: string; address: string };

/** The versions of a page, itself among them; none where the site has one language. */
export function versionsOfPage(
  { languages, origin }: Pick<Site, 'languages' | 'origin'>,
  path: string,
): Version[] {
  const { all } = languages;
  if (all.length < 2) return [];
  const version = (language: string, name = language): Version => ({
    language: name,
    address: `${origin}${below(path, baseOfLanguage(language, languages))}`,
  });
  const [first = ''] = all;
  return [...all.map((language) => version(language)), version(first, ANYBODY)];
}

/** Names in the head of each page the same page in the other languages (RFC 8288; Google asks for all, itself among them). */
export function versionsAddition(site: Site): Addition {
  return {
    head: ({ path }) =>
      versionsOfPage(site, path).map(({ language, address }): HeadTag => [
        'link',
        { rel: 'alternate', hreflang: language, href: address },
      ]),
  };
}
