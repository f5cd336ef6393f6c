import { date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { filterClaims, type EvidenceFilter } from '../../model/evidence-filter.ts';
import type { FullProposal } from '../../model/slices/full-proposal.ts';
import type { ResolvedSource } from '../../model/slices/resolve.ts';
import { ClaimRow } from '../../parts/claim-row.tsx';
import { nothingLeftText } from '../../messages/left-out.ts';
import { DataText } from '../../parts/data-text.tsx';

type Props = {
  responses: FullProposal['responses'];
  filter: EvidenceFilter;
  sources: Record<string, ResolvedSource>;
};

/** The answers to a proposal in order of time; those without a date come last. */
export function Answers({ responses: all, filter, sources }: Props) {
  const { kept: responses, out } = filterClaims(all, filter, sources);
  if (all.length === 0) return <p className="text-soft">{words.proposal.noAnswers}</p>;
  if (responses.length === 0)
    return <p className="text-sm text-soft italic">{nothingLeftText(out)}</p>;
  return (
    <ul className="claims border-t border-line">
      {responses.map((response) => (
        <ClaimRow
          key={response.id}
          claim={response}
          sources={sources}
          lead={
            <>
              <b>
                <DataText>{response.party.name}</DataText>
              </b>{' '}
              <span className="text-soft">
                {response.date ? date(response.date) : words.proposal.undated}
              </span>{' '}
              <b>
                {words.stances[response.stance]}
                {words.between.stop}
              </b>
            </>
          }
        />
      ))}
    </ul>
  );
}
