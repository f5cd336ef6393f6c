import type { Source } from '../../model/types.ts';
import type { Random } from '../damage/random.ts';
import { dayAfter } from './later.ts';

/** The new pages on which copies rest. */
export type Pages = {
  /** All that were made so far. */
  made: Source[];
  /** Makes the pages of a day, and tells of a number so many of their ids, each page once before any twice. */
  of: (day: string) => { cite: (count: number) => string[]; uncited: () => string[] };
};

/** Makes pages like those of a dataset: 6 to 12 a round, one in sixteen without a date. */
export function pagesLike(real: readonly Source[], random: Random): Pages {
  const made: Source[] = [];
  const page = (day: string): Source => {
    const like = random.of(real);
    const serial = made.length + 1;
    const [address, place] = (like.url ?? 'https://example.org/').split('#');
    const published = random.below(16) === 0 ? null : dayAfter(day, random.below(4));
    const own = {
      ...like,
      id: `${like.id.split('-')[0]}-${published ?? day}-g${serial}`,
      url: `${address}${address?.includes('?') ? '&' : '?'}g=${serial}${place === undefined ? '' : `#${place}`}`,
      published,
    };
    made.push(own);
    return own;
  };
  return {
    made,
    of: (day) => {
      const pool = Array.from({ length: 6 + random.below(7) }, () => page(day).id);
      let turn = 0;
      const next = () => {
        const id = turn < pool.length ? pool[turn] : random.of(pool);
        turn += 1;
        return id ?? '';
      };
      return {
        cite: (count) => {
          const ids = new Set<string>();
          while (ids.size < Math.min(count, pool.length)) ids.add(next());
          return [...ids];
        },
        uncited: () => pool.slice(turn),
      };
    },
  };
}
