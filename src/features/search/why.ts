import { searching } from '#language/searching.ts';
import { number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { Why } from '../../model/search/asked.ts';

/** Why something was found in which the words do not stand as they were typed: "matches 1,500", "by date". */
export function whyText(why: Why): string {
  switch (why.kind) {
    case 'spelling':
      return searching.why.spelling(why.as);
    case 'date':
      return searching.why.date;
    case 'number':
      return searching.why.number(number(why.value));
    case 'ratio':
      return searching.why.ratio(number(why.value));
    case 'answer':
      return searching.why.answer(why.party, words.stances[why.stance]);
  }
}
