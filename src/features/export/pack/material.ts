import about from '../../../data/about.json';
import { columnOf, type Column } from '../../../model/compare.ts';
import { buildComparison, type Comparison } from '../../../model/comparison.ts';
import { filterClaims, type EvidenceFilter } from '../../../model/evidence-filter.ts';
import type { ProposalSlice, RoundSlice } from '../../../model/slices/round-slice.ts';
import { words } from '../../../messages/words.ts';
import { evidenceCodec } from '../../../urls/compare-view.ts';
import { paths } from '../../../urls/paths.ts';
import { withVersion } from '../../../urls/version.ts';
import { edition } from '../source-line.ts';
import { absolute } from '../../../site/here.ts';

type Claims = RoundSlice['round']['claims'];

/** What a pack is made of: a comparison at its address, or a page with its filter. */
export type PackOf =
  | {
      comparison: Comparison;
      address: string;
      /** Names of columns that are not there. */
      missing: readonly string[];
    }
  | { round: RoundSlice; filter: EvidenceFilter }
  | { proposal: ProposalSlice; filter: EvidenceFilter };

/** The same for every pack: a comparison, of one column where it comes from a page. */
export type Material = {
  kind: 'comparison' | 'round' | 'proposal';
  title: string;
  comparison: Comparison;
  /** What is known of a round; none for anything else. */
  claims: Claims;
  /** The address of the view, with the version of the dataset. */
  address: string;
};

/** An address in this version of the dataset, as others can open it. */
export function versioned(address: string): string {
  return absolute(withVersion(address, edition.version));
}

/** The material of a pack. */
export function materialOf(of: PackOf): Material {
  if ('comparison' in of) {
    const { comparison } = of;
    const title = words.site.together(comparison.columns.map(({ name }) => name));
    return { kind: 'comparison', title, comparison, claims: [], address: versioned(of.address) };
  }
  const query = evidenceCodec.serialise({ rung: of.filter.rung, asof: of.filter.asOf });
  if ('round' in of) {
    const { round, sources, issues } = of.round;
    const column = columnOf(round.id, of.round);
    const claims = filterClaims(round.claims, of.filter, sources).kept;
    const comparison = oneColumn(column ? [column] : [], issues, of.filter);
    const address = versioned(`${paths.round.to(round.id)}${query}`);
    return { kind: 'round', title: round.title, comparison, claims, address };
  }
  const { proposal, round, sources, issues } = of.proposal;
  const { id, name, date } = proposal;
  const column: Column = {
    id,
    kind: 'proposal',
    name,
    date,
    round,
    proposals: [proposal],
    sources,
  };
  const comparison = oneColumn([column], issues, of.filter);
  const address = versioned(`${paths.proposal.to(id)}${query}`);
  return { kind: 'proposal', title: name, comparison, claims: [], address };
}

function oneColumn(columns: Column[], issues: RoundSlice['issues'], filter: EvidenceFilter) {
  return buildComparison(
    columns,
    { issues, keyIssues: about.keyIssues },
    { ...filter, base: null, onlyDifferences: false },
  );
}
