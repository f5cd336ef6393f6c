import { words } from '../../messages/words.ts';
import { filterClaims, type EvidenceFilter } from '../../model/evidence-filter.ts';
import type { RoundSlice } from '../../model/slices/round-slice.ts';
import { CLAIM_FIELDS } from '../../model/vocabulary.ts';
import { ClaimList } from '../../parts/claim-list.tsx';
import { knownId } from './contents.ts';

/** Every account of the facts of a round, by the fact that it is about. */
export function Known({ slice, filter }: { slice: RoundSlice; filter: EvidenceFilter }) {
  const { round, sources } = slice;
  const { kept } = filterClaims(round.claims, filter, sources);
  return CLAIM_FIELDS.map((field) => {
    const claims = kept.filter((claim) => claim.field === field);
    return (
      claims.length > 0 && (
        <section key={field} id={knownId(field)} className="term">
          <header>
            <div>
              <h3>{words.claimFields[field]}</h3>
            </div>
          </header>
          <ClaimList claims={claims} sources={sources} />
        </section>
      )
    );
  });
}
