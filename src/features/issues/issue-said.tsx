import { useState } from 'react';
import { issueWords } from '#language/issues.ts';
import type { PositionEntry } from '../../model/slices/positions-slice.ts';
import type { ResolvedSource } from '../../model/slices/resolve.ts';
import { ClaimRow } from '../../parts/claim-row.tsx';
import { buttonClass } from '../../ui/styles.ts';
import { PositionLead } from './issue-steps.tsx';

/** Positions that are shown before somebody asks for more: a page has no more. */
const AT_A_TIME = 120;

type Props = { said: readonly PositionEntry[]; sources: Record<string, ResolvedSource> };

/** What the parties said they want on an issue, in order of time. */
export function IssueSaid({ said, sources }: Props) {
  const [most, setMost] = useState(AT_A_TIME);
  return (
    <section className="mt-10 border-t border-ink pt-3" aria-labelledby="positions">
      <h2 id="positions" className="font-serif text-2xl font-semibold">
        {issueWords.positions}
      </h2>
      <ul className="claims mt-2 border-t border-line">
        {said.slice(0, most).map((position) => (
          <ClaimRow
            key={position.id}
            claim={position}
            sources={sources}
            lead={<PositionLead position={position} />}
          />
        ))}
      </ul>
      {said.length > most && (
        <button
          type="button"
          className={`${buttonClass} needs-script mt-4`}
          onClick={() => setMost(most + AT_A_TIME)}
        >
          {issueWords.more(Math.min(AT_A_TIME, said.length - most))}
        </button>
      )}
    </section>
  );
}
