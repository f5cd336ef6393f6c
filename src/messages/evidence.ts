import { alike, areNamed, either } from './format.ts';
import { words } from './words.ts';
import type { Headline } from '../model/agreement.ts';

/** How many versions a short line names before it counts the others. */
const NAMED = 4;

/**
 * The evidence of a headline in a line: "4 of 9 accounts; others say 35, 40 or at least 42"; where several
 * lead, that they tie: "2 of 5 accounts each; others say 100–250".
 */
export function evidence(headline: Pick<Headline, 'leads' | 'accounts' | 'of' | 'others'>): string {
  const { leads, accounts, of, others } = headline;
  if (of === 1) return words.figure.oneAccount;
  const texts = alike([...leads, ...others]);
  const said = othersText(texts.slice(leads.length));
  if (leads.length === 1)
    return said
      ? words.join.semicolon([words.figure.accounts(accounts, of), said])
      : words.figure.allAccounts(of);
  // A headline of many says only between which numbers they lie.
  if (!areNamed(leads) && accounts === 1) return words.figure.noTwo(of, words.join.comma(texts));
  return words.join.semicolon([
    said ? words.figure.eachOf(accounts, of) : words.figure.each(accounts),
    !areNamed(leads) && words.join.comma(texts.slice(0, leads.length)),
    said,
  ]);
}

/** What the other accounts say; empty where there are none. */
function othersText(texts: readonly string[]): string {
  if (texts.length === 0) return '';
  const [named, more] = [texts.slice(0, NAMED), texts.length - NAMED];
  return words.figure.others(either(more > 0 ? [...named, words.figure.more(more)] : named));
}

/** How many accounts give a headline, where there is no room to name the other versions. */
export function evidenceInShort({
  leads,
  accounts,
  of,
}: Pick<Headline, 'leads' | 'accounts' | 'of'>): string {
  if (of === 1) return words.figure.oneAccount;
  if (leads.length > 1) return words.figure.eachOf(accounts, of);
  return accounts === of ? words.figure.allAccounts(of) : words.figure.accounts(accounts, of);
}
