import type { CitedThing } from '../model/citation/cited.ts';
import { citedClaim, citedPosition, type ClaimAddress } from '../model/citation/claims.ts';
import { citedChanges, citedProposal, citedRound } from '../model/citation/records.ts';
import type { ChangeSlice } from '../model/slices/change-slice.ts';
import type { PositionsSlice } from '../model/slices/positions-slice.ts';
import type { ProposalSlice, RoundSlice } from '../model/slices/round-slice.ts';

const HERE = 'https://parley.example';

const addressOf: ClaimAddress = (page, claim) =>
  `${HERE}/${page.kind === 'positions' ? page.kind : `${page.kind}s/${page.id}`}/?v=1.0.0#${claim}`;

/** Everything of a dataset's public files that can be cited by itself: each record, and each claim of each. */
export function everythingCited(files: ReadonlyMap<string, unknown>): CitedThing[] {
  return [...files]
    .flatMap(([name, content]): (CitedThing | null)[] => {
      const [kind] = name.split('/');
      const address = `${HERE}/${name}/?v=1.0.0`;
      if (kind === 'rounds') {
        const slice = content as RoundSlice;
        const { round, sources } = slice;
        return [
          citedRound(slice, address),
          ...round.claims.map(({ id }) =>
            citedClaim({ round, proposals: round.proposals, sources }, id, addressOf),
          ),
        ];
      }
      if (kind === 'proposals') {
        const slice = content as ProposalSlice;
        const { round, proposal, sources } = slice;
        const claims = [
          ...proposal.provisions.flatMap(({ reports }) => reports),
          ...proposal.responses,
        ];
        return [
          citedProposal(slice, address),
          ...claims.map(({ id }) =>
            citedClaim({ round, proposals: [proposal], sources }, id, addressOf),
          ),
        ];
      }
      if (kind === 'changes') {
        const slice = content as ChangeSlice;
        const { before, after } = slice;
        const title = `${before.proposal.name} → ${after.proposal.name}`;
        return [citedChanges(slice, title, `${HERE}/compare/${name.slice(8)}/?v=1.0.0`)];
      }
      if (name === 'positions') {
        const { positions, sources } = content as PositionsSlice;
        return positions.map((position) =>
          citedPosition(position, 'Positions', sources, addressOf),
        );
      }
      return [];
    })
    .filter((thing) => thing !== null);
}
