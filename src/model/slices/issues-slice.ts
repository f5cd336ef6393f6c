import type { Dataset } from '../types.ts';
import { backgroundOf, type Background } from './background.ts';
import type { IssueProposal, IssueSlice } from './issue-slice.ts';
import { inDescent } from '../lineage.ts';
import type { Named } from './resolve.ts';

/** An issue as a line of the matrix. */
export type IssueLine = Named & {
  description: string;
  /** The proposals that have it: place in the list, id of the first of its terms, and whether any gives a number. */
  cells: { at: number; term: string; number: boolean }[];
  positions: number;
};

/** `data/issues.json`: every issue that a proposal or a position has, and which proposal has which. */
export type IssuesSlice = {
  background: Background;
  /** All proposals in order of time. */
  proposals: IssueProposal[];
  issues: IssueLine[];
};

/** The matrix of issues and proposals, out of the slices of the issues. */
export function issuesSlice(data: Dataset, issues: readonly IssueSlice[]): IssuesSlice {
  const known = new Map(
    issues.flatMap(({ proposals }) => proposals.map((proposal) => [proposal.id, proposal])),
  );
  const all = data.rounds.flatMap((round) => round.proposals);
  const links = all.flatMap(({ id, basedOn }) =>
    basedOn.map(({ proposal, basis }) => ({ from: proposal, to: id, basis })),
  );
  const proposals = inDescent(
    all.map(({ id, name, date }) => ({ id, name, date })),
    links,
  ).flatMap(({ id }) => known.get(id) ?? []);
  const places = new Map(proposals.map(({ id }, i) => [id, i]));
  return {
    background: backgroundOf(data),
    proposals,
    issues: issues.map(({ issue, terms, positions, proposals: own }): IssueLine => {
      const numbered = new Set(
        terms
          .filter(({ reports }) => reports.some(({ quantity, absent }) => quantity && !absent))
          .map(({ proposal }) => proposal),
      );
      const first = new Map(terms.toReversed().map((term) => [term.proposal, term.id]));
      return {
        id: issue.id,
        name: issue.name,
        description: issue.description,
        cells: own.flatMap(({ id }) => {
          const at = places.get(id);
          const term = first.get(id);
          return at === undefined || !term ? [] : [{ at, term, number: numbered.has(id) }];
        }),
        positions: positions.length,
      };
    }),
  };
}
