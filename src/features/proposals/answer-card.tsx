import { answersWords } from '#language/answers.ts';
import { attribution } from '../../messages/attribution.ts';
import { counted, list } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { SaidAnswer } from '../../model/answers-said.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import { DataText } from '../../parts/data-text.tsx';
import { StanceMark } from '../../parts/stance-mark.tsx';
import { TextCard } from '../../parts/text-card.tsx';
import { Link } from '../../ui/link.tsx';
import { apartLinkClass } from '../../ui/styles.ts';
import { paths } from '../../urls/paths.ts';
import { otherwise, stanceText, answeredWhen } from './answer-words.ts';

/** What is told of an answer while its mark is pointed at: what was said, by whose account, to which proposal. */
export function AnswerCard({
  answer,
  issues,
}: {
  answer: SaidAnswer;
  issues: readonly IssueName[];
}) {
  const { row, course, time, said } = answer;
  const [first, ...more] = said.accounts;
  const others = otherwise(time, said);
  if (!first) return null;
  return (
    <TextCard proposal={row} issues={issues}>
      <p className="mt-1 border-t border-hair pt-1">
        <StanceMark stance={said.stance} />{' '}
        <b>{words.join.colon(course.party.name, stanceText(said.stance))}</b>
        <span className="text-soft">
          {words.between.comma}
          {answeredWhen(time.date)}
        </span>{' '}
        <span className="block">
          <DataText>{first.text}</DataText>{' '}
          <span className="text-soft">{attribution(first.attribution)}</span>
        </span>
        {more.length > 0 && (
          <span className="block text-soft">
            {counted(more.length, answersWords.moreAccounts)}{' '}
          </span>
        )}
        {others.length > 0 && (
          <span className="block text-differ">
            {answersWords.otherwise(list(others.map(stanceText)))}{' '}
          </span>
        )}
        <Link to={`${paths.proposal.to(row.id)}#${first.id}`} className={apartLinkClass}>
          {answersWords.account}
        </Link>
      </p>
    </TextCard>
  );
}
