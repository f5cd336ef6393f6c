import { alike, counted, number } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import type { Version } from '../model/agreement.ts';
import { Intervals, type Scale } from '../ui/intervals.tsx';

/** Every version of a term on one scale, with the same in words for who cannot see it. */
export function VersionDrawing(props: { versions: readonly Version[]; scale: Scale }) {
  const { versions, scale } = props;
  const numbers = alike(versions.map(({ quantity }) => quantity));
  return (
    <Intervals
      intervals={versions.map(({ quantity, accounts }) => ({ ...quantity, weight: accounts }))}
      scale={scale}
      labels={{
        from: number(scale.from),
        between: scale.log ? words.figure.logarithmic : '',
        to: number(scale.to),
      }}
      label={words.figure.drawing(
        words.join.semicolon(
          versions.map(({ accounts }, i) =>
            words.figure.version(numbers[i] ?? '', counted(accounts, words.figure.number)),
          ),
        ),
      )}
    />
  );
}
