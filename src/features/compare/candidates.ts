import { comparable, standsIn } from '#language/folding.ts';
import { date, dates } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { NamesSlice } from '../../model/slices/names-slice.ts';

/** Something that can be a column of a comparison, with the text by which it is found. */
export type Candidate = { id: string; name: string; kind: string; when: string; text: string };

/** More matches than this are not read but narrowed by another letter. */
const MOST = 8;

/** Everything that can be a column, the newest first, the proposals of a round before it. */
export function candidatesOf(index: NamesSlice): Candidate[] {
  const places = new Map(index.venues.map((v) => [v.id, `${v.city ?? ''} ${v.country}`]));
  return index.rounds.toReversed().flatMap((round) => {
    const where = round.venues.map((id) => places.get(id) ?? '').join(' ');
    return [
      ...round.proposals.map((proposal) => ({
        id: proposal.id,
        name: proposal.name,
        kind: words.compare.openProposal,
        when: date(proposal.date),
        text: comparable(`${proposal.name} ${date(proposal.date)} ${where} ${proposal.id}`),
      })),
      {
        id: round.id,
        name: round.title,
        kind: words.compare.openRound,
        when: dates(round.dates),
        text: comparable(`${round.title} ${dates(round.dates)} ${where} ${round.id}`),
      },
    ];
  });
}

/**
 * What is offered for what was typed: all its words are in the text. Before anything is typed, what the
 * comparisons to start from are made of.
 */
export function offersFor(
  typed: string,
  all: readonly Candidate[],
  { suggestions }: Pick<NamesSlice, 'suggestions'>,
  chosen: readonly string[],
): Candidate[] {
  const asked = comparable(typed).split(/\s+/).filter(Boolean);
  const suggested = new Set(suggestions.flatMap(({ ids }) => ids));
  const fits = ({ id, text }: Candidate) =>
    asked.length === 0 ? suggested.has(id) : asked.every((word) => standsIn(word, text));
  return all.filter((one) => !chosen.includes(one.id) && fits(one)).slice(0, MOST);
}
