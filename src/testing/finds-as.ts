import { understanding, type Lexicon } from '../model/search/asked.ts';
import { datesIn } from '../model/search/days.ts';
import { createFinder } from '../model/search/finder.ts';

/** Tells whether a text is found by what somebody types, in a language with these words. */
export function findsAs(lexicon: Omit<Lexicon, 'names' | 'knows'>) {
  const finds = (text: string, query: string): boolean => {
    const doc = { id: 'one', lines: { text: [text] }, tags: [] };
    const { find, knows } = createFinder([doc], { text: 1 }, lexicon.terms);
    return find(understanding({ ...lexicon, names: [], knows })(query).slots).length > 0;
  };
  return Object.assign(finds, {
    /** Why something may match in which the words do not stand as they were typed, by names with their spellings. */
    whys: (query: string, names: readonly (readonly string[])[]): string[] => {
      const { slots } = understanding({ ...lexicon, names, knows: () => false })(query);
      return slots.flatMap((slot) => slot.flatMap(({ why }) => (why ? [why.kind] : [])));
    },
    dates: (query: string): string[] =>
      datesIn(query, lexicon.months, lexicon.terms.folding).map(({ date }) => date),
  });
}
