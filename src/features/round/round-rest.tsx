import { words } from '../../messages/words.ts';
import type { EvidenceFilter } from '../../model/evidence-filter.ts';
import type { RoundSlice } from '../../model/slices/round-slice.ts';
import { AROUND, hasEvents, KNOWN } from './contents.ts';
import { Known } from './known.tsx';
import { NearEvents } from './near-events.tsx';

type Props = { slice: RoundSlice; filter: EvidenceFilter };

/** What a page of a round ends with: every account of its facts, and what happened around it. */
export function WholeRest({ slice, filter }: Props) {
  return (
    <>
      <section className="mt-10 border-t border-ink pt-4">
        <h2 id={KNOWN} className="font-serif text-2xl font-semibold">
          {words.round.known}
        </h2>
        <p className="mb-3 text-soft">{words.round.knownNote}</p>
        <Known slice={slice} filter={filter} />
      </section>
      {hasEvents(slice) && (
        <section className="mt-10 border-t border-ink pt-4">
          <h2 id={AROUND} className="mb-3 font-serif text-2xl font-semibold">
            {words.round.around}
          </h2>
          <NearEvents slice={slice} />
        </section>
      )}
    </>
  );
}
