import { wordKey } from '../text.ts';
import type { DataTree } from '../parse.ts';
import type { Attribution } from '../types.ts';
import type { Finding, Rule } from './finding.ts';
import { proposalsOf, type Place } from './walk.ts';

/**
 * One story in several papers is one account with several sources: accounts are counted, and a count of papers would pass
 * for agreement. Found are two accounts in one place whose words are the same, where both are of one speaker, or, among
 * the facts of a round, of outlets that name none.
 */
export const toldOnce: Rule = {
  name: 'told-once',
  description: 'Ensure that one account is told once, whoever carries it.',
  check(tree) {
    return placesOf(tree).flatMap(({ accounts, ...place }) => {
      const first = new Map<string, Account>();
      return accounts.flatMap((account): Finding | [] => {
        const key = keyOf(account, place.facts);
        const earlier = first.get(key);
        if (!earlier) {
          first.set(key, account);
          return [];
        }
        return {
          file: place.file,
          pointer: account.pointer,
          id: account.id,
          message: `"${account.id}" tells what "${earlier.id}" tells, in the same words`,
          hint: 'move its sources there, delete it, and add a redirect',
        };
      });
    });
  },
};

type Account = Pick<Place, 'pointer'> & { id: string; text: string; attribution: Attribution };
type AccountsOfOnePlace = { file: string; facts: boolean; accounts: Account[] };

/** Lists of accounts of one thing: a term, a fact of a round, the answers of a party. */
function placesOf(tree: DataTree): AccountsOfOnePlace[] {
  const facts = tree.rounds.flatMap(({ path: file, value }) =>
    grouped(
      value.claims.map((claim, i) => ({ ...claim, pointer: `/claims/${i}` })),
      ({ field }) => field,
    ).map((accounts) => ({ file, facts: true, accounts })),
  );
  const terms = proposalsOf(tree).flatMap(({ file, pointer, proposal }) =>
    [
      ...proposal.provisions.map(({ reports }, i) =>
        reports.map((report, j) => ({
          ...report,
          pointer: `${pointer}/provisions/${i}/reports/${j}`,
        })),
      ),
      ...grouped(
        proposal.responses.map((response, i) => ({
          ...response,
          pointer: `${pointer}/responses/${i}`,
        })),
        ({ party, date }) => `${party} ${date}`,
      ),
    ].map((accounts) => ({ file, facts: false, accounts })),
  );
  return [...facts, ...terms];
}

function grouped<T>(list: readonly T[], by: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return [...groups.values()];
}

function keyOf({ text, attribution: { speaker, outlet } }: Account, facts: boolean): string {
  const who = facts && speaker === null ? null : [speaker, outlet];
  return JSON.stringify([who, wordKey(text)]);
}
