import { facetsOfAll } from '../facet-tally.ts';
import type { Dataset } from '../types.ts';
import type { CardRound, IndexSlice } from './index-slice.ts';
import { tabledOf } from './tabled.ts';

/** Rounds and proposals whose cards come with the home page: so that the page stays light. */
const WITH_HOME = 280;
/** The same of a file of further cards. */
const A_FILE = 1000;

/** `data/cards/<n>.json`: cards of rounds that do not come with the home page, the oldest in the first file. */
export type CardsPart = { rounds: CardRound[] };

/** A card and the proposals on it. */
const weightOf = ({ proposals }: CardRound) => 1 + proposals.length;

/**
 * An index as it is published: of a long list the cards of the newest rounds, with what is known of all; and the
 * other cards.
 */
export function indexParts(
  data: Dataset,
  index: IndexSlice,
): { index: IndexSlice; cards: CardsPart[] } {
  const all = index.rounds;
  if (all.reduce((sum, round) => sum + weightOf(round), 0) <= WITH_HOME)
    return { index, cards: [] };
  let room = WITH_HOME;
  const first = all.findLastIndex((round) => (room -= weightOf(round)) < 0) + 1;
  const cards: CardsPart[] = [];
  room = 0;
  for (const round of all.slice(0, first)) {
    if (room < weightOf(round)) {
      cards.push({ rounds: [] });
      room = A_FILE;
    }
    cards.at(-1)?.rounds.push(round);
    room -= weightOf(round);
  }
  const rounds = all.slice(first);
  const since = rounds[0]?.dates.start ?? '';
  const newest: Dataset = {
    ...data,
    rounds: data.rounds.filter(({ id }) => rounds.some((round) => round.id === id)),
    positions: data.positions.filter(({ date }) => date !== null && date >= since),
  };
  return {
    index: {
      ...index,
      rounds,
      more: cards.length,
      tally: facetsOfAll(index, rounds),
      tabled: tabledOf(newest, rounds),
    },
    cards,
  };
}
