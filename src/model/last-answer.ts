import { daysOf } from './dates.ts';
import type { Named } from './slices/resolve.ts';
import type { Stance } from './types.ts';

/** What a party last said to a proposal. */
export type LastAnswer = {
  party: Named;
  /** More than one where the accounts of the last answer differ; never none. */
  stances: Stance[];
  /** When, as precisely as all accounts of it say; null where they do not give one date. */
  date: string | null;
};

/** An account of an answer; fits one of the dataset with its names, and one of a slice. */
type Account = { party: Named; stance: Stance; date: string | null };

/** What is said before an answer is given. It does not contradict the answer that follows. */
const BEFORE_AN_ANSWER: ReadonlySet<Stance> = new Set(['studying', 'no-response']);

/** What each party last said to a proposal, in the order in which they are first heard of. */
export function lastAnswers(accounts: readonly Account[]): LastAnswer[] {
  const byParty = new Map<string, Account[]>();
  for (const account of accounts) {
    const known = byParty.get(account.party.id);
    if (known) known.push(account);
    else byParty.set(account.party.id, [account]);
  }
  return [...byParty.values()].flatMap(lastOf);
}

/** The last answer that the accounts of one party tell of. */
function lastOf(accounts: readonly Account[]): LastAnswer[] {
  const [first] = accounts;
  if (!first) return [];
  const last = lastAccounts(accounts);
  const dates = new Set(last.map(({ date }) => date));
  const [date = null] = dates;
  return [
    {
      party: first.party,
      stances: [...new Set(last.map(({ stance }) => stance))],
      date: dates.size === 1 ? date : null,
    },
  ];
}

/**
 * The accounts of what may have been said last: those of the latest day, those of a month in which that day
 * lies, and those without a date, since none of them is known to be earlier. Of an account with a date and one
 * without, an answer follows what is said before an answer.
 */
export function lastAccounts<T extends Pick<Account, 'stance' | 'date'>>(
  accounts: readonly T[],
): readonly T[] {
  const dated = accounts.filter(({ date }) => date !== null);
  const undated = accounts.filter(({ date }) => date === null);
  const latest = dated.reduce((day, { date }) => {
    const { first } = daysOf(date ?? '');
    return first > day ? first : day;
  }, '');
  const recent = dated.filter(({ date }) => daysOf(date ?? '').last >= latest);
  const answers = (some: readonly T[]) =>
    some.filter(({ stance }) => !BEFORE_AN_ANSWER.has(stance));
  if (answers(undated).length > 0 && answers(recent).length === 0) return answers(undated);
  if (answers(recent).length > 0) return [...recent, ...answers(undated)];
  return [...recent, ...undated];
}
