import { numberAxis, type NumberAxis } from '../charts/axes.ts';
import { alignTerms } from '../compare.ts';
import { derivedRows } from '../derived-rows.ts';
import { ALL_EVIDENCE } from '../evidence-filter.ts';
import type { Interval } from '../quantities.ts';
import { distinctResults } from '../ratios.ts';
import type { Dataset } from '../types.ts';
import type { FullProposal } from './full-proposal.ts';

/** What was computed of one proposal: its results, and whether one speaker gave both inputs. */
export type ComputedPoint = {
  proposal: string;
  phase: number | null;
  /** Those that most speakers give; several where they tie, or speakers were combined: then one. */
  leads: Interval[];
  others: Interval[];
  across: boolean;
};

/** A proposal of which something was computed: it need not speak of the issue itself. */
export type SummedProposal = {
  id: string;
  name: string;
  date: string;
  side: string;
  agreed: boolean;
};

/** A computed figure through all proposals. */
export type ComputedSeries = {
  id: string;
  name: string;
  as: 'number' | 'percent';
  points: ComputedPoint[];
  /** The proposals of the points. */
  proposals: SummedProposal[];
  axis: NumberAxis;
};

/** The divisions that say by our own sums what sources state of an issue: apart from what they state, on its page. */
export function figuresBeside(
  issue: string,
  proposals: readonly (SummedProposal & { full: FullProposal })[],
  data: Pick<Dataset, 'computed' | 'issues'>,
): ComputedSeries[] {
  const issues = data.issues.map(({ id, name, scopes }) => ({ id, name, scopes }));
  return data.computed.flatMap((figure): ComputedSeries[] => {
    if (figure.kind !== 'division' || figure.beside !== issue) return [];
    const points = proposals.flatMap(({ full: proposal }): ComputedPoint[] => {
      const columns = [{ proposals: [proposal], sources: {} }];
      const rows = derivedRows(columns, alignTerms(columns, issues, ALL_EVIDENCE), [figure]);
      for (const { phase, cells } of rows)
        for (const part of cells[0] ?? []) {
          if (!('division' in part) || part.division.basis === 'missing') continue;
          const { division } = part;
          if (division.basis === 'across-speakers')
            return [
              { proposal: proposal.id, phase, leads: [division.result], others: [], across: true },
            ];
          const results = distinctResults(division.sums);
          const most = results[0]?.speakers;
          const ofThese = (leading: boolean) =>
            results
              .filter(({ speakers }) => (speakers === most) === leading)
              .map(({ result }) => result);
          return [
            {
              proposal: proposal.id,
              phase,
              leads: ofThese(true),
              others: ofThese(false),
              across: false,
            },
          ];
        }
      return [];
    });
    const values = points.flatMap(({ leads, others }) =>
      [...leads, ...others].flatMap(({ min, max }) => [min, max].filter((value) => value !== null)),
    );
    const axis = numberAxis(values);
    if (!axis) return [];
    const drawn = new Set(points.map(({ proposal }) => proposal));
    const summed = proposals
      .filter(({ id }) => drawn.has(id))
      .map(({ full: _full, ...proposal }) => proposal);
    return [{ id: figure.id, name: figure.name, as: figure.as, points, proposals: summed, axis }];
  });
}
