import { words } from '../../messages/words.ts';
import { filterClaims, type EvidenceFilter } from '../../model/evidence-filter.ts';
import type { RoundSlice } from '../../model/slices/round-slice.ts';
import { CLAIM_FIELDS } from '../../model/vocabulary.ts';
import { ClaimRow } from '../../parts/claim-row.tsx';

/** Every account of the facts of a round, by the fact that it is about. */
export function Known({ slice, filter }: { slice: RoundSlice; filter: EvidenceFilter }) {
  const { round, sources } = slice;
  const { kept } = filterClaims(round.claims, filter, sources);
  return CLAIM_FIELDS.map((field) => {
    const claims = kept.filter((claim) => claim.field === field);
    return (
      claims.length > 0 && (
        <section
          key={field}
          className="grid gap-x-8 gap-y-1 border-t border-line py-4 md:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <h3 className="font-serif text-lg font-semibold">{words.claimFields[field]}</h3>
          <ul>
            {claims.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} sources={sources} />
            ))}
          </ul>
        </section>
      )
    );
  });
}
