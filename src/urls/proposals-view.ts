import { SAID, type ProposalCriteria, type AnswerSaid } from '../model/proposal-list.ts';
import type { Stance } from '../model/types.ts';
import { STANCES } from '../model/vocabulary.ts';
import { readIds, write, type Codec } from './codec.ts';

/** What the list of proposals shows. */
export type ProposalsView = ProposalCriteria & {
  /** `date`, `name`, `by`, the id of a key issue, or that of a party. */
  sort: string;
  downwards: boolean;
};

export const PROPOSALS_DEFAULT: ProposalsView = {
  by: [],
  answers: [],
  ever: [],
  sort: 'date',
  downwards: false,
};

/** The ids of one dataset that an address may name: who tabled something, who answered, by what is sorted. */
export type ListableIds = Record<'by' | 'parties' | 'sorts', readonly string[]>;

/**
 * The codec of the list of proposals. A last answer, and one that was ever given, is `<party>-<answer>`; an order
 * that goes down begins with `-`.
 */
export function proposalsCodec(known: ListableIds): Codec<ProposalsView> {
  const tokens = new Map<string, { party: string; said: AnswerSaid }>();
  const stances = new Map<string, { party: string; stance: Stance }>();
  const tokenOf = (party: string, said: AnswerSaid) => `${party}-${said}`;
  for (const party of known.parties) {
    for (const said of SAID) tokens.set(tokenOf(party, said), { party, said });
    for (const stance of STANCES) stances.set(tokenOf(party, stance), { party, stance });
  }
  return {
    params: ['by', 'answer', 'ever', 'sort'],
    parse(search) {
      const params = new URLSearchParams(search);
      const order = (params.get('sort') ?? '').trim().toLowerCase();
      const downwards = order.startsWith('-');
      const sort = order.slice(downwards ? 1 : 0);
      const isKnown = known.sorts.includes(sort);
      return {
        by: readIds(params, 'by')
          .filter((id) => known.by.includes(id))
          .toSorted(),
        answers: readIds(params, 'answer')
          .toSorted()
          .flatMap((token) => tokens.get(token) ?? []),
        ever: readIds(params, 'ever')
          .toSorted()
          .flatMap((token) => stances.get(token) ?? []),
        sort: isKnown ? sort : PROPOSALS_DEFAULT.sort,
        downwards: isKnown && downwards,
      };
    },
    serialise({ by, answers, ever, sort, downwards }) {
      const order = `${downwards ? '-' : ''}${sort}`;
      return write([
        ['by', by.toSorted().join('.')],
        ['answer', tokensIn(answers.map(({ party, said }) => tokenOf(party, said)))],
        ['ever', tokensIn(ever.map(({ party, stance }) => tokenOf(party, stance)))],
        ['sort', order === PROPOSALS_DEFAULT.sort ? null : order],
      ]);
    },
  };
}

const tokensIn = (tokens: readonly string[]) => tokens.toSorted().join('.');
