import { useCallback, useMemo, type ComponentProps } from 'react';
import { answersSaid } from '../../model/answers-said.ts';
import type { ListedProposal } from '../../model/proposal-list.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import { Stage } from '../../parts/charts/stage.tsx';
import { AnswerCard } from './answer-card.tsx';

type Props = {
  rows: readonly ListedProposal[];
  issues: readonly IssueName[];
  className?: string;
} & Pick<ComponentProps<typeof Stage>, 'children' | 'around'>;

/** Whatever shows answers as marks: each tells who said what, when, by whose account. */
export function AnswersStage({ rows, issues, ...stage }: Props) {
  const said = useMemo(() => answersSaid(rows), [rows]);
  const card = useCallback(
    (id: string) => {
      const answer = said.get(id);
      return answer && <AnswerCard answer={answer} issues={issues} />;
    },
    [said, issues],
  );
  return <Stage card={card} {...stage} />;
}
