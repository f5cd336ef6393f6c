import type { DataTree } from '../../model/parse.ts';
import { addressesOf, everySource } from '../../model/lint/walk.ts';
import type { Random } from '../damage/random.ts';

/** What every copy needs that no other may have: ids of claims, of records, names. */
export type Fresh = {
  /** An id of a claim that nothing has yet, such as "rep-x1y2z". */
  claim: (prefix: string) => string;
  /** This id of a round or proposal, with a number at its end where it is taken. */
  record: (id: string) => string;
  /** This title, with what tells it apart where another record has it. */
  title: (title: string, apart: string) => string;
};

const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');

/** Hands out what nothing in this tree has, and each thing once. */
export function freshFor(tree: DataTree, random: Random): Fresh {
  const taken = new Set([
    ...addressesOf(tree).map(({ id }) => id.replace(/^\w+\//, '')),
    ...tree.redirects.value.flatMap(({ from, to }) => [from, to]),
    ...everySource(tree).map(({ source }) => source.id),
    ...tree.editions.value.flatMap(({ ids }) => ids.map((id) => id.replace(/^\w+\//, ''))),
  ]);
  const titles = new Set(tree.rounds.map(({ value }) => value.title));

  function take(make: (turn: number) => string): string {
    for (let turn = 1; ; turn += 1) {
      const id = make(turn);
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  }

  return {
    claim: (prefix) =>
      take(() => `${prefix}-${Array.from({ length: 5 }, () => random.of(ALPHABET)).join('')}`),
    record: (id) => take((turn) => (turn === 1 ? id : `${id}-${turn}`)),
    title: (title, apart) => {
      const own = titles.has(title) ? `${title}, ${apart}` : title;
      titles.add(own);
      return own;
    },
  };
}
