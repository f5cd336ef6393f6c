import { isPlanned } from '../planned.ts';
import type { Comparison } from '../comparison.ts';
import type { ChangeSlice } from '../slices/change-slice.ts';
import type { ResolvedSource } from '../slices/resolve.ts';
import type { ProposalSlice, RoundSlice } from '../slices/round-slice.ts';
import { sourcesOfProposal, sourcesOfRound } from '../sources-of.ts';
import type { CitedThing } from './cited.ts';

type Sources = Readonly<Record<string, ResolvedSource>>;

/** The sources of a list of ids, each once, in order. */
export function namedSources(ids: Iterable<string>, sources: Sources): ResolvedSource[] {
  return [...new Set(ids)].flatMap((id) => sources[id] ?? []);
}

/** A round with everything that was tabled in it. */
export function citedRound({ round, sources }: RoundSlice, address: string): CitedThing {
  return {
    kind: 'round',
    id: round.id,
    title: round.title,
    address,
    dates: round.dates,
    places: round.venues,
    ...(isPlanned(round) ? ({ planned: true } as const) : {}),
    sources: namedSources(sourcesOfRound(round), sources),
  };
}

/** A proposal with its answers. */
export function citedProposal({ proposal, sources }: ProposalSlice, address: string): CitedThing {
  return {
    kind: 'proposal',
    id: proposal.id,
    title: proposal.name,
    address,
    date: proposal.date,
    tabledBy: proposal.tabledBy.map(({ name }) => name),
    sources: namedSources(sourcesOfProposal(proposal), sources),
  };
}

/** What changed between two proposals; it rests on the terms of both. The page has no id of its own. */
export function citedChanges(
  { before, after, sources }: ChangeSlice,
  title: string,
  address: string,
): CitedThing {
  const proposals = [before.proposal, after.proposal];
  return {
    kind: 'changes',
    id: null,
    title,
    address,
    before: before.proposal.name,
    after: after.proposal.name,
    sources: namedSources(proposals.flatMap(sourcesOfProposal), sources),
  };
}

/** A comparison as it is shown: it rests on the accounts that the reader's filter leaves in it. */
export function citedComparison(
  { columns, terms }: Pick<Comparison, 'columns' | 'terms'>,
  title: string,
  address: string,
): CitedThing {
  const accounts = [
    ...terms.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        'parts' in cell ? cell.parts.flatMap(({ provision }) => provision.reports) : [],
      ),
    ),
    ...columns.flatMap(({ proposals }) => proposals.flatMap(({ responses }) => responses)),
  ];
  const sources = Object.assign({}, ...columns.map((column) => column.sources)) as Sources;
  return {
    kind: 'comparison',
    id: null,
    title,
    address,
    names: columns.map(({ name }) => name),
    sources: namedSources(
      accounts.flatMap((account) => account.sources),
      sources,
    ),
  };
}
