import type { Source } from '../types.ts';
import type { Rule } from './finding.ts';
import { everySource, type Place } from './walk.ts';

/** The same page under two spellings of its address is one page. */
function canonical(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

/** What a source is known by: its page; without one, what its publisher called it and when. */
function identity({ url, publisher, title, note, published }: Source): string {
  return url === null ? JSON.stringify([publisher, title, note, published]) : canonical(url);
}

export const urlsDistinct: Rule = {
  name: 'urls-distinct',
  description:
    'Ensure that no page, and no document without an address, stands as two sources, which would count one account twice.',
  check(tree) {
    const first = new Map<string, Place & { id: string }>();
    return everySource(tree).flatMap(({ file, pointer, source }) => {
      const key = identity(source);
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, { file, pointer, id: source.id });
        return [];
      }
      return {
        file,
        pointer: `${pointer}/url`,
        message: `the ${source.url === null ? 'document' : 'page'} already stands as "${earlier.id}" at ${earlier.file}:${earlier.pointer}`,
        hint: `cite "${earlier.id}" instead and remove this entry`,
      };
    });
  },
};
