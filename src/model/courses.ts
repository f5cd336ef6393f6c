import { daysOf } from './dates.ts';
import { lastAccounts } from './last-answer.ts';
import type { Named, ResolvedAttribution } from './slices/resolve.ts';
import { byCode } from './text.ts';
import type { Stance } from './types.ts';

/** Somebody's account of an answer. */
export type AnswerAccount = { id: string; text: string; attribution: ResolvedAttribution };

/** What a party said to a proposal at one time, by all accounts of that time. */
export type AnswerTime = {
  /** YYYY-MM-DD or YYYY-MM; null where no account says when. */
  date: string | null;
  /** Whether this is the last answer, or may be. */
  now: boolean;
  /** More than one where accounts of that time differ; never none. */
  said: { stance: Stance; accounts: AnswerAccount[] }[];
};

/** What a party said to a proposal through time: the earliest first, what has no date last. */
export type Course = { party: Named; times: AnswerTime[] };

type Account = AnswerAccount & { party: Named; stance: Stance; date: string | null };

/** How each party's answer to a proposal went, in the order in which the parties are first heard of. */
export function coursesOf(accounts: readonly Account[]): Course[] {
  return [...grouped(accounts, ({ party }) => party.id).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const last = new Set(lastAccounts(own));
    const times = [...grouped(own, ({ date }) => date ?? '').values()].map((some): AnswerTime => {
      const said = [...grouped(some, ({ stance }) => stance)].map(([stance, alike]) => ({
        stance,
        accounts: alike.map(({ id, text, attribution }) => ({ id, text, attribution })),
      }));
      return { date: some[0]?.date ?? null, now: some.some((one) => last.has(one)), said };
    });
    return [{ party: first.party, times: times.toSorted((a, b) => byCode(until(a), until(b))) }];
  });
}

/** A month comes after its days: of what was said in it nobody knows that it was earlier. */
const until = ({ date }: AnswerTime) => (date === null ? '9' : daysOf(date).last);

function grouped<T, Key>(all: readonly T[], keyOf: (one: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
