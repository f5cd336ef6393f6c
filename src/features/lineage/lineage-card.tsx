import { answersWords } from '#language/answers.ts';
import { date, list } from '../../messages/format.ts';
import { lastAnswerText } from '../../messages/last-answer.ts';
import { words } from '../../messages/words.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { ListedProposal } from '../../model/proposal-list.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import { DataText } from '../../parts/data-text.tsx';
import { StanceMark } from '../../parts/stance-mark.tsx';
import { TextCard } from '../../parts/text-card.tsx';
import { parentsOf } from './lineage-words.ts';

type Props = { lineage: Lineage; row: ListedProposal; issues: readonly IssueName[] };

/** What is told of a text while its mark is pointed at: how it was answered, and on what it builds. */
export function LineageCard({ lineage, row, issues }: Props) {
  const parents = parentsOf(lineage, row.id);
  return (
    <TextCard proposal={row} issues={issues}>
      <ul className="mt-1 border-t border-hair pt-1">
        {row.answers.length === 0 && (
          <li className="text-soft">{answersWords.lineage.noAnswer} </li>
        )}
        {row.answers.map((answer) => (
          <li key={answer.party.id}>
            {answer.stances.map((stance) => (
              <StanceMark key={stance} stance={stance} />
            ))}{' '}
            <b>
              <DataText>{answer.party.name}</DataText>
            </b>
            {words.between.colon}
            {lastAnswerText(answer)}
            {answer.date && (
              <span className="text-soft">
                {words.between.comma}
                {date(answer.date)}
              </span>
            )}{' '}
          </li>
        ))}
      </ul>
      {parents.length > 0 && (
        <p className="mt-1 border-t border-hair pt-1 text-soft">
          {words.atStart(answersWords.lineage.buildsOn(list(parents)))}
        </p>
      )}
    </TextCard>
  );
}
