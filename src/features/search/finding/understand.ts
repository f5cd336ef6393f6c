import { lexicon } from '#language/searching.ts';
import { understanding, type Understood } from '../../../model/search/asked.ts';
import { terms } from '../terms.ts';

/** Tells what somebody asks for, in the language of the site, by names of the data and terms of an index. */
export function understandingOf(
  names: readonly (readonly string[])[],
  knows: (term: string) => boolean,
): (query: string) => Understood {
  const { months, stances, ratio, small } = lexicon;
  return understanding({ months, stances, ratio, small, names, knows, terms });
}
