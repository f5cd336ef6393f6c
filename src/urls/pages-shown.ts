import { matchPath } from 'react-router';
import { resolveIds } from '../model/resolve-ids.ts';
import type { TargetKind } from '../model/slices/corrections-slice.ts';
import type { NamesSlice } from '../model/slices/names-slice.ts';
import { MOST_COLUMNS } from '../model/most-columns.ts';
import { compareCodec } from './compare-view.ts';
import { paths } from './paths.ts';

/** What an address shows, as the pages on which it would stand by itself. */
export type Shown = {
  /** Paths of pages: the page's own, those of a round's proposals, those of the columns. */
  pages: string[];
  /** What stands on those pages and is not shown here. */
  without: readonly TargetKind[];
};

/** Whether a path is a page of the list of proposals: one list, however many pages it has. */
function isList(pathname: string): boolean {
  return pathname === paths.proposals.to() || !!matchPath(paths.proposalsPart.pattern, pathname);
}

/** Whether a page shows a bit of everything: what that is, the names of everything tell. */
export function isSummary(pathname: string): boolean {
  return isList(pathname) || pathname === paths.home.to() || pathname === paths.compare.to();
}

/**
 * What an address shows. A round shows its proposals; a comparison, its columns; the home page, a card
 * of every round. Without the names of everything, which most pages do not need, only what the address names. Frames in
 * other people's pages say nothing of versions, so that they are not asked for here.
 */
export function pagesShown(pathname: string, search: string, index: NamesSlice | null): Shown {
  const withProposals = (id: string) => [
    paths.round.to(id),
    ...(index?.rounds.find((round) => round.id === id)?.proposals ?? []).map((proposal) =>
      paths.proposal.to(proposal.id),
    ),
  ];
  const round = matchPath(paths.round.pattern, pathname)?.params.id;
  if (round !== undefined) return { pages: withProposals(round), without: [] };

  const pair = matchPath(paths.changes.pattern, pathname)?.params.pair;
  if (pair !== undefined)
    return {
      pages: pair.split('...').map(paths.proposal.to),
      without: ['claim', 'event', 'response'],
    };

  // One list, however many pages it has: corrections name its first.
  const positions = paths.positions.to();
  if (pathname.startsWith(positions) && pathname !== positions)
    return { pages: [pathname, positions], without: [] };
  if (matchPath(paths.sourcesPart.pattern, pathname))
    return { pages: [paths.sources.to()], without: [] };
  if (matchPath(paths.correctionsPart.pattern, pathname))
    return { pages: [paths.corrections.to()], without: [] };

  if (matchPath(paths.compare.pattern, pathname) && index) {
    const { shown } = resolveIds(index, compareCodec.parse(search).ids, MOST_COLUMNS);
    return {
      pages: shown.flatMap(({ id, round: holder }) =>
        id === holder ? withProposals(id) : [paths.proposal.to(id)],
      ),
      without: ['claim', 'event'],
    };
  }
  if (isList(pathname) && index)
    return {
      pages: index.rounds.flatMap(({ proposals }) =>
        proposals.map(({ id }) => paths.proposal.to(id)),
      ),
      without: ['claim', 'event', 'response', 'source'],
    };
  if (pathname === paths.home.to() && index)
    return {
      pages: index.rounds.flatMap(({ id }) => withProposals(id)),
      without: ['claim', 'event', 'response', 'source'],
    };
  return { pages: [pathname], without: [] };
}
