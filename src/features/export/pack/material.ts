import { columnOf, type Column } from '../../../model/compare.ts';
import { buildComparison, type Comparison } from '../../../model/comparison.ts';
import { filterClaims, type EvidenceFilter } from '../../../model/evidence-filter.ts';
import type { Edition } from '../../../model/slices/edition.ts';
import type { ProposalSlice, RoundSlice } from '../../../model/slices/round-slice.ts';
import { words } from '../../../messages/words.ts';
import { evidenceCodec } from '../../../urls/compare-view.ts';
import { paths } from '../../../urls/paths.ts';
import { withVersion } from '../../../urls/version.ts';
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
  edition: Edition;
  /** An address of the site in this version of the dataset, as others can open it. */
  at: (address: string) => string;
};

/** The material of a pack that is made from an edition of the dataset. */
export function materialOf(of: PackOf, edition: Edition): Material {
  const at = (address: string) => absolute(withVersion(address, edition.version));
  if ('comparison' in of) {
    const { comparison } = of;
    const title = words.site.together(comparison.columns.map(({ name }) => name));
    return {
      kind: 'comparison',
      title,
      comparison,
      claims: [],
      address: at(of.address),
      edition,
      at,
    };
  }
  const query = evidenceCodec.serialise({ rung: of.filter.rung, asof: of.filter.asOf });
  if ('round' in of) {
    const { round, sources } = of.round;
    const column = columnOf(round.id, of.round);
    const claims = filterClaims(round.claims, of.filter, sources).kept;
    const comparison = oneColumn(column ? [column] : [], of.round, of.filter, edition);
    const address = at(`${paths.round.to(round.id)}${query}`);
    return { kind: 'round', title: round.title, comparison, claims, address, edition, at };
  }
  const { proposal, round, sources } = of.proposal;
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
  const comparison = oneColumn([column], of.proposal, of.filter, edition);
  const address = at(`${paths.proposal.to(id)}${query}`);
  return { kind: 'proposal', title: name, comparison, claims: [], address, edition, at };
}

function oneColumn(
  columns: Column[],
  names: Pick<RoundSlice, 'issues' | 'computed'>,
  filter: EvidenceFilter,
  edition: Edition,
) {
  return buildComparison(columns, { ...names, edition }, { ...filter, base: null, rows: 'all' });
}
