import { counted, date, dates, list } from '../../messages/format.ts';
import { previewWords } from '#language/previews.ts';
import { formatText } from '../../messages/talks-format.ts';
import { tabledText } from '../../messages/tabled.ts';
import { words } from '../../messages/words.ts';
import type { Named } from '../../model/slices/resolve.ts';
import type { FullProposal } from '../../model/slices/full-proposal.ts';
import type { ProposalSlice, RoundSlice } from '../../model/slices/round-slice.ts';
import type { About, RoundClaim } from '../../model/types.ts';
import { venuesText } from '../../messages/place.ts';
import { accountsBehind, footOf, type Card, type CardColumn, type CardPart } from './card.ts';
import { figureColumns, wordsColumns, withAccount } from './terms.ts';

/** How many columns fit side by side. */
export const MOST_ON_A_CARD = 3;

const namesOf = (list: readonly Named[]) => list.map(({ name }) => name);

/** The card of a round: the key figures of what was tabled, or how the round ended. */
export function roundCard({ round, issues }: RoundSlice, about: About): Card {
  const [only, ...more] = round.proposals;
  const named = { issues, keyIssues: about.keyIssues };
  const columns =
    only && more.length === 0
      ? columnsOf(only, named)
      : round.proposals.slice(0, MOST_ON_A_CARD).flatMap((p) => oneColumn(p, named));
  const status: CardPart = {
    mark: round.outcome.status,
    text: words.statuses[round.outcome.status],
    strong: true,
  };
  const tabled = only && more.length === 0 ? [plain(previewWords.tabled(only.name, by(only)))] : [];
  const proposals =
    more.length > 0 ? [plain(counted(round.proposals.length, words.round.proposals))] : [];
  const hasFigures = columns.some(({ figure }) => figure);
  return {
    kind: 'round',
    collection: about.title,
    dateline: { when: dates(round.dates), where: venuesText(round.venues) },
    title: round.title,
    pair: [],
    line: [status, ...tabled, ...proposals, ...(only ? [] : [plain(formatText(round))])],
    columns: hasFigures ? columns : [],
    sentence: { text: round.outcome.text, givers: accountsBehind(ending(round.claims)) },
    foot: footOf(about, sourcesText(round.sourceCount)),
  };
}

/** The card of a proposal: its key figures, or its first term in words. */
export function proposalCard(
  { proposal, round, issues, sources }: ProposalSlice,
  about: About,
): Card {
  const named = { issues, keyIssues: about.keyIssues };
  const figures = columnsOf(proposal, named);
  const columns = figures.length > 0 ? figures : wordsColumns(proposal, named);
  const to = namesOf(proposal.tabledTo);
  return {
    kind: 'proposal',
    collection: about.title,
    dateline: { when: date(proposal.date), where: venuesText(round.venues) },
    title: proposal.name,
    pair: [],
    line: [
      plain(words.join.comma([by(proposal), to.length > 0 && words.round.tabledTo(list(to))])),
    ],
    columns: columns.length > 0 ? columns : [nothing],
    sentence: null,
    foot: footOf(about, sourcesText(Object.keys(sources).length)),
  };
}

const nothing: CardColumn = {
  head: null,
  label: null,
  figure: null,
  text: words.round.noTerms,
  evidence: null,
  givers: null,
};

type NamedTerms = Parameters<typeof figureColumns>[1];

function columnsOf(proposal: FullProposal, named: NamedTerms): CardColumn[] {
  const columns = figureColumns(proposal, named).slice(0, MOST_ON_A_CARD);
  return columns.length === 1 ? withAccount(proposal, named) : columns;
}

/** A proposal that shares the card with others: its first figure, or its first term in words. */
function oneColumn(proposal: FullProposal, named: NamedTerms): CardColumn[] {
  const [column] = [...figureColumns(proposal, named), ...wordsColumns(proposal, named)];
  return column ? [{ ...column, head: proposal.name }] : [];
}

function by({ tabledBy }: FullProposal): string {
  return tabledText(tabledBy);
}

/** The accounts of how a round ended; where none says that, those of anything about it. */
function ending<T extends Pick<RoundClaim, 'field'>>(claims: readonly T[]): readonly T[] {
  const outcome = claims.filter(({ field }) => field === 'outcome');
  return outcome.length > 0 ? outcome : claims;
}

export function plain(text: string): CardPart {
  return { mark: null, text, strong: false };
}

export function sourcesText(count: number): string {
  return counted(count, words.round.sources);
}
