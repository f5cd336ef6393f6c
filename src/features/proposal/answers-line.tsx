import { date } from '../../messages/format.ts';
import { lastAnswerText } from '../../messages/last-answer.ts';
import { words } from '../../messages/words.ts';
import { filterClaims, type EvidenceFilter } from '../../model/evidence-filter.ts';
import { lastAnswers } from '../../model/last-answer.ts';
import type { FullProposal } from '../../model/slices/full-proposal.ts';
import type { ResolvedSource } from '../../model/slices/resolve.ts';
import { DataText } from '../../parts/data-text.tsx';

type Props = {
  responses: FullProposal['responses'];
  filter: EvidenceFilter;
  sources: Record<string, ResolvedSource>;
};

/** What each party last said to a proposal, in a word, each leading to the account of it. */
export function AnswersLine({ responses, filter, sources }: Props) {
  const { kept } = filterClaims(responses, filter, sources);
  const answers = lastAnswers(kept);
  if (answers.length === 0)
    return <p className="mt-2 text-sm text-soft">{words.proposal.noAnswers}</p>;
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5">
      {answers.map((answer) => {
        const { party, stances, date: day } = answer;
        const account = kept.find(
          (response) =>
            response.party.id === party.id &&
            stances.includes(response.stance) &&
            (day === null || response.date === day),
        );
        return (
          <li key={party.id}>
            <b>
              <DataText>{party.name}</DataText>
            </b>
            {words.between.colon}
            <a href={`#${account?.id}`} className="py-1">
              {lastAnswerText(answer)}
            </a>
            {day && (
              <span className="text-soft">
                {words.between.comma}
                {date(day)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
