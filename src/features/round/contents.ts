import { words } from '../../messages/words.ts';
import { filterClaims, type EvidenceFilter } from '../../model/evidence-filter.ts';
import type { RoundSlice } from '../../model/slices/round-slice.ts';
import type { ClaimField } from '../../model/types.ts';
import { CLAIM_FIELDS } from '../../model/vocabulary.ts';
import type { PagePart } from '../../ui/contents.tsx';

/** Where what is known of a round begins, and what happened around it. */
export const KNOWN = 'known';
export const AROUND = 'around';

/** Where the accounts of one fact of a round begin. */
export const knownId = (field: ClaimField) => `${KNOWN}-${field}`;

/** Where the accounts of each fact begin, of those that the filter leaves. */
export function partsOfKnown({ round, sources }: RoundSlice, filter: EvidenceFilter): PagePart[] {
  const { kept } = filterClaims(round.claims, filter, sources);
  return CLAIM_FIELDS.filter((field) => kept.some((claim) => claim.field === field)).map(
    (field) => ({ id: knownId(field), name: words.claimFields[field] }),
  );
}

/** Whether anything is known to have happened around a round. */
export const hasEvents = ({ before, during, after }: RoundSlice) =>
  before.length + during.length + after.length > 0;
