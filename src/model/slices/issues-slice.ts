import { group } from 'd3-array';
import type { Dataset } from '../types.ts';
import { backgroundOf, type Background } from './background.ts';
import { issueCuts } from './issue-cuts.ts';
import type { IssueProposal, IssueSlice } from './issue-slice.ts';
import { inDescent } from '../lineage.ts';
import type { Named } from './resolve.ts';

/** An issue as a line of the matrix. */
export type IssueLine = Named & {
  description: string;
  /** The proposals that have it: place in the list, id of the first of its terms, and whether any gives a number. */
  cells: { at: number; term: string; number: boolean }[];
  positions: number;
  /** Of very many proposals, in place of cells: how many of each column have it. */
  runs?: IssueRun[];
};

/** What of a column has an issue: the place of the column, how many of its proposals, and the page on which they begin. */
export type IssueRun = {
  at: number;
  proposals: number;
  /** Null for the page of the newest. */
  part: number | null;
};

/** Proposals that stand in one column: the first and the last day, or month, and how many. */
export type IssueColumn = { from: string; to: string; proposals: number };

/** `data/issues.json`: every issue that a proposal or a position has, and which proposal has which. */
export type IssuesSlice = {
  background: Background;
  /** All proposals in order of time; none, where there are very many. */
  proposals: IssueProposal[];
  issues: IssueLine[];
  /** Of very many proposals. */
  columns?: IssueColumn[];
};

/** Of more proposals each mark stands for many: else the page would grow with them. */
const MOST = 200;
/** In so many columns. */
const COLUMNS = 60;

/** The matrix of issues and proposals, out of the slices of the issues. */
export function issuesSlice(data: Dataset, issues: readonly IssueSlice[]): IssuesSlice {
  const whole = matrixOf(data, issues);
  return whole.proposals.length > MOST ? inColumns(data, whole) : whole;
}

/** A matrix with the proposals of a stretch of time together in each column. */
function inColumns(data: Dataset, { proposals, issues, background }: IssuesSlice): IssuesSlice {
  const wide = Math.ceil(proposals.length / COLUMNS);
  const cutsOf = issueCuts(data);
  const columns = Array.from({ length: Math.ceil(proposals.length / wide) }, (_, i) => {
    const own = proposals.slice(i * wide, (i + 1) * wide);
    return { from: own[0]?.date ?? '', to: own.at(-1)?.date ?? '', proposals: own.length };
  });
  return {
    background,
    proposals: [],
    columns,
    issues: issues.map((line): IssueLine => {
      const cuts = cutsOf(line.id);
      const parts = new Map(cuts.flatMap((cut, i) => cut.proposals.map((id) => [id, i + 1])));
      const partOf = (id = '') => {
        const part = parts.get(id) ?? cuts.length;
        return part === cuts.length ? null : part;
      };
      const runs = group(line.cells, ({ at }) => Math.floor(at / wide));
      return {
        ...line,
        cells: [],
        runs: [...runs].map(([at, cells]) => ({
          at,
          proposals: cells.length,
          part: partOf(proposals[cells[0]?.at ?? 0]?.id),
        })),
      };
    }),
  };
}

/** The matrix with a cell for each issue of each proposal. */
function matrixOf(data: Dataset, issues: readonly IssueSlice[]): IssuesSlice {
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
