import { alike } from './format.ts';
import { words } from './words.ts';
import type { Headline } from '../model/agreement.ts';

/** How many of the other versions a short line names before it trails off. */
const NAMED = 4;

/** The evidence of a headline in a line: "4 of 9 accounts; others 35, 40, at least 42 …". */
export function evidence(
  headline: Pick<Headline, 'quantity' | 'accounts' | 'of' | 'others'>,
): string {
  const { accounts, of, others } = headline;
  if (of === 1) return words.figure.oneAccount;
  if (others.length === 0) return words.figure.allAccounts(of);
  const [, ...all] = alike([headline.quantity, ...others]);
  const named = words.join.comma(all.slice(0, NAMED));
  return words.join.semicolon([
    words.figure.accounts(accounts, of),
    words.figure.others(named, others.length > NAMED),
  ]);
}
