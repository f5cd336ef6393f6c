import { counted } from '../messages/format.ts';
import { formatText } from '../messages/talks-format.ts';
import { words } from '../messages/words.ts';
import type { RoundFacts } from '../model/slices/round-slice.ts';
import { StatusMark } from './status-mark.tsx';

type Props = {
  round: Parameters<typeof formatText>[0] & Pick<RoundFacts, 'outcome' | 'sourceCount'>;
};

/** The parts of a line: how a round ended, in which form it was held, on how many sources it rests. */
export function RoundState({ round }: Props) {
  return (
    <>
      <b className="text-ink">
        <StatusMark status={round.outcome.status} />
      </b>
      <span>
        {words.between.dot +
          words.join.dot([formatText(round), counted(round.sourceCount, words.round.sources)])}
      </span>
    </>
  );
}
