import { positionsWords } from '#language/positions.ts';
import { counted, date } from '../../messages/format.ts';
import type { PositionEntry } from '../../model/slices/positions-slice.ts';
import type { Named, ResolvedSource } from '../../model/slices/resolve.ts';
import { ClaimRow } from '../../parts/claim-row.tsx';
import { DataText } from '../../parts/data-text.tsx';

type Props = {
  issue: Named;
  positions: readonly PositionEntry[];
  sources: Record<string, ResolvedSource>;
};

/** What was said about one issue, in order of time: when, which party, its words, who said it. */
export function PositionGroup({ issue, positions, sources }: Props) {
  return (
    <section className="mt-10 border-t border-ink pt-3" aria-labelledby={`issue-${issue.id}`}>
      <h3 id={`issue-${issue.id}`} className="font-serif text-2xl font-semibold">
        <DataText>{issue.name}</DataText>{' '}
        <span className="ms-2 font-sans text-base font-normal text-soft">
          {counted(positions.length, positionsWords.count.positions)}
        </span>
      </h3>
      {positions.length === 0 ? (
        <p className="text-soft">{positionsWords.noneThen}</p>
      ) : (
        <ul className="claims mt-2 border-t border-line">
          {positions.map((position) => (
            <ClaimRow
              key={position.id}
              claim={position}
              sources={sources}
              lead={
                <>
                  <b>
                    <DataText>{position.party.name}</DataText>
                  </b>{' '}
                  <span className="text-soft">
                    {position.date ? date(position.date) : positionsWords.undated}
                  </span>{' '}
                </>
              }
            />
          ))}
        </ul>
      )}
    </section>
  );
}
